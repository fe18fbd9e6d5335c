using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Where the name of a source starts, and whose it is.</summary>
public sealed class NamesAtTheStartTests
{
    [TestCase("“It rains,” said He Wenjun.", "It rains,", "He Wenjun")]
    [TestCase("She Minzhi left early. “It rains,” She Minzhi said.", "It rains,", "She Minzhi")]
    [TestCase("He Wenjun left early. “It rains,” he said.", "It rains,", "He Wenjun")]
    [TestCase("Olaf Berg left early. He said: “It rains.”", "It rains.", "Olaf Berg")]
    public void A_pronoun_can_be_a_surname(string text, string content, string by) => Speech.In(text).Has(content, by);

    [TestCase("Analyst Inge Beck Stone of the broker Reed Hill Marsh Inc said it was “a gift to thieves.”", "Inge Beck Stone")]
    [TestCase("Inge Brandt of the law firm Reed Hill said it was “a gift to thieves.”", "Inge Brandt")]
    public void Hangs_no_source_on_its_employer(string text, string by) => Speech.In(text).Has("a gift to thieves.", by);

    [TestCase("Founder and chief executive, Olaf Berg, commented: “We are full.”", "Olaf Berg")]
    [TestCase("Fly-half Olaf Berg said: “We are full.”", "Olaf Berg")]
    [TestCase("Wing Olaf Berg Lie said: “We are full.”", "Olaf Berg Lie")]
    [TestCase("Norwegian Eskil Moe said: “We are full.”", "Eskil Moe")]
    [TestCase("The club chairman Eskil Potter said: “We are full.”", "Eskil Potter")]
    public void Starts_behind_what_somebody_is(string text, string by) => Speech.In(text).Has("We are full.", by);

    [TestCase("Sir Peter Moor came to the pier. “It is grand,” Sir Peter said.", "Peter Moor")]
    [TestCase("Dame Helen Moor came to the pier. “It is grand,” Dame Helen said.", "Helen Moor")]
    public void Knights_go_by_their_first_names(string text, string by) => Speech.In(text).Has("It is grand,", by);

    [TestCase("Lena Roos, head of the dockers’ union, said: “We stop.”", "head of the dockers’ union")]
    [TestCase("Lena Roos, the lighthouse keeper, said: “We stop.”", "lighthouse keeper")]
    [TestCase("Lena Roos, the dock master, said: “We stop.”", "dock master")]
    [TestCase("Lena Roos, head of the Ministry of Trade, said: “We stop.”", "head of the Ministry of Trade")]
    [TestCase("Lena Roos, head of a school which closed, said: “We stop.”", "head")]
    public void The_role_is_whole(string text, string title) => Speech.In(text).Knows("Lena Roos", title: title);
}
