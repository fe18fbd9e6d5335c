using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>What the reading of a text yields.</summary>
/// <param name="Article">The article.</param>
/// <param name="Problems">All that is wrong with it, at its place.</param>
internal sealed record TextFindings(ParsedArticle Article, EquatableArray<FileProblem> Problems);

/// <summary>
/// The one reading of an article's text, shared by the generator and all analyzers of a process, whichever asks first and on whatever thread.
/// </summary>
/// <remarks>
/// It belongs to the <see cref="AdditionalText"/>: the compiler and the editor give another object when a text changes and keep the one of a
/// text that does not, while they may drop its characters and load them again. It holds no text, and goes when its file's object goes.
/// </remarks>
internal sealed class TextReading
{
    private static readonly ConditionalWeakTable<AdditionalText, TextReading> Readings = new();

    private readonly object _gate = new();
    private TextFindings? _findings;

    /// <summary>How often the text was read to its end; more than once is a waste.</summary>
    public int TimesRead { get; private set; }

    /// <summary>The reading of <paramref name="text"/>, be it done or not.</summary>
    public static TextReading Of(AdditionalText text) => Readings.GetValue(text, static _ => new());

    /// <summary>Reads <paramref name="file"/>, or gives what was read before. What is cancelled leaves nothing behind.</summary>
    /// <returns>Null where the file cannot be opened.</returns>
    public static TextFindings? Read(ArticleFile file, CancellationToken cancellation) => Of(file.Text).FindingsOf(file, cancellation);

    private TextFindings? FindingsOf(ArticleFile file, CancellationToken cancellation)
    {
        // Whoever comes second waits for a result that is only milliseconds away.
        lock (_gate)
        {
            // What the project calls the file may have changed, though its text did not.
            if (_findings?.Article.File != file.File)
                _findings = Findings(file, cancellation);
            return _findings;
        }
    }

    private TextFindings? Findings(ArticleFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation) is not { } source)
            return null;
        string text = source.ToString();
        ParsedArticle article = NotUtf8.Check(file.File, source, text) ?? ArticleReader.Read(file.File, text, cancellation);
        cancellation.ThrowIfCancellationRequested();
        TimesRead++;
        if (article.Problems.Count == 0)
            return new(article, default);
        var lines = new LineMap(text);
        return new(article, article.Problems.Select(problem => FileProblem.In(file.Path, problem, lines)).ToEquatableArray());
    }
}
