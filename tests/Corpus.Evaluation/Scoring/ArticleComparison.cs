using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A system's output for one article, held against the annotation. Figures and lists of errors are drawn from it.</summary>
internal sealed class ArticleComparison
{
    private readonly Dictionary<int, int> _predictedOfGold = [];
    private readonly HashSet<int> _exactGold;
    private readonly bool[] _isMatched;

    /// <summary>Compares.</summary>
    public ArticleComparison(GoldArticle gold, SystemOutput output)
    {
        Gold = gold;
        Output = output;
        GoldPieces = Pieces.Of(gold.Text, gold.Spoken);
        PredictedPieces = Pieces.Of(gold.Text, output.Quotes);
        SourceSpan[] goldSpans = [.. GoldPieces.Select(static piece => piece.Span)];
        SourceSpan[] predictedSpans = [.. PredictedPieces.Select(static piece => piece.Span)];
        _exactGold = [.. SpanAlignment.Match(goldSpans, predictedSpans, SpanAlignment.Exact).Select(static pair => pair.Gold)];
        _isMatched = new bool[PredictedPieces.Count];
        foreach (SpanPair pair in SpanAlignment.Match(goldSpans, predictedSpans, SpanAlignment.Partial))
        {
            _predictedOfGold.Add(pair.Gold, pair.Predicted);
            _isMatched[pair.Predicted] = true;
            Matches.Add(SpeakerJudge.Judge(gold.Text, GoldPieces[pair.Gold], PredictedPieces[pair.Predicted]));
        }

        SourceSpan[] optional = [.. gold.Optional];
        FalseQuotations = [.. PredictedPieces.Where((piece, i) => !_isMatched[i] && !LiesInOne(piece.Span, optional))];
        NotSpeech = [.. gold.NotSpeech.Select(span => NotSpeechOutcome.Of(QuoteExtent.Trim(gold.Text, span), PredictedPieces))];
    }

    /// <summary>The annotated article.</summary>
    public GoldArticle Gold { get; }

    /// <summary>What the system made of it.</summary>
    public SystemOutput Output { get; }

    /// <summary>The annotated pieces.</summary>
    public List<Piece<GoldQuote>> GoldPieces { get; }

    /// <summary>The predicted pieces.</summary>
    public List<Piece<Prediction>> PredictedPieces { get; }

    /// <summary>The pairs that overlap enough.</summary>
    public List<MatchedQuote> Matches { get; } = [];

    /// <summary>The predicted pieces that match nothing and do not stand where they may.</summary>
    public List<Piece<Prediction>> FalseQuotations { get; }

    /// <summary>What became of the stretches that are nobody's speech.</summary>
    public List<NotSpeechOutcome> NotSpeech { get; }

    /// <summary>The predictions that count.</summary>
    public int CountedPredictions => Matches.Count + FalseQuotations.Count;

    /// <summary>How many annotated pieces were found to the letter.</summary>
    public int ExactCount => _exactGold.Count;

    /// <summary>Whether the annotated piece with this index was found.</summary>
    public bool IsFound(int gold) => _predictedOfGold.ContainsKey(gold);

    /// <summary>Whether the annotated piece with this index was found to the letter.</summary>
    public bool IsFoundExactly(int gold) => _exactGold.Contains(gold);

    /// <summary>Whether at least half of <paramref name="span"/> lies in one of <paramref name="stretches"/>.</summary>
    private static bool LiesInOne(SourceSpan span, SourceSpan[] stretches) =>
        stretches.Any(stretch => 2 * SpanAlignment.Shared(span, stretch) >= span.Length);
}
