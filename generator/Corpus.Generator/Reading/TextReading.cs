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

    // What the file gives as the id of the article, which may have another from its front matter.
    private string? _id;

    // Only where it was asked for: most projects have no use for it behind the reading of the article.
    private KeptFrontMatter? _frontMatter;

    /// <summary>How often the text was read to its end; more than once is a waste.</summary>
    public int TimesRead { get; private set; }

    /// <summary>How often the front matter was read to its end.</summary>
    public int TimesFrontMatterRead { get; private set; }

    /// <summary>The reading of <paramref name="text"/>, be it done or not.</summary>
    public static TextReading Of(AdditionalText text) => Readings.GetValue(text, static _ => new());

    /// <summary>Reads <paramref name="file"/>, or gives what was read before. What is cancelled leaves nothing behind.</summary>
    /// <param name="file">The file.</param>
    /// <param name="keepsFrontMatter">Whether somebody will ask for the front matter, which is else forgotten.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>Null where the file cannot be opened.</returns>
    public static TextFindings? Read(ArticleFile file, bool keepsFrontMatter, CancellationToken cancellation) => Of(file.Text).FindingsOf(file, keepsFrontMatter, cancellation);

    /// <inheritdoc cref="Read(ArticleFile, bool, CancellationToken)"/>
    public static TextFindings? Read(ArticleFile file, CancellationToken cancellation) => Read(file, keepsFrontMatter: false, cancellation);

    /// <summary>The front matter of <paramref name="file"/>; null where it has none, or cannot be opened.</summary>
    public static FrontMatter? FrontMatterOf(ArticleFile file, CancellationToken cancellation) => Of(file.Text).FrontMatterOf(file.Text, cancellation);

    /// <summary>
    /// Reads <paramref name="file"/>, unless it was read before, be it under another name: whoever is behind the others undoes nothing. The front matter is kept; whether
    /// somebody has a use for it, the one knows who reads the file next.
    /// </summary>
    public static void ReadFirst(ArticleFile file, CancellationToken cancellation)
    {
        TextReading reading = Of(file.Text);
        lock (reading._gate)
        {
            reading._findings ??= reading.Findings(file, keepsFrontMatter: true, cancellation);
        }
    }

    /// <summary>Keeps the front matter of <paramref name="file"/> no longer: nobody will ask for it.</summary>
    public static void ForgetFrontMatter(ArticleFile file)
    {
        TextReading reading = Of(file.Text);
        lock (reading._gate)
        {
            reading._frontMatter = null;
        }
    }

    private TextFindings? FindingsOf(ArticleFile file, bool keepsFrontMatter, CancellationToken cancellation)
    {
        // Whoever comes second waits for a result that is only milliseconds away.
        lock (_gate)
        {
            // What the project calls the file may have changed, though its text did not.
            if (_findings?.Article.File != file.File || _id != file.Id)
                _findings = Findings(file, keepsFrontMatter, cancellation);
            return _findings;
        }
    }

    private FrontMatter? FrontMatterOf(AdditionalText file, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return (_frontMatter ??= new(file.GetText(cancellation) is { } source ? ReadFrontMatter(source.ToString(), cancellation) : null)).FrontMatter;
        }
    }

    private TextFindings? Findings(ArticleFile file, bool keepsFrontMatter, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation) is not { } source)
            return null;
        string text = source.ToString();
        if (NotUtf8.Check(file.File, file.Id, source, text) is not { } article)
        {
            FrontMatter? frontMatter = _frontMatter is { } kept ? kept.FrontMatter : ReadFrontMatter(text, cancellation);
            article = ArticleReader.Read(file.File, file.Id, text, frontMatter, cancellation);
            if (keepsFrontMatter)
                _frontMatter = new(frontMatter);
        }

        cancellation.ThrowIfCancellationRequested();
        TimesRead++;
        _id = file.Id;
        if (article.Problems.Count == 0)
            return new(article, default);
        var lines = new LineMap(text);
        return new(article, article.Problems.Select(problem => FileProblem.In(file.Path, problem, lines)).ToEquatableArray());
    }

    private FrontMatter? ReadFrontMatter(string text, CancellationToken cancellation)
    {
        FrontMatter? read = FrontMatter.Read(text, cancellation);
        TimesFrontMatterRead++;
        return read;
    }

    /// <summary>What was kept, be it that there is none.</summary>
    private sealed record KeptFrontMatter(FrontMatter? FrontMatter);
}
