using NUnit.Framework;
using Be = NUnit.Framework.Is;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Headlines with colons, single marks and verbs in capitals.</summary>
public sealed class HeadlineFormsTests
{
    [TestCase("Coach ‘Has a Long Way to Go,’ Says Daniel Okoye", "Has a Long Way to Go,", "Daniel Okoye", "Says", null)]
    [TestCase("Minister on floods: 'We were warned'", "We were warned", "Minister", Speech.Any, null)]
    [TestCase("'We were warned': minister admits failures", "We were warned", "minister", Speech.Any, null)]
    [TestCase("Daniel Okoye on Rival: ‘He Has Much to Learn’", "He Has Much to Learn", "Daniel Okoye", Speech.Any, null)]
    [TestCase("‘He Has Much to Learn’: Okoye on His Rival", "He Has Much to Learn", "Okoye", Speech.Any, null)]
    [TestCase("Okoye Calls Coach ‘a Clown’", "a Clown", "Okoye", "Calls", null)]
    [TestCase("Okoye: “We Will Rebuild”", "We Will Rebuild", "Okoye", Speech.Any, null)]
    [TestCase("Council Chief Slams ‘Reckless’ Plan", "Reckless", "Council Chief", "Slams", null)]
    [TestCase("“We Were Warned,” Minister Says", "We Were Warned,", "Minister", "Says", null)]
    [TestCase("Okoye: Coach “Has a Long Way to Go,” Club “in Denial”", "Has a Long Way to Go,", "Okoye", Speech.Any, null)]
    [TestCase("Okoye: Coach “Has a Long Way to Go,” Club “in Denial”", "in Denial", "Okoye", Speech.Any, null)]
    public void The_headline_quotes(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);

    [TestCase("Dunmore: “No return to austerity”", "No return to austerity", "Dunmore", Speech.Any, null)]
    [TestCase("Minister says he is 'not worried' about ferry strike", "not worried", "Minister", "says", null)]
    [TestCase("'We lost everything': Families flee the flood", "We lost everything", Speech.Any, Speech.Any, null)]
    [TestCase("Storm ‘worst in decades’, says minister", "worst in decades", "minister", "says", null)]
    public void The_headline_over_a_text_quotes(string headline, string content, string? by, string? cue, QuoteKind? kind)
    {
        Speech speech = Speech.In(headline, "The river rose by two metres on Monday night and took the bridge with it.", "Nobody was hurt. The council meets on Friday.");
        speech.Has(content, by, cue, kind: kind);
        Assert.That(speech.Article.Metadata.Headline, Be.EqualTo(headline));
        Assert.That(speech.Article.Paragraphs[speech.Article.Quotes[0].Paragraph].Kind, Be.EqualTo(ParagraphKind.Subheading));
    }

    [Test]
    public void The_headline_of_a_masthead_quotes()
        => Speech.In("Dunmore: “No return to austerity”\nhttps://news.example/photo.jpg\nThe Courier\n16/12/2023 19h53\n\nThe river rose by two metres on Monday night and took the bridge with it.")
            .Has("No return to austerity", by: "Dunmore");

    [Test]
    public void A_headline_that_quotes_nobody_is_no_paragraph()
        => Assert.That(Speech.In("Workers' pay rises in Split", "The council agreed to it on Monday, after a year of talks with the union.").Article.Paragraphs, Has.Count.EqualTo(1));
}
