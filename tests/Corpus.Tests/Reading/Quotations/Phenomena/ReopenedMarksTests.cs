using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>
/// Paragraphs that were put together: each opened with a mark, and only the last one closed. Every piece is a quotation, and all of them are by one
/// speaker.
/// </summary>
public sealed class ReopenedMarksTests
{
    [TestCase("\"", "\"", TestName = "Straight marks open again")]
    [TestCase("“", "”", TestName = "Curly marks open again")]
    [TestCase("'", "'", TestName = "Straight single marks open again")]
    [TestCase("‘", "’", TestName = "Curly single marks open again")]
    [TestCase("''", "''", TestName = "Doubled apostrophes open again")]
    [TestCase("``", "''", TestName = "Grave accents open again")]
    [TestCase("„", "“", TestName = "German marks open again")]
    [TestCase("«", "»", TestName = "Guillemets open again")]
    [TestCase("»", "«", TestName = "Guillemets that point inwards open again")]
    public void In_one_paragraph(string open, string close)
        => Speech.In($"{open}The nets came up empty,{close} said skipper Dana Kovac. {open}The water is too warm. {open}Nobody pays for fuel. {open}Half the fleet is for sale.{close}")
            .Are(
                ("The nets came up empty,", "Dana Kovac"),
                ("The water is too warm.", "Dana Kovac"),
                ("Nobody pays for fuel.", "Dana Kovac"),
                ("Half the fleet is for sale.", "Dana Kovac"))
            .Has("Nobody pays for fuel.", cue: null, basis: AttributionBasis.Continued, kind: QuoteKind.Direct);

    [TestCase("\"", "\"")]
    [TestCase("“", "”")]
    [TestCase("'", "'")]
    [TestCase("‘", "’")]
    public void Behind_a_colon(string open, string close)
        => Speech.In($"Skipper Dana Kovac told the inquiry: {open}The nets came up empty. {open}Thirty boats were out. {open}Looking back, we were fools.{close} The inquiry goes on.")
            .Are(("The nets came up empty.", "Dana Kovac"), ("Thirty boats were out.", "Dana Kovac"), ("Looking back, we were fools.", "Dana Kovac"));

    [Test]
    public void The_cue_at_the_end_is_for_all_of_them()
        => Speech.In("Ivo Marin runs the port. Dana Kovac fishes there.", "\"The nets came up empty. \"The water is too warm. \"Half the fleet is for sale,\" Kovac said.")
            .Are(("The nets came up empty.", "Dana Kovac"), ("The water is too warm.", "Dana Kovac"), ("Half the fleet is for sale,", "Dana Kovac"));

    [Test]
    public void The_cue_at_the_end_is_for_all_of_them_in_the_middle_of_a_paragraph()
        => Speech.In("Ivo Marin runs the port, and he wants to close it. \"The nets came up empty. \"The water is too warm. \"Half the fleet is for sale,\" said skipper Dana Kovac.")
            .Are(("The nets came up empty.", "Dana Kovac"), ("The water is too warm.", "Dana Kovac"), ("Half the fleet is for sale,", "Dana Kovac"));

    [Test]
    public void Two_speakers_one_after_the_other()
        => Speech.In("\"The nets came up empty,\" said Dana Kovac. \"The water is too warm. \"Nobody pays for fuel.\" Ivo Marin disagreed. \"They fish at noon. \"It is their own fault,\" Marin said.")
            .Are(
                ("The nets came up empty,", "Dana Kovac"),
                ("The water is too warm.", "Dana Kovac"),
                ("Nobody pays for fuel.", "Dana Kovac"),
                ("They fish at noon.", "Ivo Marin"),
                ("It is their own fault,", "Ivo Marin"));

    [TestCase("Thirty boats were out.")]
    [TestCase("[They] were out.")]
    [TestCase("£30 a day is nothing.")]
    [TestCase("30 boats were out.")]
    [TestCase("...and they were out.")]
    [TestCase("'Stay in,' they told us.")]
    [TestCase("(Most) boats were out.")]
    public void Whatever_it_starts_with(string piece)
        => Speech.In($"Dana Kovac said: \"The nets came up empty. \"{piece} \"Half the fleet is for sale.\"")
            .Are(("The nets came up empty.", "Dana Kovac"), (piece, "Dana Kovac"), ("Half the fleet is for sale.", "Dana Kovac"));

