namespace Corpus;

/// <summary>What the attribution of a quotation rests on: how far to trust <see cref="Quote.Speaker"/>.</summary>
public enum AttributionBasis
{
    /// <summary>Nobody was found; <see cref="Quote.Speaker"/> is null.</summary>
    None,

    /// <summary>The speaker stands beside the cue by name: <c>Novak said</c>.</summary>
    Named,

    /// <summary>The speaker stands there as a description: <c>the ministry's spokesman said</c>.</summary>
    Described,

    /// <summary>The speaker stands there as a pronoun: <c>he said</c>.</summary>
    Pronoun,

    /// <summary>An earlier quotation goes on, and its speaker with it.</summary>
    Continued,
}
