using System;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class SourceFinderTests
{
    [TestCase("“No,” said Ana Horvat.", "Ana Horvat", AttributionBasis.Named)]
    [TestCase("“No,” said the mayor.", "the mayor", AttributionBasis.Described)]
    [TestCase("It was Ana Horvat. “No,” she said.", "Ana Horvat", AttributionBasis.Pronoun)]
    [TestCase("“No.”", null, AttributionBasis.None)]
    [TestCase("“No,” he said.", null, AttributionBasis.None)]
    public void Says_what_it_rests_on(string text, string? by, AttributionBasis basis)
    {
        (string? source, Attribution attribution) = Find(Stages.Of(text)).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(source, Is.EqualTo(by));
            Assert.That(attribution.Source.Basis, Is.EqualTo(basis));
        }
    }

    [Test]
    public void The_cue_beside_it_comes_first()
        => Assert.That(Sources("When Lars Nyborg asked for silence, Ana Horvat said: “No.”"), Is.EqualTo(new[] { "Ana Horvat" }));

    [Test]
    public void Each_quotation_has_its_own_cue()
        => Assert.That(Sources("“No,” said Ana Horvat. “Yes,” said Lars Nyborg. “Why?” asked Inge Brandt."), Is.EqualTo(new[] { "Ana Horvat", "Lars Nyborg", "Inge Brandt" }));

    [Test]
    public void Knows_its_item_and_sentence()
    {
        Stages stages = Stages.Of("It rained. “No,” said Ana Horvat.");
        Attribution attribution = Find(stages).Single().Attribution;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(attribution.Sentence, Is.EqualTo(1));
            Assert.That(stages.Frame[attribution.Item].Quote, Is.Zero);
            Assert.That(stages.Frame.TextOf(attribution.Cue, attribution.Cue), Is.EqualTo("said"));
        }
    }

    [Test]
    public void Ends_when_it_is_cancelled()
    {
        Stages stages = Stages.Of("“No,” said Ana Horvat.");
        Assert.That(() => SourceFinder.Find(stages.Frame, stages.Sentences, stages.Mentions, stages.Entities, null, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string?[] Sources(string text) => [.. Find(Stages.Of(text)).Select(static found => found.Source)];

    private static (string? Source, Attribution Attribution)[] Find(Stages stages)
        => [.. SourceFinder.Find(stages.Frame, stages.Sentences, stages.Mentions, stages.Entities, null, CancellationToken.None)
            .Select(attribution => (attribution.Source.Entity >= 0 ? stages.Entities[attribution.Source.Entity].Name : stages.Shown(attribution.Source.Description), attribution))];
}
