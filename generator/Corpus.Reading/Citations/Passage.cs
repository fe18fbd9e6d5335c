using System;

namespace Corpus.Reading;

/// <summary>A passage of an article.</summary>
/// <param name="File">The article's file, as people see it.</param>
/// <param name="Span">Where the passage stands.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Text">Its words, as they stand there, in one line.</param>
/// <param name="Speaker">Who says them; null where they stand in no quotation, or in nobody's.</param>
/// <param name="Retracted">Why the article was retracted; null where it stands.</param>
public sealed record Passage(string File, SourceSpan Span, int Line, string Text, CitableSpeaker? Speaker, string? Retracted)
{
    /// <summary>The library that the article comes from; null where there is no other corpus that it could come from, or it is the project's own.</summary>
    public string? Library { get; init; }

    /// <summary>The article's place in the index.</summary>
    public int Article { get; init; }

    /// <summary>The quotation of the article that the passage is, from its first word to its last; null where it is none.</summary>
    public int? Quote { get; init; }
}

/// <summary>Somebody whose words can be cited.</summary>
/// <param name="Key">The key in the corpus.</param>
/// <param name="Name">The name, or the description of a source without one.</param>
public sealed record CitableSpeaker(string Key, string Name);

/// <summary>An article whose words can be cited.</summary>
/// <param name="Index">Where its words stand.</param>
/// <param name="Speakers">For each of the article's speakers, who it is in the corpus.</param>
/// <param name="ReadText">Gives the text of its file.</param>
/// <param name="Library">The library that it comes from; null where it is the project's own.</param>
public sealed record CitableArticle(ArticleIndex Index, EquatableArray<CitableSpeaker> Speakers, Func<string> ReadText, string? Library = null)
{
    /// <summary>The text of its file.</summary>
    public string Text => ReadText();

    /// <summary>The article.</summary>
    public ParsedArticle Article => Index.Article;
}

/// <summary>What became of a citation.</summary>
public enum CitationStatus
{
    /// <summary>The words stand in an article, and are the speaker's where one was named.</summary>
    Verbatim,

    /// <summary>The words stand in no article.</summary>
    NotFound,

    /// <summary>The words stand in an article, where the dots of the citation stand for words that are left out: they must be marked <c>[…]</c>.</summary>
    LeftOut,

    /// <summary>The parts of the citation stand in articles, but not in one, or in another order.</summary>
    NotTogether,

    /// <summary>The words stand in an article, but the speaker that was named did not say them.</summary>
    OtherSpeaker,

    /// <summary>There is no word to look up.</summary>
    NoWords,
}

/// <summary>What was found for a citation.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Passage">The passage that it is; of words that stand nowhere, the nearest one; null where nothing is near.</param>
/// <param name="Mended">The citation as it would be right; null where it is, or where nothing is near.</param>
public sealed record CitationFinding(CitationStatus Status, Passage? Passage, string? Mended)
{
    /// <summary>Of words that the speaker who was named said a part of, and nobody said all of: that part; else null.</summary>
    public string? Said { get; init; }
}