    [TestCase("Why is the water warm?")]
    [TestCase("They said: 'Stay in.'")]
    [TestCase("The water is warm (it always is).")]
    [TestCase("We came home at 5 p.m.")]
    [TestCase("The water is warm...")]
    public void Whatever_ends_the_piece_before(string piece)
        => Speech.In($"Dana Kovac said: \"{piece} \"Half the fleet is for sale.\"").Has(piece, "Dana Kovac").Has("Half the fleet is for sale.", "Dana Kovac");

    [Test]
    public void One_that_goes_on_in_the_next_paragraph()
        => Speech.In("Dana Kovac said: \"The nets came up empty. \"The water is too warm.", "\"Nobody pays for fuel. \"Half the fleet is for sale.\"")
            .Are(
                ("The nets came up empty.", "Dana Kovac"),
                ("The water is too warm.", "Dana Kovac"),
                ("Nobody pays for fuel.", "Dana Kovac"),
                ("Half the fleet is for sale.", "Dana Kovac"));

    [Test]
    public void Straight_single_marks_over_paragraphs()
        => Speech.In("'The nets came up empty,' skipper Dana Kovac said.", "'The boats' owners are in debt, and the water is too warm.", "'Nobody pays for fuel.", "'Half the fleet is for sale.'")
            .Are(
                ("The nets came up empty,", "Dana Kovac"),
                ("The boats' owners are in debt, and the water is too warm.", "Dana Kovac"),
                ("Nobody pays for fuel.", "Dana Kovac"),
                ("Half the fleet is for sale.", "Dana Kovac"));

    [Test]
    public void Single_marks_where_double_ones_are_for_speech()
        => Speech.In("\"The nets came up empty,\" said Dana Kovac. 'The water is too warm,' she said. 'Nobody pays for fuel. 'Half the fleet is for sale.'")
            .Has("Nobody pays for fuel.", "Dana Kovac", basis: AttributionBasis.Continued, kind: QuoteKind.Direct)
            .Has("Half the fleet is for sale.", "Dana Kovac", basis: AttributionBasis.Continued, kind: QuoteKind.Direct);

    [Test]
    public void Single_marks_behind_a_plural()
        => Speech.In("'We support the owners' claims. 'The boats are old,' said Dana Kovac.").Are(("We support the owners' claims.", "Dana Kovac"), ("The boats are old,", "Dana Kovac"));

    [TestCase("“They asked us about it. “Why?” We did not know,” said Dana Kovac.", "They asked us about it. “Why?” We did not know,")]
    [TestCase("\"They asked us about it. “Why?” We did not know,\" said Dana Kovac.", "They asked us about it. “Why?” We did not know,")]
    [TestCase("«They asked us about it. «Why?» We did not know», said Dana Kovac.", "They asked us about it. «Why?» We did not know")]
    [TestCase("'We were told. 'Course we knew,' said Dana Kovac.", "We were told. 'Course we knew,")]
    public void One_inside_another_is_no_piece(string text, string content) => Speech.In(text).Is(content, "Dana Kovac");

    [Test]
    public void A_mark_that_was_forgotten_before_a_cue()
        => Speech.In("\"The nets came up empty, said Dana Kovac. \"Half the fleet is for sale.\"")
            .Are(("The nets came up empty,", "Dana Kovac"), ("Half the fleet is for sale.", "Dana Kovac"))
            .Has("The nets came up empty,", cue: "said", basis: AttributionBasis.Named);

    [Test]
    public void What_is_said_inside_a_piece_is_no_cue_of_it()
        => Speech.In("Dana Kovac said: \"I asked the mayor to come, and he said that he would. \"Half the fleet is for sale.\"")
            .Are(("I asked the mayor to come, and he said that he would.", "Dana Kovac"), ("Half the fleet is for sale.", "Dana Kovac"));

    [Test]
    public void Its_words_are_nobodys_name()
        => Assert.That(
            Speech.In("\"The nets came up empty,\" said Dana Kovac. \"Thirty boats were out. \"Looking back, we were fools.\"").Article.Speakers.Select(static speaker => speaker.Name),
            Is.EqualTo(new[] { "Dana Kovac" }));
}
