using System.Collections.Generic;

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

    /// <summary>The date of a change: that of the publication only where no other one is given.</summary>
    Updated,

    /// <summary>A time that is no date (<c>3 hours ago</c>), or a date that cannot be read.</summary>
    NoDate,

    /// <summary>Several of these beside each other.</summary>
    Several,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>The section, after a date: <c>in Politics</c>.</summary>
    Section,

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
    /// <summary>What stands beside each other in the line.</summary>
    public List<MastheadLine>? Parts { get; init; }

    /// <summary>Whether only a masthead has such lines.</summary>
    public bool IsAnchor => Kind is not (MastheadLineKind.Prose or MastheadLineKind.Words);
}
