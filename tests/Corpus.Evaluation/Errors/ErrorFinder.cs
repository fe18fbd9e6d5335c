using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Names what went wrong in an article.</summary>
internal sealed class ErrorFinder
{
    private readonly ArticleComparison _article;
    private readonly string _text;
    private readonly List<SourceSpan> _terms;
    private readonly List<SourceSpan> _notSpeech;

    private ErrorFinder(ArticleComparison article)
    {
        _article = article;
        _text = article.Gold.Text;
        _terms = [.. article.Output.Terms.Select(span => QuoteExtent.Trim(_text, span))];
        _notSpeech = [.. article.Gold.NotSpeech.Select(span => QuoteExtent.Trim(_text, span))];
    }

    /// <summary>The errors in <paramref name="article"/>.</summary>
    public static IEnumerable<EvaluationError> Find(ArticleComparison article)
    {
        var finder = new ErrorFinder(article);
        return [.. finder.Missed(), .. finder.NotSpeech(), .. finder.OtherBorders(), .. finder.Speakers()];
    }

    private IEnumerable<EvaluationError> Missed()
    {
        for (int i = 0; i < _article.GoldPieces.Count; i++)
        {
            Piece<GoldQuote> gold = _article.GoldPieces[i];
            if (!_article.IsFound(i))
                yield return Error("missed: " + WhyMissed(gold), gold.Span, gold.Quote, null, gold.Quote.Cue, $"{gold.Quote.Kind}, {gold.Quote.Speaker ?? "nobody"}");
        }
    }

    private string WhyMissed(Piece<GoldQuote> gold)
    {
        if (_terms.Exists(term => SpanAlignment.Overlap(term, gold.Span) >= NotSpeechOutcome.SameStretch))
            return "held for a term";
        return _article.PredictedPieces.Exists(piece => SpanAlignment.Shared(piece.Span, gold.Span) > 0)
            ? "other borders"
            : "nothing read there, marks " + (gold.Quote.Style ?? "unknown");
    }

    private IEnumerable<EvaluationError> NotSpeech()
    {
        foreach (Piece<Prediction> piece in _article.FalseQuotations)
            yield return Error("no quotation: " + WhatStandsAt(piece.Span), piece.Span, null, piece.Quote, piece.Quote.Cue, Answer(piece.Quote));
    }

    private string WhatStandsAt(SourceSpan span)
    {
        if (_notSpeech.Exists(stretch => SpanAlignment.Overlap(stretch, span) >= NotSpeechOutcome.SameStretch))
            return "nobody's speech";
        return _article.GoldPieces.Exists(gold => SpanAlignment.Shared(gold.Span, span) > 0) ? "other borders" : "nothing annotated there";
    }

    private IEnumerable<EvaluationError> OtherBorders()
    {
        foreach (MatchedQuote match in _article.Matches)
        {
            if (match.Gold.Span != match.Predicted.Span)
                yield return Error("borders: a little off", match.Gold.Span, match.Gold.Quote, match.Predicted.Quote, match.Predicted.Quote.Cue, "read: " + Excerpt.Of(_text, match.Predicted.Span));
        }
    }

    private IEnumerable<EvaluationError> Speakers()
    {
        foreach (MatchedQuote match in _article.Matches)
        {
            if (match.Certainty == Certainty.Unknown || match.IsRight)
                continue;
            string gold = match.Gold.Quote.SpeakerResolved ?? match.Gold.Quote.Speaker ?? "";
            string source = (match.IsContinued ? "continued " : "") + match.Source + (match.Certainty == Certainty.Automatic ? " (automatic gold)" : "");
            yield return match.IsAnswered
                ? Error($"wrong speaker: {source}, by {match.Predicted.Quote.Basis}", match.Gold.Span, match.Gold.Quote, match.Predicted.Quote, match.Predicted.Quote.Cue, $"{gold} | {Answer(match.Predicted.Quote)}")
                : Error($"no speaker: {source}", match.Gold.Span, match.Gold.Quote, match.Predicted.Quote, match.Gold.Quote.Cue, gold);
        }
    }

    private EvaluationError Error(string outcome, SourceSpan span, GoldQuote? gold, Prediction? predicted, string? cue, string detail) =>
        new(outcome, Phenomena.At(new ErrorSite(_article, span, gold, predicted, outcome)), cue, _article.Gold.Id + Excerpt.Place(_text, span.Start), Excerpt.Of(_text, span), detail);

    private static string Answer(Prediction quote) => $"{quote.Speaker ?? "nobody"} ({quote.Basis}{(quote.Cue is { } cue ? ", " + cue : "")})";
}
