namespace Corpus.Reading;

/// <summary>CORPUS012: the date of publication may be another day.</summary>
internal static class AmbiguousDateCheck
{
    public static void Run(CheckedArticle article, ProblemList problems)
    {
        if (article.Layout.AmbiguousDate is not { } span || article.Layout.Metadata.Published.Date is not { } date)
            return;
        var other = new CalendarDate(date.Year, date.Day, date.Month);
        problems.Add(
            Rules.AmbiguousDate,
            span,
            $"`{Shown.Of(Blanks.OneLine(article.Text, span))}` may be {DateMessages.Iso(date)} or {DateMessages.Iso(other)}, and nothing in the file tells. It was read as {DateMessages.Iso(date)}, day first. Write the one that is meant in this form.");
    }
}
