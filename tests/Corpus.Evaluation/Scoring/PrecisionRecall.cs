namespace Corpus.Evaluation;

/// <summary>Right answers among those given and those asked for.</summary>
/// <param name="Right">The right ones.</param>
/// <param name="Predicted">Those given.</param>
/// <param name="Gold">Those asked for.</param>
internal readonly record struct PrecisionRecall(int Right, int Predicted, int Gold)
{
    /// <summary>Right of given.</summary>
    public double Precision => Ratio.Of(Right, Predicted) ?? 0;

    /// <summary>Right of asked for.</summary>
    public double Recall => Ratio.Of(Right, Gold) ?? 0;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}

/// <summary>Divides counts.</summary>
internal static class Ratio
{
    /// <summary><paramref name="part"/> of <paramref name="all"/>; null where there is nothing to divide by.</summary>
    public static double? Of(int part, int all) => all == 0 ? null : (double)part / all;
}
