namespace Corpus.Evaluation;

/// <summary>An annotated piece and the predicted one that covers it, and whether the speaker is right.</summary>
internal sealed record MatchedQuote
{
    /// <summary>The annotated piece.</summary>
    public required Piece<GoldQuote> Gold { get; init; }

    /// <summary>The predicted one.</summary>
    public required Piece<Prediction> Predicted { get; init; }

    /// <summary>How far the annotated speaker can be trusted.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>How the article words the source, by the annotation.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the source stands in another paragraph.</summary>
    public required bool IsContinued { get; init; }

    /// <summary>Whether the system named somebody.</summary>
    public required bool IsAnswered { get; init; }

    /// <summary>Whether it named the right one.</summary>
    public required bool IsRight { get; init; }

    /// <summary>Whether it named the right one, and nobody with the same surname and another first name.</summary>
    public required bool IsStrictlyRight { get; init; }

    /// <summary>
    /// Whether the article has only a surname there and the annotation knows the full name; null where that is not the case, else
    /// whether the system gave a full name that fits.
    /// </summary>
    public required bool? IsFullNameRight { get; init; }

    /// <summary>Whether both call it direct, or both mixed.</summary>
    public bool KindAgrees => Gold.Quote.Kind == Predicted.Quote.Kind;
}
