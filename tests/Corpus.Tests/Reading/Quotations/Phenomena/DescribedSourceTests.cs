using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Sources that stand there as a description: somebody known by the role, or somebody without a name.</summary>
public sealed class DescribedSourceTests
{
    [TestCase("Mayor Viktor Kellner cut the ribbon.", "“It is a proud day,” the mayor said.", "Viktor Kellner")]
    [TestCase("Viktor Kellner, the mayor of Brekov, cut the ribbon.", "“It is a proud day,” the mayor said.", "Viktor Kellner")]
    [TestCase("The ribbon was cut by Prime Minister Aino Virtanen.", "“It is a proud day,” the prime minister said.", "Aino Virtanen")]
    [TestCase("Palace spokeswoman Odile Martin cut the ribbon.", "“It is a proud day,” said the spokeswoman.", "Odile Martin")]
    [TestCase("Senator Paul Drummond cut the ribbon.", "The senator said: “It is a proud day.”", "Paul Drummond")]
    public void A_role_that_somebody_has(string before, string text, string by)
    {
        Speech speech = Speech.In(before, text);
        speech.Is(speech.Contents()[0], by, "said", AttributionBasis.Described, QuoteKind.Direct);
    }

    [TestCase("Mayor Viktor Kellner cut the ribbon.", "the former mayor")]
    [TestCase("Ministry spokeswoman Odile Martin cut the ribbon.", "the police spokeswoman")]
    [TestCase("Senator Paul Drummond cut the ribbon.", "the Labour senator")]
    [TestCase("In Amber Falls, a nurse cut the ribbon.", "the nurse")]
    public void A_description_that_tells_more_than_is_known_of_anybody_stays_one(string before, string source)
        => Speech.In(before, $"“It is a proud day,” {source} said.").Is("It is a proud day,", by: source, basis: AttributionBasis.Described);

    [Test]
    public void The_country_tells_two_presidents_apart()
        => Speech.In("Polish President Jan Wolski met Hungarian President Bela Szabo in Prague.", "“We agree,” the Hungarian president said.", "“On most things,” the Polish president said.")
            .Are(("We agree,", "Bela Szabo"), ("On most things,", "Jan Wolski"));

    [TestCase("“The deal is dead,” a senior official said.", "a senior official")]
    [TestCase("“The deal is dead,” said a senior official.", "a senior official")]
    [TestCase("“The deal is dead,” one diplomat said.", "one diplomat")]
    [TestCase("“The deal is dead,” residents said.", "residents")]
    [TestCase("“The deal is dead,” said two aides.", "two aides")]
    [TestCase("“The deal is dead,” several ministers said on Friday.", "several ministers")]
    [TestCase("“The deal is dead,” a spokesman for the ministry said.", "a spokesman for the ministry")]
    [TestCase("“The deal is dead,” the company said in a statement.", "the company")]
    [TestCase("“The deal is dead,” the report said.", "the report")]
    [TestCase("“The deal is dead,” the lawsuit says.", "the lawsuit")]
    [TestCase("“The deal is dead,” protesters chanted.", "protesters")]
    [TestCase("A senior official said “the deal is dead.”", "A senior official")]
    [TestCase("According to a senior official, “the deal is dead.”", "a senior official")]
    public void A_source_without_a_name(string text, string by)
    {
        Speech speech = Speech.In(text);
        speech.Is(speech.Contents()[0], by, basis: AttributionBasis.Described).Knows(by, SpeakerKind.Unnamed);
    }

    [Test]
    public void An_official_who_spoke_on_condition_of_anonymity()
        => Speech.In("“The deal is dead,” said an official who spoke on condition of anonymity.").Knows("an official");

    [Test]
    public void A_source_without_a_name_goes_on()
    {
        Speech.In("“The deal is dead,” a senior official said. “We are going home.”")
            .Are(("The deal is dead,", "a senior official"), ("We are going home.", "a senior official"));
    }

    [Test]
    public void One_description_is_one_speaker()
        => Assert.That(Speech.In("“The deal is dead,” the company said.", "“Talks are over,” the company said.").Article.Speakers, Has.Count.EqualTo(1));

    [Test]
    public void A_description_does_not_take_a_name_of_another_role()
        => Speech.In("Mayor Viktor Kellner cut the ribbon.", "“It is a proud day,” the architect said.")
            .Is("It is a proud day,", by: "the architect", basis: AttributionBasis.Described).Knows("the architect", SpeakerKind.Unnamed);
}
