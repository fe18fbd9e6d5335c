using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The one reading of an authority file, shared by the generator and all analyzers of a process. It belongs to the file as <see cref="TextReading"/> does.</summary>
internal sealed class AuthorityReading
{
    private static readonly ConditionalWeakTable<AdditionalText, AuthorityReading> Readings = new();

    private readonly object _gate = new();
    private AuthorityLines? _lines;

    /// <summary>How often the file was read to its end; more than once is a waste.</summary>
    public int TimesRead { get; private set; }

    /// <summary>The reading of <paramref name="text"/>, be it done or not.</summary>
    public static AuthorityReading Of(AdditionalText text) => Readings.GetValue(text, static _ => new());

    /// <summary>Reads <paramref name="file"/>, or gives what was read before. What is cancelled leaves nothing behind.</summary>
    /// <returns>Null where the file cannot be opened.</returns>
    public static AuthorityLines? Read(AuthorityFile file, CancellationToken cancellation) => Of(file.Text).LinesOf(file, cancellation) is { } lines ? new(file.File, lines.Lines, lines.Problems) : null;

    private AuthorityLines? LinesOf(AuthorityFile file, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _lines ??= Lines(file, cancellation);
        }
    }

    private AuthorityLines? Lines(AuthorityFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation)?.ToString() is not { } text)
            return null;
        AuthorityLines lines = AuthorityReader.ReadLines(file.File, text, cancellation);
        TimesRead++;
        return lines;
    }
}
