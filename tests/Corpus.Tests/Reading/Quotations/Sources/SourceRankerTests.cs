using System;
using System.Globalization;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class SourceRankerTests
{
    [Test]
    public void Nobody_is_the_best_of_none() => Assert.That(SourceRanker.Learned.Best([]), Is.EqualTo(-1));

    [Test]
    public void The_first_of_equals_is_the_best()
    {
        SourceCandidate candidate = Candidate(CandidateKind.CueBefore, SourceFeature.Speech, SourceFeature.Name);
        Assert.That(SourceRanker.Learned.Best([candidate, candidate, candidate]), Is.Zero);
    }

    [Test]
    public void A_cue_that_leads_into_the_words_outweighs_one_far_away()
    {
        SourceCandidate far = Candidate(CandidateKind.CueBefore, SourceFeature.Attitude, SourceFeature.Name, SourceFeature.DistanceFar);
        SourceCandidate tight = Candidate(CandidateKind.CueBefore, SourceFeature.Speech, SourceFeature.Name, SourceFeature.Tight, SourceFeature.Distance1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SourceRanker.Learned.Best([far, tight]), Is.EqualTo(1));
            Assert.That(SourceRanker.Learned.Best([tight, far]), Is.Zero);
        }
    }

    [Test]
    public void The_table_has_each_feature_once_with_a_whole_number_for_each_kind()
    {
        string[][] rows = [.. Lexicon.Lines("source-weights").Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(static row => row[0]), Is.Unique.And.SubsetOf(Enum.GetNames<SourceFeature>()));
            Assert.That(rows, Has.All.Length.EqualTo(1 + Enum.GetValues<CandidateKind>().Length));
            Assert.That(rows.SelectMany(static row => row.Skip(1)), Has.All.Matches<string>(static cell => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)));
        }
    }

    // A feature is a bit of a 64-bit set.
    [Test]
    public void There_are_no_more_features_than_bits() => Assert.That(Enum.GetValues<SourceFeature>(), Has.Length.LessThanOrEqualTo(64));

    private static SourceCandidate Candidate(CandidateKind kind, params SourceFeature[] features)
    {
        var source = new Source(0, NounPhrase.None, AttributionBasis.Named);
        ulong set = features.Append(SourceFeature.Bias).Aggregate(0UL, static (set, feature) => set | (1UL << (int)feature));
        return new SourceCandidate(kind, 0, source, set);
    }
}
