using System;
using System.Text;
using Corpus.Evaluation;
using Corpus.Reading;
using ReadBasis = Corpus.Reading.AttributionBasis;

namespace Corpus.Tests.Evaluation;

/// <summary>Makes annotated articles of a few sentences. Quotations are given by their words.</summary>
internal sealed class SmallGold(string text)
{
    /// <summary>The article with this annotation.</summary>
    public GoldArticle With(GoldQuote[] quotes, string[]? notSpeech = null, string[]? ignore = null) => new(
        "001",
        text,
        Encoding.UTF8.GetByteCount(text),
        new GoldAnnotation
        {
            Quotes = quotes,
            UnattributedQuotes = Array.ConvertAll(notSpeech ?? [], Stretch),
            Ignore = Array.ConvertAll(ignore ?? [], Stretch),
        });

    /// <summary>An annotated quotation.</summary>
    public GoldQuote Gold(string words, string? speaker, string kind = "direct")
    {
        SourceSpan span = SpanOf(words);
        return new GoldQuote { Start = span.Start, End = span.End, Kind = kind, Speaker = speaker, SpeakerKind = speaker is null ? null : "name" };
    }

    /// <summary>A predicted quotation.</summary>
    public Prediction Predicted(string words, string? speaker, ReadBasis basis = ReadBasis.Named, string kind = "direct") =>
        new(SpanOf(words), kind, speaker, basis);

    /// <summary>Where <paramref name="words"/> stand.</summary>
    public SourceSpan SpanOf(string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new SourceSpan(start, words.Length) : throw new ArgumentException($"The text has no \"{words}\".", nameof(words));
    }

    private GoldStretch Stretch(string words)
    {
        SourceSpan span = SpanOf(words);
        return new GoldStretch { Start = span.Start, End = span.End };
    }
}
