namespace Corpus.Reading;

/// <summary>A file while its front matter is surveyed.</summary>
/// <param name="path">Its path as it was given.</param>
/// <param name="lines">Its lines.</param>
/// <param name="order">What its dates say of their order.</param>
/// <param name="length">The length of its front matter.</param>
internal sealed class SurveyedFile(string path, LineMap lines, DayOrder order, int length)
{
    // Aliases of aliases would write a short file out to any length.
    private long _budget = 1000 + (4L * length);

    /// <summary>What its dates say of their order.</summary>
    public DayOrder Order => order;

    /// <summary>Whether one more value may be looked at.</summary>
    public bool Spend() => _budget-- > 0;

    /// <summary>Where <paramref name="value"/> stands.</summary>
    public FilePlace PlaceOf(FrontMatterValue value)
    {
        (int line, int column) = lines.At(value.Span.Start);
        return new(path, line, column);
    }
}
