using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class QuoteMarkReaderTests
{
    [TestCase("“a” b “c”", "a|c")]
    [TestCase("\"a\" b \"c\"", "a|c")]
    [TestCase("say \"a b,\" and \"c d.\"", "a b,|c d.")]
    [TestCase("“a ‘b’ c”", "a ‘b’ c")]
    [TestCase("‘a “b” c’ d", "a “b” c")]
    [TestCase("(\"a\")", "a")]
    [TestCase("x—\"a\"—y", "a")]
    [TestCase("“a“ b “c“", "a|c")]
    [TestCase("”a” b ”c”", "a|c")]
    [TestCase("„a“ b „c”", "a|c")]
    [TestCase("« a » b «c»", "a|c")]
    [TestCase("the workers' pay 'rose' in May", "rose")]
    [TestCase("the workers’ pay ‘rose’ in May", "rose")]
    [TestCase("‘em and ’90s", "")]
    [TestCase("a 12\" b", "")]
    [TestCase("«a \"b\"», c", "a \"b\"")]
    [TestCase("« a “b” c » d “e”", "a “b” c|e")]
    [TestCase("«a «b» c» d", "a «b» c")]
    [TestCase("「a b」 c 『d』", "a b|d")]
    [TestCase("‘’Tis a start.’", "’Tis a start.")]
    [TestCase("‘’ and ‘no’", "no")]
    [TestCase("no marks", "")]
    [TestCase("run `print \"a\"` and `b 'c'` or \"d\"", "d")]
    [TestCase("\"a `b \"c\"` d\" e", "a `b \"c\"` d")]
    [TestCase("`a \"b\" c", "b")]
    [TestCase("`a' \"b\" `c'", "b")]
    [TestCase("“a “b” c” d “e”", "a “b” c|e")]
    [TestCase("\"a “b” c\" d", "a “b” c")]
    [TestCase("“a “b” c “d” e", "a|b|d")]
    [TestCase("x “a “b” c", "a|b")]
    [TestCase("only ‘one or two votes’ where clerks ‘slipped up.’", "one or two votes|slipped up.")]
    [TestCase("‘we are the voters’ choice’ and ‘no’", "we are the voters’ choice|no")]
    [TestCase("the ‘talks’ and the voters’ ‘no’", "talks|no")]
    [TestCase("the mayor's 'dry docks' plan fell", "dry docks")]
    [TestCase("report cites 'no records' from May", "no records")]
    [TestCase("the '2nd team' lost, the '90s' best", "2nd team")]
    [TestCase("out of fear.\"We go,\" he said. \"Now.\"", "We go,|Now.")]
    [TestCase("(He said, ''we go on.'.')", "we go on.")]
    public void Pairs_marks(string text, string contents)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Contents(stages.Marked), Is.EqualTo(contents.Length == 0 ? [] : contents.Split('|')));
    }

    [Test]
    public void Tells_single_from_double_marks()
        => Assert.That(Stages.Of("say “a” and ‘b’ and ''c''").Marked.Select(static span => span.Form), Is.EqualTo(new[] { SpanForm.Double, SpanForm.Single, SpanForm.Double }));

    [Test]
    public void Carries_an_open_one_to_the_end_of_the_paragraph()
    {
        Stages stages = Stages.Of("x “a b.", "“c d.”");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stages.Contents(stages.Marked), Is.EqualTo(new[] { "a b.", "c d." }));
            Assert.That(stages.Marked.Select(static span => span.Closed), Is.EqualTo(new[] { false, true }));
            Assert.That(stages.Marked.Select(static span => span.Paragraph), Is.EqualTo(new[] { 0, 1 }));
        }
    }

    [Test]
    public void Carries_one_that_holds_another_to_the_end_of_the_paragraph()
        => Assert.That(Stages.Of("\"a “b” c.", "\"d.\"") is { } stages ? stages.Contents(stages.Marked) : [], Is.EqualTo(new[] { "a “b” c.", "d." }));

    [Test]
    public void Carries_an_open_single_one_past_a_plural()
        => Assert.That(Stages.Of("‘It is the voters’ choice.", "‘We go.’") is { } stages ? stages.Contents(stages.Marked) : [], Is.EqualTo(new[] { "It is the voters’ choice.", "We go." }));

    [Test]
    public void Ends_a_carried_one_that_is_not_reopened()
    {
        Stages stages = Stages.Of("x “a b.", "c d,” e.");
        Assert.That(stages.Contents(stages.Marked), Is.EqualTo(new[] { "a b.", "c d," }));
    }

    [TestCase("\"a b. \"c d. \"e f.\" g", "Reopened|Reopened|Mark")]
    [TestCase("“a b. “c d. “e f.” g", "Reopened|Reopened|Mark")]
    [TestCase("'a b. 'c d. 'e f.' g", "Reopened|Reopened|Mark")]
    [TestCase("\"a b, she said. \"c d.", "Cue|Paragraph")]
    [TestCase("\"a b\" c \"d.", "Mark|Paragraph")]
    public void Tells_what_ends_them(string text, string endings)
        => Assert.That(Stages.Of(text).Marked.Select(static span => span.Ending.ToString()), Is.EqualTo(endings.Split('|')));

    [Test]
    public void A_piece_ends_before_the_mark_that_opens_the_next()
    {
        Stages stages = Stages.Of("\"a b. \"c d.\"");
        Assert.That(stages.Marked.Select(static span => (span.FirstToken, span.EndToken, span.Content)), Is.EqualTo(new[] { (0, 4, new SourceSpan(1, 4)), (4, 9, new SourceSpan(7, 4)) }));
    }

    [Test]
    public void Covers_its_marks()
    {
        Stages stages = Stages.Of("x “a b” y");
        MarkedSpan span = stages.Marked.Single();
        Assert.That((span.FirstToken, span.EndToken, span.Content), Is.EqualTo((1, 5, new SourceSpan(3, 3))));
    }
}
