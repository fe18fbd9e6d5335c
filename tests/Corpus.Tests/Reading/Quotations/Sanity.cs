using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>What holds for the reading of any text at all.</summary>
internal static class Sanity
{
    /// <summary>Asserts that spans, places and speakers of <paramref name="article"/> fit <paramref name="text"/> and one another.</summary>
    public static void Check(ParsedArticle article, string text)
    {
        using (Assert.EnterMultipleScope())
        {
            int end = 0;
            var speaks = new bool[article.Speakers.Count];
            foreach (ParsedQuote quote in article.Quotes)
            {
                SourceSpan paragraph = article.Paragraphs[quote.Paragraph].Span;
                // Plain comparisons: a text made to be slow has a hundred thousand quotations.
                bool inside = quote.Span.Length > 0 && quote.Span.Start >= paragraph.Start && quote.Span.End <= paragraph.End;
                bool ordered = quote.Span.Start >= end;
                bool inSentence = quote.Sentence.Start <= quote.Span.Start && quote.Sentence.End >= quote.Span.End
                    && quote.Sentence.Start >= paragraph.Start && quote.Sentence.End <= paragraph.End;
                bool sourced = quote.Speaker is null == (quote.Basis == AttributionBasis.None);
                bool silent = quote.Kind != QuoteKind.Term || (quote.Speaker is null && quote.Cue is null);
                if (!(inside && ordered && inSentence && sourced && silent))
                    Assert.Fail($"{quote} (inside {inside}, ordered {ordered}, in its sentence {inSentence}, sourced {sourced}, silent {silent}) of: {text}");
                end = quote.Span.End;
                if (quote.Speaker is { } speaker)
                    speaks[speaker] = true;
            }

            for (int i = 0; i < speaks.Length; i++)
            {
                if (!speaks[i] || article.Speakers[i].Name.Trim().Length == 0)
                    Assert.Fail($"The speaker '{article.Speakers[i].Name}' says nothing in: {text}");
            }
        }
    }
}
