namespace Corpus.Reading;

/// <summary>What reading a date came to.</summary>
internal enum DateOutcome
{
    /// <summary>No date stands here.</summary>
    None,

    /// <summary>A date stands here.</summary>
    Date,

    /// <summary>Something written like a date stands here, and the calendar has no such day (or the clock no such time).</summary>
    Impossible,
}

/// <summary>A date as read.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Value">The date, with what it says of time and offset.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsAmbiguous">Whether day and month may as well be the other way round, and nothing in the file tells.</param>
internal readonly record struct DateReading(DateOutcome Outcome, PublicationTime Value, int End, bool IsAmbiguous);
