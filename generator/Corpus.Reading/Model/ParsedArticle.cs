using System.Linq;

namespace Corpus.Reading;

/// <summary>
/// Everything that the reading of one file yields. A value: equal text gives an equal model. It never holds a symbol, a syntax
/// node, a compilation or the whole text, so that an incremental generator may cache it.
/// </summary>
public sealed record ParsedArticle
{
    /// <summary>The id: <c>id:</c> of the front matter, or the file's name or path without its extension.</summary>
    public required string Id { get; init; }

    /// <summary>Where <see cref="Id"/> stands in the file; the file's start where the file's name gives it.</summary>
    public SourceSpan IdSpan { get; init; }

    /// <summary>The line on which <see cref="IdSpan"/> starts, from 1.</summary>
    public int IdLine { get; init; } = 1;

    /// <summary>The column in which <see cref="IdSpan"/> starts, from 1, in UTF-16 code units.</summary>
    public int IdColumn { get; init; } = 1;

    /// <summary>The file's path as it was given.</summary>
    public required string File { get; init; }

    /// <summary>What the article says about itself.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The first words of the running text, cut at a word, in one line: what stands for a headline where there is none.</summary>
    public required string Lead { get; init; }

    /// <summary>Whether the running text goes on behind <see cref="Lead"/>.</summary>
    public bool IsLeadCut { get; init; }

    /// <summary>The paragraphs, in the file's order.</summary>
    public required EquatableArray<ParsedParagraph> Paragraphs { get; init; }

    /// <summary>What in the paragraphs is markup, in the file's order: there is none but in Markdown. <see cref="MarkupSpan.Read"/> reads around it.</summary>
    public EquatableArray<MarkupSpan> Markup { get; init; }

    /// <summary>The quotations, in the file's order.</summary>
    public required EquatableArray<ParsedQuote> Quotes { get; init; }

    /// <summary>The sources of the quotations, in the order of their first quotation.</summary>
    public required EquatableArray<ParsedSpeaker> Speakers { get; init; }

    /// <summary>The number of words in the paragraphs.</summary>
    public required int WordCount { get; init; }

    /// <summary>What is compared between articles without their texts.</summary>
    public ArticleFingerprint Fingerprint { get; init; } = ArticleFingerprint.None;

    /// <summary>What is wrong with the file, in the file's order.</summary>
    public required EquatableArray<ReadingProblem> Problems { get; init; }

    /// <summary>Whether the file is not an article, which is not an error: a Markdown page without text. It is in no list, and its metadata is not checked.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether the file can become a record.</summary>
    public bool IsValid => !IsLeftOut && !Problems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error);

    /// <summary>
    /// The same article as it is where a schema decides what <see cref="ReadingProblem.Alias"/> names. Where none does, the problem stops the build,
    /// and the record harms nobody.
    /// </summary>
    public ParsedArticle WithoutAliasProblems() =>
        Problems.Any(static problem => problem.Alias is not null) ? this with { Problems = Problems.Where(static problem => problem.Alias is null).ToEquatableArray() } : this;

    /// <summary>
    /// The same article without what no record holds: what is generated from an article must change neither with the words of a warning nor
    /// with a word of its text.
    /// </summary>
    /// <remarks>A generator cannot say <c>with</c> itself: init accessors of netstandard2.0 are not those of the runtime that tests run on.</remarks>
    public ParsedArticle ForRecord() => this with { Problems = default, Fingerprint = ArticleFingerprint.None };

    /// <summary>
    /// The same article reduced to what <see cref="CorpusLinker.Link"/> looks at: its id, its file and its sources. What stands where in the text is
    /// left out, so that a text whose words move is linked as it was.
    /// </summary>
    public ParsedArticle ForLinking() => new()
    {
        Id = Id,
        IdSpan = IdSpan,
        IdLine = IdLine,
        IdColumn = IdColumn,
        File = File,
        Metadata = ArticleMetadata.Empty,
        Lead = "",
        Paragraphs = default,
        Quotes = default,
        Speakers = Speakers,
        WordCount = 0,
        Problems = default,
    };
}
