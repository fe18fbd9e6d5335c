namespace Corpus.Reading;

/// <summary>A day of the Gregorian calendar. (netstandard2.0 has no DateOnly.)</summary>
public readonly record struct CalendarDate(int Year, int Month, int Day);

/// <summary>A time of day, as written.</summary>
public readonly record struct ClockTime(int Hour, int Minute, int Second);

/// <summary>When an article was published: what the file says, never converted. Null is what it does not say.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day.</param>
/// <param name="UtcOffsetMinutes">The offset from UTC in minutes, east positive.</param>
public readonly record struct PublicationTime(CalendarDate? Date, ClockTime? Time, int? UtcOffsetMinutes);
