using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>The shapes of names: titles, particles, initials, suffixes, couples, first names.</summary>
public sealed class NameTests
{
    [TestCase("Jan van Linden")]
    [TestCase("Pieter van der Linden")]
    [TestCase("Ludwig von Hagen")]
    [TestCase("Khalid bin Rashid")]
    [TestCase("Maria del Cruz")]
    [TestCase("Maria de la Cruz")]
    [TestCase("Charles de Montfort")]
    [TestCase("Leonardo da Costa")]
    [TestCase("Harold J. Whitcombe")]
    [TestCase("H. J. Whitcombe")]
    [TestCase("Samuel Whitcombe Jr.")]
    [TestCase("Samuel Whitcombe III")]
    [TestCase("Jean-Luc Moreau")]
    [TestCase("Siobhan O’Rourke")]
    [TestCase("Fiona McAllister")]
    [TestCase("Nguyen Thi Lan")]
    [TestCase("Šárka Žižková")]
    [TestCase("Øyvind Åsgård")]
    [TestCase("Emeka Nwosu-Clarke")]
    public void A_full_name(string name)
    {
        Speech.In($"“We agreed,” {name} said.").Is("We agreed,", by: name, cue: "said", AttributionBasis.Named).Knows(name, SpeakerKind.Person);
        Speech.In($"“We agreed,” said {name} on Monday.").Is("We agreed,", by: name, cue: "said", AttributionBasis.Named).Knows(name, SpeakerKind.Person);
        Speech.In($"{name} said: “We agreed.”").Is("We agreed.", by: name, cue: "said", AttributionBasis.Named).Knows(name, SpeakerKind.Person);
    }

    [TestCase("Mr. Whitcombe")]
    [TestCase("Ms. Whitcombe")]
    [TestCase("Dr. Whitcombe")]
    [TestCase("Sen. Whitcombe")]
    public void A_surname_with_a_title_belongs_to_the_full_name(string name)
        => Speech.In("The hall belongs to Addison Whitcombe.", $"“We agreed,” {name} said.").Is("We agreed,", by: "Addison Whitcombe", basis: AttributionBasis.Named);

    [Test]
    public void A_surname_alone_belongs_to_the_full_name()
        => Speech.In("Harold Whitcombe bought the hall.", "“We agreed,” Whitcombe said.")
            .Is("We agreed,", by: "Harold Whitcombe").Knows("Harold Whitcombe", aliases: ["Whitcombe"]);

    [Test]
    public void A_surname_before_its_full_name_belongs_to_it_too()
        => Speech.In("“We agreed,” Whitcombe said.", "Harold Whitcombe bought the hall in May.").Is("We agreed,", by: "Harold Whitcombe");

    [Test]
    public void A_couple_with_one_surname()
        => Speech.In(
                "Harold Whitcombe and Judith Whitcombe bought the hall.",
                "“We agreed,” Mrs. Whitcombe said.",
                "“After a while,” Mr. Whitcombe said.")
            .Are(("We agreed,", "Judith Whitcombe"), ("After a while,", "Harold Whitcombe"));

    [Test]
    public void A_first_name_alone()
    {
        Speech.In("Lily Adams, 9, found the shell.", "“It sings,” said Lily.").Is("It sings,", by: "Lily Adams");
        Speech.In("“It sings,” said Zendora.").Is("It sings,", by: "Zendora", basis: AttributionBasis.Named);
    }

    [TestCase("“We agreed,” said former defence minister Karin Holm.", "Karin Holm", "former defence minister")]
    [TestCase("“We agreed,” said Karin Holm, the defence minister.", "Karin Holm", "defence minister")]
    [TestCase("“We agreed,” said Defence Minister Karin Holm.", "Karin Holm", "Defence Minister")]
    [TestCase("“We agreed,” said Professor Karin Holm.", "Karin Holm", "Professor")]
    [TestCase("“We agreed,” said the company’s chief executive, Karin Holm.", "Karin Holm", Speech.Any)]
    [TestCase("The defence minister, Karin Holm, said: “We agreed.”", "Karin Holm", Speech.Any)]
    public void A_role_beside_the_name(string text, string by, string title)
    {
        Speech speech = Speech.In(text);
        speech.Is(speech.Contents()[0], by, "said", AttributionBasis.Named).Knows(by, SpeakerKind.Person, title);
    }

    [Test]
    public void A_name_that_starts_the_sentence_behind_a_day()
        => Speech.In("On Friday Whitcombe said: “We agreed.”").Is("We agreed.", by: "Whitcombe");

    [Test]
    public void Names_in_capitals_and_with_nicknames()
        => Speech.In("Harold “Harry” Whitcombe bought the hall.", "“We agreed,” Whitcombe said.").Has("We agreed,", cue: "said").HasTerm("Harry");

    [Test]
    public void The_fullest_name_is_shown_whatever_comes_first()
        => Speech.In("“No,” said Whitcombe.", "“Never,” said Harold J. Whitcombe.", "“Ever,” said Mr. Whitcombe.")
            .Are(("No,", "Harold J. Whitcombe"), ("Never,", "Harold J. Whitcombe"), ("Ever,", "Harold J. Whitcombe"));
}
