using System;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Text and headlines in capitals.</summary>
public class CapitalTextTests
{
    private const string Wire = """
            THE FERRY COMPANY OF THE LOWER VALLEY SAID ON TUESDAY THAT IT WILL
        SELL BOTH OF ITS OLD SHIPS AND LEASE A NEWER ONE FROM A YARD IN THE
        NEXT COUNTY BEFORE THE SUMMER.
            "WE CANNOT KEEP MENDING ENGINES THAT ARE OLDER THAN OUR CAPTAINS,"
        SAID IDA LUND, WHO RUNS THE COMPANY. "THE NEW SHIP CARRIES TWICE AS
        MANY CARS, AND NEEDS HALF THE OIL."
            WHO WILL PAY FOR THE NEW PIER?
            MAYOR OTTO KRAG SAID THE TOWN HAD NO MONEY FOR A PIER, AND THAT IT
        WOULD ASK THE PROVINCE.
        """;

    [TestCase("", null)]
    [TestCase("FERRY COMPANY SELLS SHIPS\n", "FERRY COMPANY SELLS SHIPS")]
    [TestCase("FERRY COMPANY SELLS SHIPS\n\n", "FERRY COMPANY SELLS SHIPS")]
    [TestCase("Ferry company sells ships\n\n", "Ferry company sells ships")]
    public void Wrapped_text_in_capitals_has_paragraphs_and_no_headings(string above, string? headline)
    {
        string text = above + Wire;
        string[] paragraphs = [.. LayoutTest.Paragraphs(text).Select(static p => string.Join(" ", p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        Assert.That(LayoutTest.Metadata(text).Headline, Is.EqualTo(headline));
        Assert.That(paragraphs, Has.Length.EqualTo(4));
        Assert.That(paragraphs, Has.All.StartWith("Text: "));
        Assert.That(paragraphs[0], Does.StartWith("Text: THE FERRY COMPANY").And.EndWith("BEFORE THE SUMMER."));
        Assert.That(paragraphs[1], Does.EndWith("NEEDS HALF THE OIL.\""));
        Assert.That(paragraphs[2], Is.EqualTo("Text: WHO WILL PAY FOR THE NEW PIER?"));
    }

    [Test]
    public void Two_paragraphs_below_a_headline_are_enough()
    {
        string text = "FERRY COMPANY SELLS SHIPS\n" + string.Join("\n", Wire.Split('\n')[..6]);
        Assert.That(LayoutTest.Metadata(text).Headline, Is.EqualTo("FERRY COMPANY SELLS SHIPS"));
        Assert.That(LayoutTest.Paragraphs(text), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_short_first_paragraph_in_capitals_is_no_headline()
    {
        const string text = "THE FERRY COMPANY SOLD TWO SHIPS.\n\nBUYERS CAME FROM THE NEXT COUNTY.\n\nTHEY PAID IN CASH.\n\nNOBODY ELSE HAD ASKED.";
        Assert.That(LayoutTest.Metadata(text).Headline, Is.Null);
        Assert.That(LayoutTest.Paragraphs(text), Has.Length.EqualTo(4).And.All.StartWith("Text: "));
    }

    [TestCase("FERRY COMPANY SELLS BOTH SHIPS\nAND LEASES A NEWER ONE\n\n", null)]
    [TestCase("FERRY COMPANY SELLS BOTH SHIPS\nTOWN HAS NO MONEY FOR PIER\nValley Courier\n9 March 2024\n\n", "Valley Courier")]
    [TestCase("FERRY COMPANY SELLS SHIPS AFTER\nENGINE FAILURE\nVALLEY COURIER\n9 March 2024\n\n", "VALLEY COURIER")]
    public void A_headline_in_capitals_may_have_two_lines(string above, string? publisher)
    {
        string text = above + "The company will sell both of its old ships, it said on Tuesday.\n\nIt leases a newer one.";
        string[] lines = above.Split('\n');
        Assert.That(LayoutTest.Metadata(text), Has.Property("Headline").EqualTo(lines[0] + " " + lines[1]).And.Property("Publisher").EqualTo(publisher));
        Assert.That(LayoutTest.Paragraphs(text), Has.Length.EqualTo(2));
    }

    [TestCase("VALLEY COURIER")]
    [TestCase("THE VALLEY COURIER")]
    public void A_publisher_in_capitals_is_not_part_of_the_headline(string publisher)
    {
        string text = $"FERRY COMPANY SELLS SHIPS\n{publisher}\n9 March 2024\n\nThe company will sell both of its old ships, it said on Tuesday.";
        Assert.That(LayoutTest.Metadata(text), Has.Property("Headline").EqualTo("FERRY COMPANY SELLS SHIPS").And.Property("Publisher").EqualTo(publisher));
    }
}
