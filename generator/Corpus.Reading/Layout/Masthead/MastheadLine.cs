namespace Corpus.Reading;

/// <summary>What a line above the text is.</summary>
internal enum MastheadLineKind
{
    /// <summary>Running text: the masthead is over.</summary>
    Prose,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>Words: a headline, a publisher, a section.</summary>
    Words,
}

/// <summary>A line above the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Date">The date in it.</param>
/// <param name="Value">Where its value stands: an address, a date, an author.</param>
internal readonly record struct MastheadLine(MastheadLineKind Kind, SourceSpan Span, DateReading Date, SourceSpan Value)
{
    /// <summary>Whether only a masthead has such lines.</summary>
    public bool IsAnchor => Kind is MastheadLineKind.Address or MastheadLineKind.Date or MastheadLineKind.Byline;
}
