using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>What the reading of an authority file yields.</summary>
/// <param name="People">Who is who.</param>
/// <param name="Problems">The lines that cannot be read, at their places.</param>
internal sealed record AuthorityFindings(EquatableArray<AuthorityPerson> People, EquatableArray<FileProblem> Problems);

/// <summary>The one reading of an authority file, shared by the generator and all analyzers of a process. It belongs to the file as <see cref="TextReading"/> does.</summary>
internal sealed class AuthorityReading
{
    private static readonly ConditionalWeakTable<AdditionalText, AuthorityReading> Readings = new();

    private readonly object _gate = new();
    private AuthorityFindings? _findings;

    /// <summary>How often the file was read to its end; more than once is a waste.</summary>
    public int TimesRead { get; private set; }

    /// <summary>The reading of <paramref name="text"/>, be it done or not.</summary>
    public static AuthorityReading Of(AdditionalText text) => Readings.GetValue(text, static _ => new());

    /// <summary>Reads <paramref name="file"/>, or gives what was read before. What is cancelled leaves nothing behind.</summary>
    /// <returns>Null where the file cannot be opened.</returns>
    public static AuthorityFindings? Read(AuthorityFile file, CancellationToken cancellation) => Of(file.Text).FindingsOf(file, cancellation);

    private AuthorityFindings? FindingsOf(AuthorityFile file, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _findings ??= Findings(file, cancellation);
        }
    }

    private AuthorityFindings? Findings(AuthorityFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation)?.ToString() is not { } text)
            return null;
        Authority authority = AuthorityReader.Read(file.File, text, cancellation);
        TimesRead++;
        if (authority.Problems.Count == 0)
            return new(authority.People, default);
        var lines = new LineMap(text);
        return new(authority.People, authority.Problems.Select(problem => FileProblem.In(file.Path, problem, lines)).ToEquatableArray());
    }
}
