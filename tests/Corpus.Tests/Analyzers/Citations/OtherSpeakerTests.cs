using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS102.</summary>
public class OtherSpeakerTests() : CitationTest("CORPUS102")
{
    [Test]
    public async Task Who_said_it_is_named()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim("well worth the wait", by: [|Speakers.MarekNovak|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“well worth the wait” is not by Marek Novak: Ana Horvat said it (articles/bridge.txt, line 5)" }));
    }

    [Test]
    public async Task Words_that_nobody_said()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim("nine years", [|Speakers.MarekNovak|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“nine years” is not by Marek Novak: no one person said all of it (articles/bridge.txt, line 5)" }));
    }

    [Test]
    public async Task Words_of_two_people_are_nobodys()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim("well worth the wait […] Nobody asked", by: [|Speakers.AnaHorvat|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“well worth the wait […] Nobody asked” is not by Ana Horvat: no one person said all of it (articles/bridge.txt, line 5)" }));
    }

    [Test]
    public async Task The_speaker_of_a_named_quotation()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim("well worth the wait", by: [|Articles.MayorOpensBridge.Quotes.NobodyAskedTheFerrymen.Speaker|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“well worth the wait” is not by Marek Novak: Ana Horvat said it (articles/bridge.txt, line 5)" }));
    }

    [TestCase("""Cite.Verbatim("well worth the wait", by: Speakers.AnaHorvat)""")]
    [TestCase("""Cite.Verbatim(by: Speakers.AnaHorvat, text: "Like all of us")""")]
    [TestCase("""Cite.Verbatim("nine years", by: null)""")]
    public Task The_right_speaker_is_right(string call) => FindsInAsync(call + ";");
}
