using System;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>Writes dates the same way on every machine.</summary>
internal static class Dates
{
    public static string Text(CalendarDate date) => FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>Date, time and offset, as far as they are known; null where none is.</summary>
    public static string? Text(PublicationTime published)
    {
        string date = published.Date is { } day ? Text(day) : "";
        string time = published.Time is { } clock ? FormattableString.Invariant($" {clock.Hour:00}:{clock.Minute:00}") : "";
        string offset = published.UtcOffsetMinutes is { } minutes
            ? FormattableString.Invariant($" {(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}")
            : "";
        string all = (date + time + offset).Trim();
        return all.Length > 0 ? all : null;
    }
}
