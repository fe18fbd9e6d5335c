namespace Corpus.Reading;

/// <summary>What the lexicons say of a word.</summary>
/// <param name="Class">What it can be.</param>
/// <param name="Group">
/// For a role, the class that words of the same meaning share; for a nationality, the country; else 0.
/// </param>
internal readonly record struct Word(WordClass Class, short Group);
