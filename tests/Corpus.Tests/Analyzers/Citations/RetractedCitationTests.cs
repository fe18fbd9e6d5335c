using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS105.</summary>
public class RetractedCitationTests() : CitationTest("CORPUS105")
{
    [Test]
    public async Task It_says_why()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"went down in minutes"|], Speakers.MarekNovak);""");

        Assert.That(messages, Is.EqualTo(new[] { "“went down in minutes” is from a retracted article (articles/ferry.txt, line 6): It never did." }));
    }

    [Test]
    public Task Words_that_stand_elsewhere_too_are_right() => FindsInAsync("""Cite.Verbatim("The");""");
}
