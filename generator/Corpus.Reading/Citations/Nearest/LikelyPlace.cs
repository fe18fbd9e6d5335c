namespace Corpus.Reading;

/// <summary>Where in an article a citation may have been taken from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Start">Where the citation would start in its folded text, going by the word that says the earliest; it may be before the text.</param>
/// <param name="End">The same, going by the word that says the latest.</param>
/// <param name="Votes">How much the words say that stand there.</param>
internal readonly record struct LikelyPlace(int Article, int Start, int End, int Votes);
