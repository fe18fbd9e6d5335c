using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class SourceWordingTests
{
    private const string Text = "“It is old,” said Ada Brandt.\n\n“It will fall.”";
    private static readonly SmallGold Gold = new(Text);

    [TestCase("It is old", false)]
    [TestCase("It will fall", true)]
    public void AQuotationGoesOnWhereSourceAndCueStandInAnotherParagraph(string words, bool continued)
    {
        SourceSpan source = Gold.SpanOf("Ada Brandt");
        SourceSpan cue = Gold.SpanOf("said");
        GoldQuote quote = Gold.Gold(words, "Ada Brandt") with { SpeakerSpan = [source.Start, source.End], CueSpan = [cue.Start, cue.End], Cue = "said" };
        Assert.That(SourceWording.IsContinued(Text, quote, Gold.SpanOf(words)), Is.EqualTo(continued));
    }

    [TestCase("said", false)]
    [TestCase(null, true)]
    public void WithoutPlacesTheWantOfACueSaysSo(string? cue, bool continued)
    {
        GoldQuote quote = Gold.Gold("It will fall", "Ada Brandt") with { Cue = cue };
        Assert.That(SourceWording.IsContinued(Text, quote, Gold.SpanOf("It will fall")), Is.EqualTo(continued));
    }

    [TestCase("nominal", null, "description")]
    [TestCase("nominal", "Ada Brandt", "description, named")]
    [TestCase("pronoun", null, "pronoun")]
    [TestCase(null, null, "unknown")]
    public void TheWordingIsTheAnnotations(string? kind, string? resolved, string wording) =>
        Assert.That(SourceWording.Of(new GoldQuote { SpeakerKind = kind, SpeakerResolved = resolved }), Is.EqualTo(wording));
}
