namespace Corpus;

/// <summary>What a quotation is. The words are those of the PARC 3.0 and PolNeAR corpora: an attribution's content is direct or mixed.</summary>
public enum QuoteKind
{
    /// <summary>A clause of its own: somebody's very words.</summary>
    Direct,

    /// <summary>A quoted fragment inside somebody's reported speech.</summary>
    Mixed,

    /// <summary>A title, a nickname, scare quotes: nobody's speech.</summary>
    Term,
}
