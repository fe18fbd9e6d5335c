using System;
using System.Globalization;

namespace Corpus.Cli;

/// <summary>How values are written in every export.</summary>
internal static class Written
{
    /// <summary>The kind of a quotation that is nobody's speech.</summary>
    internal const string Term = "term";

    /// <summary>The name of an enum's member, in lower case.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A day: 2023-12-16.</summary>
    internal static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time of day: 19:53, with seconds where they are not zero.</summary>
    internal static string? Time(TimeOnly? time) => time?.ToString(time.Value.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>An offset from UTC: +01:00.</summary>
    internal static string? Offset(TimeSpan? offset) => offset is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{(value < TimeSpan.Zero ? '-' : '+')}{value:hh\\:mm}")
        : null;

    /// <summary>Day, time and offset as ISO 8601, as far as the article says them.</summary>
    internal static string? DateTime(ExportArticle article) => (article.DatePublished, article.TimePublished) switch
    {
        (null, _) => null,
        ({ } date, null) => Date(date),
        ({ } date, { } time) => $"{Date(date)}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{Offset(article.UtcOffset)}",
    };
}
