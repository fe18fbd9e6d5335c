using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quotations in headlines, subheadings and lists.</summary>
public sealed class HeadlineTests
{
    [TestCase("Okoye: Coach ‘Has a Long Way to Go’", "Okoye")]
    [TestCase("Daniel Okoye: Coach 'Has a Long Way to Go'", "Daniel Okoye")]
    [TestCase("Okoye Says Coach ‘Has a Long Way to Go’", "Okoye")]
    public void A_headline_with_single_marks(string text, string by)
    {
        Speech speech = Speech.In(text);
        Assert.That(speech.Contents(), Has.Length.EqualTo(1));
        speech.Has(speech.Contents()[0], by);
    }

    [Test]
    public void The_items_of_a_list()
        => Speech.In("The candidates on the ferry:", "• “It is a lifeline,” said Moira Kerr.", "• “It is a waste,” said Alasdair Bain.")
            .Are(("It is a lifeline,", "Moira Kerr"), ("It is a waste,", "Alasdair Bain"));

    [Test]
    public void A_numbered_list()
        => Speech.In("1. “It is a lifeline,” said Moira Kerr.", "2. “It is a waste,” said Alasdair Bain.")
            .Are(("It is a lifeline,", "Moira Kerr"), ("It is a waste,", "Alasdair Bain"));

    [Test]
    public void A_subheading_between_two_speakers()
        => Speech.In(
                "The ferry to the island may close next spring, the county council heard on Monday evening.",
                "“It is a lifeline,” said Moira Kerr.",
                "A costly service",
                "“It is a waste,” said Alasdair Bain.")
            .Has("It is a lifeline,", by: "Moira Kerr").Has("It is a waste,", by: "Alasdair Bain");
}
