namespace Corpus.Reading;

/// <summary>What a quotation is. Words as in PARC 3.0 and PolNeAR: the content of an attribution is direct or mixed.</summary>
public enum QuoteKind
{
    /// <summary>A clause of its own: somebody's very words.</summary>
    Direct,

    /// <summary>A quoted fragment inside somebody's reported speech.</summary>
    Mixed,

    /// <summary>A title, a nickname, scare quotes: nobody's speech.</summary>
    Term,
}
