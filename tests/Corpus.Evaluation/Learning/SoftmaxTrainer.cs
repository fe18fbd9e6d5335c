using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>
/// Learns what speaks for and against a candidate: a softmax over the candidates of each quotation, of which the right ones together shall
/// have all. Steps are those of AdaGrad (Duchi, Hazan, Singer 2011), with a pull towards zero.
/// </summary>
internal sealed class SoftmaxTrainer
{
    /// <summary>How often each example is seen, unless told otherwise.</summary>
    public const int UsualEpochs = 30;

    /// <summary>What the order of the examples starts from, unless told otherwise.</summary>
    public const ulong UsualSeed = 1;

    private const double Rate = 0.2;
    private const double Pull = 3e-4;
    private const double FirstSquare = 1e-6;
    private const double Negligible = 1e-6;

    private readonly double[] _weights = new double[SourceRanker.TableLength];
    private readonly double[] _squares = new double[SourceRanker.TableLength];

    private SoftmaxTrainer() => Array.Fill(_squares, FirstSquare);

    /// <summary>The weights in whole hundredths, for a <see cref="SourceRanker"/>; examples without a right choice teach nothing.</summary>
    public static int[] Learn(IEnumerable<RankingExample> examples, int epochs, ulong seed, CancellationToken cancellation)
    {
        var trainer = new SoftmaxTrainer();
        var shuffler = new Shuffler(seed);
        RankingExample[] order = [.. examples.Where(static example => example.HasRight)];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            shuffler.Shuffle(order);
            foreach (RankingExample example in order)
                trainer.Learn(example);
        }

        return Array.ConvertAll(trainer._weights, static weight => (int)Math.Round(100 * weight));
    }

    private void Learn(RankingExample example)
    {
        double[] shares = SharesOf(example.Candidates);
        double right = shares.Where((_, i) => example.IsRight[i]).Sum();
        for (int i = 0; i < shares.Length; i++)
        {
            double excess = shares[i] - (example.IsRight[i] ? shares[i] / right : 0);
            if (Math.Abs(excess) >= Negligible)
                Step(example.Candidates[i], excess);
        }
    }

    private double[] SharesOf(List<SourceCandidate> candidates)
    {
        double[] shares = [.. candidates.Select(ScoreOf)];
        double highest = shares.Max();
        for (int i = 0; i < shares.Length; i++)
            shares[i] = Math.Exp(shares[i] - highest);
        double sum = shares.Sum();
        for (int i = 0; i < shares.Length; i++)
            shares[i] /= sum;
        return shares;
    }

    private double ScoreOf(SourceCandidate candidate)
    {
        double score = 0;
        for (ulong rest = candidate.Features; rest != 0; rest &= rest - 1)
            score += _weights[SourceRanker.IndexOf(BitOperations.TrailingZeroCount(rest), candidate.Kind)];
        return score;
    }

    private void Step(SourceCandidate candidate, double excess)
    {
        for (ulong rest = candidate.Features; rest != 0; rest &= rest - 1)
        {
            int i = SourceRanker.IndexOf(BitOperations.TrailingZeroCount(rest), candidate.Kind);
            double slope = excess + (Pull * _weights[i]);
            _squares[i] += slope * slope;
            _weights[i] -= Rate * slope / Math.Sqrt(_squares[i]);
        }
    }
}
