using System;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>CORPUS011: a weekday that does not fit its date.</summary>
/// <remarks>A date without a year is one near the article's own date; where the article has none, nothing can be said of it.</remarks>
internal static class WeekdayCheck
{
    /// <summary>Farther away, a day without a year may as well be one of the year before or after.</summary>
    private const int DaysNear = 31;

    public static void Run(CheckedArticle article, ProblemList problems, CancellationToken cancellation)
    {
        var order = new DayOrder(article.Text);
        int end = 0;
        for (int paragraph = 0; paragraph < article.Tokens.Paragraphs.Count; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            SourceSpan span = article.Tokens.Paragraphs[paragraph].Span;
            CheckBetween(article, end, span.Start, order, problems);
            CheckParagraph(article, paragraph, order, problems);
            end = span.End;
        }

        CheckBetween(article, end, article.Text.Length, order, problems);
    }

    private static void CheckParagraph(CheckedArticle article, int paragraph, DayOrder order, ProblemList problems)
    {
        for (int i = article.Tokens.FirstOf(paragraph); i < article.Tokens.EndOf(paragraph); i++)
        {
            if (article.Tokens[i].Is(WordClass.Calendar))
                CheckAt(article, article.Tokens[i].Start, order, problems);
        }
    }

    /// <summary>Metadata and datelines are no paragraphs.</summary>
    private static void CheckBetween(CheckedArticle article, int start, int end, DayOrder order, ProblemList problems)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetter(article.Text[i]) && (i == 0 || !char.IsLetterOrDigit(article.Text[i - 1])))
                CheckAt(article, i, order, problems);
        }
    }

    private static void CheckAt(CheckedArticle article, int at, DayOrder order, ProblemList problems)
    {
        if (char.IsUpper(article.Text[at]) && WrittenDay.TryRead(article.Text, at, order, out WrittenDay day))
            Check(article, day, problems);
    }

    private static void Check(CheckedArticle article, WrittenDay day, ProblemList problems)
    {
        if (day.Date is { } whole)
        {
            if (Weekdays.Of(whole) != day.Weekday)
                problems.Add(Rules.WrongWeekday, day.Span, Message(article.Text, day, whole, ""));
        }
        else if (article.Layout.Metadata.Published.Date is { } published && Nearest(day, published, out bool isNear) is { } nearest
            && Weekdays.Of(nearest) != day.Weekday && (isNear || !FitsAround(day, published)))
        {
            problems.Add(Rules.WrongWeekday, day.Span, Message(article.Text, day, nearest, $" (the year is that of the article, {DateMessages.Iso(published)})"));
        }
    }

    /// <summary>The day, of the years around the article's, that is nearest to it; null where no such year has it.</summary>
    private static CalendarDate? Nearest(WrittenDay day, CalendarDate published, out bool isNear)
    {
        CalendarDate? nearest = null;
        double distance = double.MaxValue;
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            var date = new CalendarDate(year, day.Month, day.Day);
            if (!Weekdays.HasDay(date) || Math.Abs(Weekdays.DaysBetween(published, date)) >= distance)
                continue;
            nearest = date;
            distance = Math.Abs(Weekdays.DaysBetween(published, date));
        }

        isNear = distance <= DaysNear;
        return nearest;
    }

    /// <summary>Whether the weekday fits the last such day before the article's date, or the next one behind it.</summary>
    private static bool FitsAround(WrittenDay day, CalendarDate published)
    {
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            var date = new CalendarDate(year, day.Month, day.Day);
            if (Weekdays.HasDay(date) && Math.Abs(Weekdays.DaysBetween(published, date)) < 366 && Weekdays.Of(date) == day.Weekday)
                return true;
        }

        return false;
    }

    private static string Message(string text, WrittenDay day, CalendarDate date, string year)
    {
        int back = ((int)Weekdays.Of(date) - (int)day.Weekday + 7) % 7;
        string near = string.Join(" and ", new[] { Weekdays.Add(date, -back), Weekdays.Add(date, 7 - back) }.OfType<CalendarDate>().Select(DateMessages.Iso));
        return $"`{Shown.Of(Blanks.OneLine(text, day.Span))}`: {DateMessages.Iso(date)} is a {Weekdays.Of(date)}{year}. Correct the weekday or the day; the {day.Weekday}s next to it are {near}.";
    }
}
