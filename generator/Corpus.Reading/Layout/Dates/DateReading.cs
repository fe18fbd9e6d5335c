namespace Corpus.Reading;

/// <summary>What reading a date came to.</summary>
internal enum DateOutcome
{
    /// <summary>No date stands here.</summary>
    None,

    /// <summary>A date stands here.</summary>
    Date,

    /// <summary>Something written like a date stands here, which is not a valid date, time or offset.</summary>
    Impossible,
}

/// <summary>What is impossible in a date.</summary>
internal enum DateFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The year, the month or the day.</summary>
    Day,

    /// <summary>The hour.</summary>
    Hour,

    /// <summary>The hour before <c>AM</c> or <c>PM</c>.</summary>
    HourOfHalf,

    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The second.</summary>
    Second,

    /// <summary>The offset from UTC.</summary>
    Offset,
}

/// <summary>A date as read.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Value">The date, with what it says of time and offset.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsAmbiguous">Whether day and month may as well be the other way round, and nothing in the file tells.</param>
internal readonly record struct DateReading(DateOutcome Outcome, PublicationTime Value, int End, bool IsAmbiguous)
{
    /// <summary>What is impossible in it.</summary>
    public DateFault Fault { get; init; }

    /// <summary>The day that stands in an impossible date, valid or not.</summary>
    public CalendarDate Written { get; init; }
}
