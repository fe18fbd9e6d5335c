using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation.Learning;

[TestFixture]
public sealed class ExampleReaderTests
{
    private static readonly SmallGold Gold = new("""
        RAVENSBURY — Ada Brandt praised the ferry on Monday. “We will mend the bridge,” said Otto Hollis, the mayor.

        Ada Brandt said: “It is old and dear.”
        """);

    [Test]
    public void AnExampleHasTheCandidatesThatTheReadingWeighs()
    {
        List<RankingExample> examples = Read(Gold.Gold("We will mend the bridge,", "Otto Hollis"));
        RankingExample example = examples.Single();
        Assert.That(example.IsNamed, Is.True);
        Assert.That(RightKinds(example), Does.Contain(CandidateKind.CueBehind));
        Assert.That(RightKinds(example), Does.Not.Contain(CandidateKind.Previous));
        Assert.That(example.Candidates.Select(static candidate => candidate.Kind), Does.Contain(CandidateKind.Previous));
        Assert.That(example.Candidates, Has.All.Matches<SourceCandidate>(static candidate => (candidate.Features & 1) != 0));
    }

    [Test]
    public void QuotationsThatTheAnnotationDoesNotHaveAreNoExamples() =>
        Assert.That(Read(Gold.Gold("It is old and dear", "Ada Brandt")).Select(static example => RightKinds(example).First()), Is.EqualTo(new[] { CandidateKind.CueBefore }));

    [Test]
    public void AnExampleMayHaveNoRightCandidate() =>
        Assert.That(Read(Gold.Gold("It is old and dear", "Ida Quill")).Single().HasRight, Is.False);

    private static List<RankingExample> Read(params GoldQuote[] quotes) => ExampleReader.Read(Gold.With(quotes), SourceRanker.Learned, CancellationToken.None);

    private static IEnumerable<CandidateKind> RightKinds(RankingExample example) =>
        example.Candidates.Where((_, i) => example.IsRight[i]).Select(static candidate => candidate.Kind);
}
