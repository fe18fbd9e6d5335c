using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS017.</summary>
public class ContestedQuotationTests : RuleTest<ContestedQuotationAnalyzer>
{
    private const string Words = "we have waited nine years for this bridge";

    [Test]
    public async Task The_second_place_is_told_of_the_first()
    {
        string[] messages = await FindsAsync(
            ("a/bridge.txt", $"The bridge is open.\n\n“W{Words[1..]},” Ana Horvat said."),
            ("b/ferry.txt", $"Marek Novak said that “[|{Words}|]”, and more."));

        Assert.That(messages, Is.EqualTo(new[]
        {
            "Marek Novak says this here, and Ana Horvat says it in a/bridge.txt, line 3. One of the two is wrong: correct it; if they are one person, say so in a speaker authority.",
        }));
    }

    [TestCase("Ana Horvat", TestName = "The same speaker")]
    [TestCase("Horvat", TestName = "A surname")]
    [TestCase("Ana Horvath", TestName = "Another spelling")]
    [TestCase("A senior engineer", TestName = "Somebody without a name")]
    [TestCase("The Ministry of Bridges", TestName = "A house that somebody speaks for")]
    public Task May_be_the_same(string speaker) =>
        FindsAsync(("a.txt", $"“{Words},” Ana Horvat said."), ("b.txt", $"“{Words},” {speaker} said."));

    [Test]
    public Task A_few_words_are_said_by_many() =>
        FindsAsync(("a.txt", "“It is a good day for all,” Ana Horvat said. “Nine years is long,” she said."), ("b.txt", "“Nine years is long,” Marek Novak said."));

    [Test]
    public Task In_one_article_people_may_agree() =>
        FindsAsync(("a.txt", $"“{Words},” Ana Horvat said.\n\n“{Words},” Marek Novak said."));

    [Test]
    public Task An_authority_makes_one_person_of_two_names() => FindsAsync(
        new TestProject().Authority("people.txt", "Ana Horvat | Ana Kovač ; engineer"),
        ("a.txt", $"“{Words},” Ana Horvat said."),
        ("b.txt", $"“{Words},” Ana Kovač said."));

    [Test]
    public Task Over_several_lines() =>
        FindsAsync(("a.txt", $"“{Words},” Ana Horvat said."), ("b.txt", "The bridge is open.\n\n“[|we have waited\nnine years for this bridge,|]” Marek Novak said.\n\nThat was all."));
}
