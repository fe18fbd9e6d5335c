namespace Corpus.Reading;

/// <summary>A source, resolved as far as the article allows.</summary>
/// <param name="Entity">Whom it names, as an index into the entities; -1 where it has no name.</param>
/// <param name="Description">For a source without a name, its phrase; else none.</param>
/// <param name="Basis">What the resolution rests on.</param>
internal readonly record struct Source(int Entity, NounPhrase Description, AttributionBasis Basis)
{
    /// <summary>Nobody.</summary>
    public static Source None { get; } = new(-1, NounPhrase.None, AttributionBasis.None);

    /// <summary>Whether somebody was found.</summary>
    public bool Exists => Entity >= 0 || Description.Exists;

    /// <summary>What speaks for or against it, by the form in which the text names it.</summary>
    public ulong Features(SourceForm form) => form switch
    {
        SourceForm.Name => SourceFeature.Name.Bit(),
        SourceForm.Pronoun => SourceFeature.Pronoun.Bit(),
        SourceForm.Description => SourceFeature.Description.Bit(),
        _ => 0,
    } | SourceFeature.Unresolved.Bit(!Exists);
}
