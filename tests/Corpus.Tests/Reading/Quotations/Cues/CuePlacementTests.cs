using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class CuePlacementTests
{
    [TestCase("Ana Horvat said “no.”", true)]
    [TestCase("Ana Horvat said: “No.”", true)]
    [TestCase("Ana Horvat told reporters on Monday, “No.”", true)]
    [TestCase("Ana Horvat said the talks, which went on, were “no.”", false)]
    [TestCase("Ana Horvat said the talks were “no.”", false)]
    [TestCase("His call for “no” failed.", false)]
    public void A_cue_may_lead_right_into_the_quotation(string text, bool tight)
    {
        Stages stages = Stages.Of(text);
        Assert.That(new CuePlacement(stages.Frame).IsTight(stages.Cues()[0], stages.Quote()), Is.EqualTo(tight));
    }

    [TestCase("“No,” said Ana Horvat.", true)]
    [TestCase("“No,” the mayor, Ana Horvat, said.", true)]
    [TestCase("“No,” as Ana Horvat told parliament.", true)]
    [TestCase("“No,” is what Ana Horvat said.", true)]
    [TestCase("A “no” is not to be had in the talks, Ana Horvat said.", false)]
    public void A_cue_clause_may_follow_right_behind(string text, bool attached)
    {
        Stages stages = Stages.Of(text);
        Assert.That(new CuePlacement(stages.Frame).IsAttached(stages.Cues()[0], stages.Quote()), Is.EqualTo(attached));
    }

    [TestCase("A “no” is not to be had, Ana Horvat said.", true)]
    [TestCase("A “no” is what Ana Horvat said.", false)]
    public void A_cue_clause_may_stand_behind_a_comma_of_its_own(string text, bool closing)
    {
        Stages stages = Stages.Of(text);
        Assert.That(new CuePlacement(stages.Frame).IsClosing(stages.Cues()[0], stages.Quote()), Is.EqualTo(closing));
    }

    [TestCase("Ana Horvat said on Monday that it was “no.”", true)]
    [TestCase("Ana Horvat said on Monday it was “no.”", false)]
    [TestCase("Ana Horvat said that, in May, it was “no.”", false)]
    public void A_that_clause_holds_the_quotation(string text, bool holds)
    {
        Stages stages = Stages.Of(text);
        Assert.That(new CuePlacement(stages.Frame).HoldsThatClause(stages.Cues()[0].Last + 1, stages.Quote()), Is.EqualTo(holds));
    }

    [TestCase("Ana Horvat said Ivo Marin called it “no.”", false)]
    [TestCase("Ana Horvat said it was late, and Ivo Marin called it “no.”", true)]
    [TestCase("Ana Horvat condemned what Ivo Marin called “no.”", true)]
    public void What_somebody_says_holds_all_that_follows(string text, bool outranks)
    {
        Stages stages = Stages.Of(text);
        var cues = stages.Cues();
        Assert.That(new CuePlacement(stages.Frame).Outranks(cues[^1], cues[0]), Is.EqualTo(outranks));
    }

    [TestCase("Ana Horvat called it “brave,” but Ivo Marin dismissed it as “weak.”", true)]
    [TestCase("Ana Horvat called it what Ivo Marin said was “weak.”", false)]
    public void A_later_cue_may_open_a_clause_of_its_own(string text, bool own)
    {
        Stages stages = Stages.Of(text);
        var cues = stages.Cues();
        Assert.That(new CuePlacement(stages.Frame).HasClauseOfItsOwn(cues[^1], cues[0]), Is.EqualTo(own));
    }

    [Test]
    public void The_order_around_a_quotation()
    {
        Stages stages = Stages.Of("Ana Horvat said Ivo Marin condemned the “no” of the day, his aide said.");
        var cues = stages.Cues();
        (int First, int End) near = CueOrder.Near(stages.Quote(), cues);
        var order = CueOrder.Around(stages.Quote(), cues, near, stages.Frame, new CuePlacement(stages.Frame));
        Assert.That(
            new[] { order.Outermost, order.NearestLeft, order.NearestSpeechLeft, order.NearestRight, order.NearestSpeechRight },
            Is.EqualTo(new[] { 0, 1, 0, 2, 2 }),
            string.Join(' ', cues.Select(cue => stages.Frame.TextOf(cue.Item, cue.Item))));
    }

    [Test]
    public void Only_the_nearest_cues_are_asked()
    {
        Stages stages = Stages.Of(string.Concat(Enumerable.Repeat("Ana Horvat said ", 40)) + "“no.”");
        var cues = stages.Cues();
        (int first, int end) = CueOrder.Near(stages.Quote(), cues);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cues, Has.Count.GreaterThan(10));
            Assert.That(end - first, Is.LessThanOrEqualTo(8));
            Assert.That(end, Is.EqualTo(cues.Count));
        }
    }
}
