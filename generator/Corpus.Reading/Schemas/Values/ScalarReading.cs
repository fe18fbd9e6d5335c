namespace Corpus.Reading;

/// <summary>What reading a single value came to.</summary>
/// <param name="Value">The value; null where the text is none.</param>
/// <param name="Problem">Why it is none, and what to do: sentences that follow "must be a DateOnly: "; null where it is one.</param>
/// <param name="IsAmbiguous">Whether day and month may as well be the other way round, and nothing in the file tells.</param>
public readonly record struct ScalarReading(ScalarValue? Value, string? Problem, bool IsAmbiguous)
{
    /// <summary>A value.</summary>
    public static ScalarReading Of(string text, string shown, decimal order) => new(new(text, shown, new(order, 0)), null, false);

    /// <summary>A value of a type that has no order.</summary>
    public static ScalarReading Of(string text) => new(new ScalarValue(text), null, false);

    /// <summary>No value.</summary>
    public static ScalarReading No(string problem) => new(null, problem, false);
}
