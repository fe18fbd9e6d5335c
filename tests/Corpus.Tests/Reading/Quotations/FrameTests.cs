using System;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class FrameTests
{
    [Test]
    public void A_quotation_is_one_item()
    {
        Frame frame = Stages.Of("Ana said “we will go” home.").Frame;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frame.Count, Is.EqualTo(5));
            Assert.That(Enumerable.Range(0, frame.Count).Select(item => frame[item].IsQuote), Is.EqualTo(new[] { false, false, true, false, false }));
            Assert.That(frame.Kind(2), Is.EqualTo(TokenKind.DoubleMark));
            Assert.That(frame.TextOf(2, 2), Is.EqualTo("“we will go”"));
            Assert.That(frame.TextOf(0, 4), Is.EqualTo("Ana said “we will go” home."));
        }
    }

    [Test]
    public void Words_inside_a_quotation_are_not_seen()
    {
        Frame frame = Stages.Of("“She said so”").Frame;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frame.Is(0, WordClass.Reporting), Is.False);
            Assert.That(frame.Is(0, "she"), Is.False);
            Assert.That(frame.IsWord(0), Is.False);
            Assert.That(frame.IsNameWord(0), Is.False);
        }
    }

    [Test]
    public void Knows_its_paragraphs()
    {
        Frame frame = Stages.Of("Ana left.", "“Go,” she said.").Frame;
        Assert.That((frame.FirstOf(0), frame.EndOf(0), frame.FirstOf(1), frame.EndOf(1)), Is.EqualTo((0, 3, 3, 7)));
    }

    [Test]
    public void Folds_the_line_breaks_of_a_name()
    {
        Frame frame = Stages.Of("Ana\n Horvat left.").Frame;
        Assert.That(frame.TextOf(0, 1), Is.EqualTo("Ana Horvat"));
    }

    [Test]
    public void Asks_for_words_in_any_case()
    {
        Frame frame = Stages.Of("HE Said it.").Frame;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frame.Is(0, "he"), Is.True);
            Assert.That(frame.Is(1, WordClass.Reporting), Is.True);
            Assert.That(frame.Is(2, "he"), Is.False);
        }
    }

    [Test]
    public void Ends_when_it_is_cancelled()
    {
        Stages stages = Stages.Of("Ana left.");
        Assert.That(() => new Frame(stages.Article, [], new ReadingBuffers(), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }
}
