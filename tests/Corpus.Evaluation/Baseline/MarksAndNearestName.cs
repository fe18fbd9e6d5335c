using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>
/// What everybody writes first: what stands between double marks is a quotation, and the capitalised name nearest to its marks in the
/// paragraph said it.
/// </summary>
internal sealed class MarksAndNearestName : IQuotationSystem
{
    /// <inheritdoc/>
    public string Name => "marks and nearest name";

    /// <inheritdoc/>
    public SystemOutput Read(GoldArticle article, CancellationToken cancellation)
    {
        var quotes = new List<Prediction>();
        foreach (SourceSpan line in Lines(article.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            List<SourceSpan> marked = MarkPairs.In(article.Text, line);
            if (marked.Count == 0)
                continue;
            List<SourceSpan> names = CapitalizedNames.In(article.Text, line);
            names.RemoveAll(name => marked.Exists(span => SpanAlignment.Shared(span, name) > 0));
            foreach (SourceSpan span in marked)
                quotes.Add(new Prediction(span, "direct", Nearest(article.Text, names, span)));
        }

        return new SystemOutput(quotes, []);
    }

    private static string? Nearest(string text, List<SourceSpan> names, SourceSpan quote)
    {
        string? nearest = null;
        int least = int.MaxValue;
        foreach (SourceSpan name in names)
        {
            int distance = Math.Max(quote.Start - name.End, name.Start - quote.End);
            if (distance < least)
            {
                least = distance;
                nearest = text.Substring(name.Start, name.Length);
            }
        }

        return nearest;
    }

    private static IEnumerable<SourceSpan> Lines(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            yield return SourceSpan.FromBounds(start, end);
            start = end + 1;
        }
    }
}
