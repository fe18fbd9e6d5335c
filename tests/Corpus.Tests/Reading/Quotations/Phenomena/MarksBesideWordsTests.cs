using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Marks behind a plural, behind a figure, and marks whose blank is missing.</summary>
public sealed class MarksBesideWordsTests
{
    [TestCase("The mayor spoke of 'harbour fees' at the weekend. \"We pay too much,\" Dana Kovac said. 'It ends here.'", "harbour fees")]
    [TestCase("The mayor spoke of 'harbour fees' again yesterday. \"We pay too much,\" Dana Kovac said. 'It ends here.'", "harbour fees")]
    [TestCase("The mayor spoke of ‘harbour fees’ over the weekend. “We pay too much,” Dana Kovac said. ‘It ends here.’", "harbour fees")]
    [TestCase("The mayor spoke of ‘harbour fees’ again yesterday. The port is dear. ‘It ends here.’", "harbour fees")]
    [TestCase("The mayor spoke of 'Harbour Fees' yesterday. The port is dear. 'It ends here,' he said.", "Harbour Fees")]
    [TestCase("Dana Kovac called the 'warning signs' that she saw 'plain to all'.", "warning signs")]
    [TestCase("Dana Kovac called the 'warning signs' plain. 'We all saw them,' she said.", "warning signs")]
    public void A_fragment_that_ends_with_a_plural_ends_there(string text, string content) => Speech.In(text).Has(content);

    [TestCase("'The owners' debts and the crews' wages were too much for us. We had to sell,' Dana Kovac said.", "The owners' debts and the crews' wages were too much for us. We had to sell,")]
    [TestCase("‘It is the owners’ and the crews’ harbour. We will not sell it,’ Dana Kovac said.", "It is the owners’ and the crews’ harbour. We will not sell it,")]
    public void A_sentence_runs_on_over_a_plural(string text, string content) => Speech.In(text).Is(content, "Dana Kovac");

    [TestCase("But here in Norland,\"we pay for all of it,\" said Dana Kovac.", "we pay for all of it,")]
    [TestCase("Dana Kovac said,\"We pay for all of it.\"", "We pay for all of it.")]
    [TestCase("Dana Kovac said\"We pay for all of it.\"", "We pay for all of it.")]
    [TestCase("\"We pay for all of it,\"said Dana Kovac.", "We pay for all of it,")]
    [TestCase("\"We pay for all of it, \"said Dana Kovac.", "We pay for all of it,")]
    [TestCase("\"Who pays for all of it? \"asked Dana Kovac.", "Who pays for all of it?")]
    [TestCase("~~\"We pay for all of it,\"~~ said Dana Kovac.", "We pay for all of it,")]
    [TestCase("*\"We pay for all of it,\"* said Dana Kovac.", "We pay for all of it,")]
    [TestCase("But here in Norland,'we pay for all of it,' said Dana Kovac.", "we pay for all of it,")]
    [TestCase("Nobody came to help.'We pay for all of it,' said Dana Kovac.", "We pay for all of it,")]
    public void A_blank_that_is_missing(string text, string content) => Speech.In(text).Is(content, "Dana Kovac");

    [Test]
    public void Blanks_that_are_missing_on_both_sides_of_a_cue()
        => Speech.In("\"We pay,\"said Dana Kovac,\"and they take it.\"").Are(("We pay,", "Dana Kovac"), ("and they take it.", "Dana Kovac"));

    [TestCase("They ate fish,'n' chips and the crews' bread at the port.")]
    [TestCase("They came in spring,'twas long ago, and the boats' owners left.")]
    public void An_apostrophe_behind_a_comma(string text) => Speech.In(text).HasNothing();

    [TestCase("\"The boat needs a 6\" pipe and a 4\" valve,\" said Dana Kovac.", "The boat needs a 6\" pipe and a 4\" valve,")]
    [TestCase("\"He is 6'2\" tall in his socks,\" said Dana Kovac.", "He is 6'2\" tall in his socks,")]
    public void Inches_inside(string text, string content) => Speech.In(text).Is(content, "Dana Kovac");

    [Test]
    public void A_year_that_ends_one_is_no_inch()
        => Speech.In("Dana Kovac called it \"a bad 2015\" that she would call \"a lesson\".").Are(("a bad 2015", "Dana Kovac"), ("a lesson", "Dana Kovac"));

    [TestCase("\"5 boats were lost,\" said Dana Kovac.", "5 boats were lost,")]
    [TestCase("'5 boats were lost,' said Dana Kovac.", "5 boats were lost,")]
    public void A_figure_at_its_start(string text, string content) => Speech.In(text).Is(content, "Dana Kovac");

    [TestCase("»Sell all of it», said Dana Kovac.", "Sell all of it")]
    public void Marks_of_other_countries(string text, string content) => Speech.In(text).Is(content, "Dana Kovac");

    [Test]
    public void Paragraphs_that_each_open_and_close()
        => Speech.In("\"We pay too much,\" said Dana Kovac.", "\"They take it.\"", "\"Nobody asks us.\"")
            .Are(("We pay too much,", "Dana Kovac"), ("They take it.", "Dana Kovac"), ("Nobody asks us.", "Dana Kovac"));
}
