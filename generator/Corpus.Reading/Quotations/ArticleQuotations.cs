namespace Corpus.Reading;

/// <summary>Who said what in one article.</summary>
/// <param name="Quotes">See <see cref="ParsedArticle.Quotes"/>.</param>
/// <param name="Speakers">See <see cref="ParsedArticle.Speakers"/>.</param>
internal sealed record ArticleQuotations(EquatableArray<ParsedQuote> Quotes, EquatableArray<ParsedSpeaker> Speakers);
