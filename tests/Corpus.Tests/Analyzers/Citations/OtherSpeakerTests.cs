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

    /// <summary>What runs past the ends of a quotation is the reporter's, too.</summary>
    [TestCase("It was well worth the wait,\u201d Ana Horvat said", "AnaHorvat", "‘It was well worth the wait,” Ana Horvat said’ is not all by Ana Horvat: only “It was well worth the wait,” is (articles/bridge.txt, line 5)")]
    [TestCase("nine years. \u201cIt was well", "AnaHorvat", "‘nine years. “It was well’ is not all by Ana Horvat: only “It was well” is (articles/bridge.txt, line 5)")]
    [TestCase("he said, \u201cwe never slept", "PetraMalik", "‘he said, “we never slept’ is not by Petra Malik: no one person said all of it (articles/night.txt, line 1)")]
    [TestCase("The night was long,\u201d he said, \u201cwe never slept", "MarekNovak", "‘The night was long,” he said, “we never slept’ is not all by Marek Novak: only “The night was long, […] we never slept” is (articles/night.txt, line 1)")]
    public async Task Words_of_which_a_part_is_somebodys(string words, string speaker, string message)
    {
        string[] messages = await FindsInAsync(
            $"""Cite.Verbatim("{words}", by: [|Speakers.{speaker}|]);""",
            static project => project.Article("articles/night.txt", "Marek Novak was there. “The night was long,” he said, “we never slept.” Petra Malik nodded. “Never,” Petra Malik said."));

        Assert.That(messages, Is.EqualTo(new[] { message }));
    }

    [Test]
    public async Task Of_a_retracted_article_it_is_said()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim("went down in minutes", by: [|Speakers.AnaHorvat|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“went down in minutes” is not by Ana Horvat: Marek Novak said it (articles/ferry.txt, line 6; retracted: It never did.)" }));
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

    [Test]
    public async Task The_words_of_a_named_quotation()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim(Articles.MayorOpensBridge.Quotes.NobodyAskedTheFerrymen.Text, by: [|Speakers.AnaHorvat|]);""");

        Assert.That(messages, Has.Length.EqualTo(1).And.All.Contains("is not by Ana Horvat: Marek Novak said it"));
    }

    [TestCase("""Cite.Verbatim(Articles.MayorOpensBridge.Quotes.NobodyAskedTheFerrymen.Text, by: Speakers.MarekNovak)""")]
    [TestCase("""Cite.Verbatim("well worth the wait", by: Speakers.AnaHorvat)""")]
    [TestCase("""Cite.Verbatim(by: Speakers.AnaHorvat, text: "Like all of us")""")]
    [TestCase("""Cite.Verbatim("nine years", by: null)""")]
    public Task The_right_speaker_is_right(string call) => FindsInAsync(call + ";");
}
