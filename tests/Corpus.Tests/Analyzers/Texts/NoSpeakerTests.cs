using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS013.</summary>
public class NoSpeakerTests : RuleTest<NoSpeakerAnalyzer>
{
    [Test]
    public async Task Nobody_is_there()
    {
        string[] messages = await FindsAsync("""
            The rain had stopped.

            “[|We have waited nine years for this bridge, and it was worth it.|]”

            The rain came back.
            """);

        Assert.That(messages, Is.EqualTo(new[]
        {
            "Nobody could be found who says `We have waited nine years for this bridge, and it was worth …`, so that its Speaker is null. If it is speech, name the speaker beside it, with a verb of speech.",
        }));
    }

    [Test]
    public Task A_speech_of_several_paragraphs_is_told_once() => FindsAsync("""
        The rain had stopped.

        “[|We have waited nine years for this bridge, and it was worth it.|]

        “We would wait again, all of us, if it were for another one.”

        The rain came back.
        """);

    [TestCase("“It took nine years,” Ana Horvat said.", TestName = "Somebody says it")]
    [TestCase("“It took nine years,” an engineer said.", TestName = "Somebody without a name says it")]
    [TestCase("The novel “Nine Years” is about a bridge.", TestName = "A title is nobody's speech")]
    [TestCase("The bridge is open.\n\nThe town on a day “too long for anybody”\n\nEverybody came to see it on the first day of the year.", TestName = "A heading")]
    [TestCase("The mayor spoke to us.\n\nQ: Do you think that it was worth it?\n\nA: It was.\n\nQ: Would you build another one?\n\nA: I would.", TestName = "Questions of an interview")]
    public Task Nothing_is_missing(string text) => FindsAsync(text);
}
