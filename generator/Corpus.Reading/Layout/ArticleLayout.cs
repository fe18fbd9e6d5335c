namespace Corpus.Reading;

/// <summary>What the form of a file says, before a sentence of it is read.</summary>
/// <param name="Id">The id that the front matter gives, else the file's name.</param>
/// <param name="IdSpan">See <see cref="ParsedArticle.IdSpan"/>.</param>
/// <param name="Metadata">See <see cref="ParsedArticle.Metadata"/>.</param>
/// <param name="AmbiguousDate">Where the date of publication stands, if day and month may as well be the other way round; else null.</param>
/// <param name="Lead">See <see cref="ParsedArticle.Lead"/>.</param>
/// <param name="IsLeadCut">See <see cref="ParsedArticle.IsLeadCut"/>.</param>
/// <param name="Paragraphs">See <see cref="ParsedArticle.Paragraphs"/>.</param>
/// <param name="WordCount">See <see cref="ParsedArticle.WordCount"/>.</param>
/// <param name="IsLeftOut">See <see cref="ParsedArticle.IsLeftOut"/>.</param>
/// <param name="Problems">See <see cref="ParsedArticle.Problems"/>.</param>
internal sealed record ArticleLayout(
    string Id,
    SourceSpan IdSpan,
    ArticleMetadata Metadata,
    SourceSpan? AmbiguousDate,
    string Lead,
    bool IsLeadCut,
    EquatableArray<ParsedParagraph> Paragraphs,
    int WordCount,
    bool IsLeftOut,
    EquatableArray<ReadingProblem> Problems);
