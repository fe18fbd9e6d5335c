namespace Corpus.Reading;

/// <summary>What is compared between articles without their texts: numbers that are equal where the words are, whatever marks and blanks stand between them.</summary>
/// <param name="Text">The running text; 0 where there is none.</param>
/// <param name="Head">The beginning of the running text, in one line.</param>
/// <param name="HeadLine">The line of <paramref name="Head"/>, from 1.</param>
/// <param name="HeadColumn">The column in which it starts, from 1.</param>
/// <param name="Quotes">For each quotation, its words; 0 where they are so few that two people may well say them.</param>
public sealed record ArticleFingerprint(ulong Text, SourceSpan Head, int HeadLine, int HeadColumn, EquatableArray<ulong> Quotes)
{
    /// <summary>Of an article that is not compared.</summary>
    public static ArticleFingerprint None { get; } = new(0, default, 1, 1, default);
}
