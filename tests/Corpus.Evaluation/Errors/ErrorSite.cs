using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Where an error lies, and what stands around it: what phenomena are told by.</summary>
internal sealed class ErrorSite
{
    private const int Farthest = 400;

    /// <summary>The site of what the annotation, a system or both have at <paramref name="span"/>.</summary>
    public ErrorSite(ArticleComparison article, SourceSpan span, GoldQuote? gold, Prediction? predicted, string outcome)
    {
        (Text, Span, Gold, Predicted, Outcome) = (article.Gold.Text, span, gold, predicted, outcome);
        Kind = (article.Output.Article?.Paragraphs ?? default).Where(paragraph => paragraph.Span.Start <= span.Start && span.End <= paragraph.Span.End).Select(static paragraph => (ParagraphKind?)paragraph.Kind).FirstOrDefault();
        int lineStart = LineStart(span.Start);
        int lineEnd = Text.IndexOf('\n', span.End) is var end and >= 0 ? end : Text.Length;
        Line = new SourceSpan(lineStart, lineEnd - lineStart);
        Before = Text[SentenceStart(lineStart)..span.Start];
        Behind = Text[span.End..SentenceEnd(lineEnd)];
        Words = [.. WordsOf(Before), .. WordsOf(Behind)];
    }

    /// <summary>The article.</summary>
    public string Text { get; }

    /// <summary>The quotation, without its marks.</summary>
    public SourceSpan Span { get; }

    /// <summary>The annotated quotation; null where the system made one up.</summary>
    public GoldQuote? Gold { get; }

    /// <summary>The quotation that the system read; null where it read none.</summary>
    public Prediction? Predicted { get; }

    /// <summary>What went wrong.</summary>
    public string Outcome { get; }

    /// <summary>What the paragraph is for; null where the system does not say.</summary>
    public ParagraphKind? Kind { get; }

    /// <summary>The line, or the lines, that the quotation stands in.</summary>
    public SourceSpan Line { get; }

    /// <summary>What stands before the quotation in its sentence.</summary>
    public string Before { get; }

    /// <summary>What stands behind the quotation in its sentence.</summary>
    public string Behind { get; }

    /// <summary>The words around the quotation in its sentence, in small letters.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The cue, as the annotation has it or else the system; null where neither has one.</summary>
    public string? Cue => string.IsNullOrEmpty(Gold?.Cue) ? Predicted?.Cue : Gold.Cue;

    /// <summary>The words of the quotation.</summary>
    public ReadOnlySpan<char> Content => Text.AsSpan(Span.Start, Span.Length);

    /// <summary>Whether what stands around the quotation holds this.</summary>
    public bool Holds(string words) => Before.Contains(words, StringComparison.OrdinalIgnoreCase) || Behind.Contains(words, StringComparison.OrdinalIgnoreCase);

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    private int SentenceStart(int lineStart)
    {
        for (int i = Span.Start - 2; i > lineStart && i > Span.Start - Farthest; i--)
        {
            if (Text[i] is '.' or '!' or '?' && Text[i + 1] == ' ')
                return i + 2;
        }

        return Math.Max(lineStart, Span.Start - Farthest);
    }

    private int SentenceEnd(int lineEnd)
    {
        for (int i = Span.End; i + 1 < lineEnd && i < Span.End + Farthest; i++)
        {
            if (Text[i] is '.' or '!' or '?' && Text[i + 1] == ' ')
                return i + 1;
        }

        return Math.Min(lineEnd, Span.End + Farthest);
    }

    private static IEnumerable<string> WordsOf(string words) =>
        words.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '"', '\u201C', '\u201D', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
