namespace Corpus.Reading;

/// <summary>What the attribution of a quotation rests on.</summary>
public enum AttributionBasis
{
    /// <summary>No source was found.</summary>
    None,

    /// <summary>The source stands beside the cue by name.</summary>
    Named,

    /// <summary>The source stands there as a description ("the ministry's spokesman").</summary>
    Described,

    /// <summary>The source stands there as a pronoun.</summary>
    Pronoun,

    /// <summary>An earlier quotation goes on: its source is this one's.</summary>
    Continued,
}
