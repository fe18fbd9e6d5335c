using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>
/// Reads a duration as ISO 8601 writes it: <c>PT1H30M</c>, <c>P2DT12H</c>, <c>P1W</c>, <c>PT0.5S</c>. Years and months have no fixed length, and
/// are none.
/// </summary>
internal static class DurationReader
{
    private const string Designators = "WD HMS";

    private static readonly long[] Lengths = [7 * TimeSpan.TicksPerDay, TimeSpan.TicksPerDay, 0, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond];

    public static ScalarReading Read(string text)
    {
        int at = 0;
        bool isNegative = text.Length > 0 && text[0] == '-';
        if (isNegative || (text.Length > 0 && text[0] == '+'))
            at++;
        if (at >= text.Length || text[at] is not ('P' or 'p'))
            return Not(text);
        at++;

        decimal ticks = 0;
        int behind = 0;
        bool isTime = false;
        bool any = false;
        while (at < text.Length)
        {
            if (!isTime && text[at] is 'T' or 't')
            {
                (isTime, behind, any) = (true, 3, false);
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && text[at] is (>= '0' and <= '9') or '.' or ',')
                at++;
            if (at == text.Length || !Number(text.Substring(start, at - start), out decimal number, out bool isWhole))
                return Not(text);
            char designator = char.ToUpperInvariant(text[at++]);
            if (designator == 'Y' || (designator == 'M' && !isTime))
                return ScalarReading.No($"years and months, as in `{Shown.Of(text)}`, have no fixed length. Write weeks, days or less.");
            int index = Designators.IndexOf(designator);

            // Only the last number may have a fraction, and each designator stands in its place.
            if (index < behind || (index > 2) != isTime || designator == ' ' || (!isWhole && at < text.Length))
                return Not(text);
            (behind, any) = (index + 1, true);
            ticks += number * Lengths[index];
            if (ticks > long.MaxValue)
                return ScalarReading.No($"`{Shown.Of(text)}` is too long for it.");
        }

        if (!any)
            return Not(text);
        var duration = TimeSpan.FromTicks((long)ticks);
        duration = isNegative ? duration.Negate() : duration;
        return ScalarReading.Of(duration.ToString("c", CultureInfo.InvariantCulture), text, duration.Ticks);
    }

    private static bool Number(string text, out decimal number, out bool isWhole)
    {
        isWhole = text.IndexOfAny(['.', ',']) < 0;
        number = 0;
        return text.Length is > 0 and <= 18
            && decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && text[0] is >= '0' and <= '9';
    }

    private static ScalarReading Not(string text) => ScalarReading.No($"`{Shown.Of(text)}` is no duration of ISO 8601. Write it like PT1H30M or P2D.");
}
