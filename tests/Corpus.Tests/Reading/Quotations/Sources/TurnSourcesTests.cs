using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class TurnSourcesTests
{
    [Test]
    public void Questions_are_of_whoever_asks_and_answers_of_whoever_is_asked()
    {
        Stages stages = Stages.Of("Ivo Marin interviewed Ana Horvat in Split.", "Q: Who owns the sea?", "A: Nobody owns it.");
        Assert.That(Names(stages), Is.EqualTo(new[] { "Ivo Marin", "Ana Horvat" }));
    }

    [Test]
    public void A_label_is_whoever_bears_the_surname()
    {
        Stages stages = Stages.Of("There Ana Horvat met Ivo Marin.", "HORVAT: The sea is free.", "MARIN: It is not.");
        Assert.That(Names(stages), Is.EqualTo(new[] { "Ana Horvat", "Ivo Marin" }));
    }

    [Test]
    public void A_label_may_be_the_first_letters_of_a_name()
    {
        Stages stages = Stages.Of("There Ana Horvat met Ivo Marin.", "AH: The sea is free?", "IM: It is not.", "AH: Why is it not?", "IM: It costs.");
        Assert.That(Names(stages), Is.EqualTo(new[] { "Ana Horvat", "Ivo Marin", "Ana Horvat", "Ivo Marin" }));
    }

    [Test]
    public void Who_asks_may_not_be_known()
    {
        Stages stages = Stages.Of("Ana Horvat spoke in Split.", "Q: Who owns the sea?", "A: Nobody owns it.");
        Assert.That(Names(stages), Is.EqualTo(new[] { null, "Ana Horvat" }));
    }

    private static string?[] Names(Stages stages)
    {
        var sources = new TurnSources(stages.Frame, stages.Article.Transcript!, stages.Mentions, stages.Entities);
        return [.. Enumerable.Range(0, stages.Spans.Count).Select(quote => sources.SourceOf(stages.Quote(quote)) is { Entity: >= 0 } source ? stages.Entities[source.Entity].Name : null)];
    }
}
