using System;
using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>What a line break means: the end of a paragraph, or only the end of the room on a line.</summary>
public class LineBreakTests
{
    private static readonly string[] Prose =
    [
        "The council of the lower valley voted on Tuesday to drain the old reservoir above the quarry, a step that engineers have asked for since the wall began to leak two winters ago.",
        "“Nobody sleeps well below that wall,” said Ida Lund, who keeps a bakery in the first street under it. “My grandmother moved the beds upstairs, and so have I.”",
        "It will take eleven weeks.",
        "The water goes by pipe to a basin in the next valley, whose farmers say they have had too little of it, and whose mayor, Otto Krag, wants to pay for half of the pumps. Nothing has been signed.",
        "Engineers counted forty-one cracks in the spring, four of them wider than a thumb, and told the council that a hard frost could open them further.",
    ];

    public static IEnumerable<int> Widths => [40, 55, 64, 72, 80, 100];

    [TestCaseSource(nameof(Widths))]
    public void Indented_lines_open_the_paragraphs_of_wrapped_text(int width) =>
        Assert.That(Read(string.Join("\n", Prose.Select(p => Wrap("    " + p, width)))), Is.EqualTo(Prose));

    [TestCaseSource(nameof(Widths))]
    public void A_first_paragraph_needs_no_indent(int width) =>
        Assert.That(Read(string.Join("\n    ", Prose.Select(p => Wrap(p, width)))), Is.EqualTo(Prose));

    [TestCaseSource(nameof(Widths))]
    public void Tabs_indent_too(int width) => Assert.That(Read(string.Join("\n\t", Prose.Select(p => Wrap(p, width)))), Is.EqualTo(Prose));

    [TestCaseSource(nameof(Widths))]
    public void Blank_lines_stand_between_the_paragraphs_of_wrapped_text(int width) =>
        Assert.That(Read(string.Join("\n\n", Prose.Select(p => Wrap(p, width)))), Is.EqualTo(Prose));

    [TestCaseSource(nameof(Widths))]
    public void Windows_ends_its_lines_otherwise(int width) =>
        Assert.That(Read(string.Join("\n    ", Prose.Select(p => Wrap(p, width))).Replace("\n", " \r\n", StringComparison.Ordinal)), Is.EqualTo(Prose));

    [TestCaseSource(nameof(Widths))]
    public void Hanging_lines_go_on(int width) =>
        Assert.That(Read(string.Join("\n", Prose.Select(p => Wrap(p, width).Replace("\n", "\n    ", StringComparison.Ordinal)))), Is.EqualTo(Prose));

    [TestCase(55)]
    [TestCase(64)]
    [TestCase(72)]
    public void A_short_last_line_ends_a_paragraph_where_nothing_else_does(int width)
    {
        string[] prose = [.. Prose.Where(p => (p.Length % width) is > 5 and < 40)];
        Assert.That(Read(string.Join("\n", prose.Select(p => Wrap(p, width)))), Is.EqualTo(prose));
    }

    [TestCase("Reservoir Above the Quarry to Be Drained", "\n\n")]
    [TestCase("RESERVOIR ABOVE QUARRY TO BE DRAINED AFTER LEAKS", "\n")]
    [TestCase("RESERVOIR ABOVE QUARRY TO BE DRAINED AFTER LEAKS", "\n\n")]
    [TestCase("Reservoir above the quarry to be drained", "\n")]
    [TestCase("Reservoir above the quarry to be drained after two winters of leaks,\nvalley says", "\n\n")]
    public void Wrapped_text_has_a_headline(string headline, string apart)
    {
        string text = headline + apart + string.Join("\n    ", Prose.Select(static p => Wrap(p, 64)));
        Assert.That(LayoutTest.Metadata(text).Headline, Is.EqualTo(headline.Replace('\n', ' ')));
        Assert.That(Read(text), Is.EqualTo(Prose));
    }

    [Test]
    public void Wrapped_text_has_a_masthead_and_a_dateline()
    {
        string text = "Reservoir to Be Drained\nValley Courier\n9 March 2024\n\n"
            + string.Join("\n    ", Prose.Select(static (p, i) => Wrap(i == 0 ? "VALLEY HEAD, March 9 (Reuters) - " + p : p, 64))) + "\n REUTER\n";
        Assert.That(LayoutTest.Metadata(text), Has.Property("Headline").EqualTo("Reservoir to Be Drained").And.Property("Publisher").EqualTo("Valley Courier"));
        Assert.That(Read(text), Is.EqualTo([.. Prose, "REUTER"]));
    }

    [Test]
    public void A_hyphen_at_the_end_of_a_line_stays()
    {
        const string text = "    The council of the lower valley voted on Tuesday to drain the reser-\nvoir above the quarry, a step that engineers have asked for since\nthe wall began to leak.\n    It will take eleven weeks.";
        Assert.That(LayoutTest.Paragraphs(text)[0], Does.Contain("the reser-\nvoir above"));
    }

    [Test]
    public void Rows_of_figures_in_wrapped_text_are_lines()
    {
        string text = string.Join("\n    ", Prose.Take(3).Select(static p => Wrap(p, 64)))
            + "\n    Litres a second     1985     1986     1987\n    Spring               410      398      377\n    Autumn               502      455      431\n    " + Wrap(Prose[3], 64);
        Assert.That(Read(text), Has.Length.EqualTo(7));
        Assert.That(Read(text)[^1], Is.EqualTo(Prose[3]));
    }

    [Test]
    public void An_inset_letter_in_wrapped_text_is_one_paragraph()
    {
        string inset = Wrap(Prose[1], 56).Replace("\n", "\n        ", StringComparison.Ordinal);
        string text = Wrap(Prose[0], 64) + "\n    " + Wrap(Prose[4], 64) + "\n        " + inset + "\n    " + Wrap(Prose[3], 64);
        Assert.That(Read(text), Is.EqualTo([Prose[0], Prose[4], Prose[1], Prose[3]]));
    }

    [Test]
    public void Items_of_a_list_in_wrapped_text_are_apart()
    {
        string text = Wrap(Prose[0], 64) + "\n\n" + Wrap(Prose[3], 64) + "\nThe council will now\n- buy two pumps from the next valley,\n- move the beds of the school upstairs,\n- ring the bell at noon.\n\n" + Wrap(Prose[4], 64);
        Assert.That(Read(text).Skip(2), Is.EqualTo(["- buy two pumps from the next valley,", "- move the beds of the school upstairs,", "- ring the bell at noon.", Prose[4]]));
    }

    // One stray blank line above paragraphs of one line each.
    [TestCase("Reservoir above quarry ‘leaks’\n\n")]
    [TestCase("Reservoir to Be Drained\n\n")]
    [TestCase("Reservoir to Be Drained\nValley Courier\n9 March 2024\n\n")]
    [TestCase("The town is afraid of its wall.\n\n")]
    public void One_blank_line_does_not_join_the_paragraphs_below_it(string above) =>
        Assert.That(Read(above + string.Join("\n", Prose))[^Prose.Length..], Is.EqualTo(Prose));

    [Test]
    public void Blank_lines_around_a_subheading_do_not_join_the_paragraphs()
    {
        string text = $"Reservoir ‘leaks’\n\n{Prose[0]}\n{Prose[1]}\n\nEleven weeks\n\n{Prose[2]}\n{Prose[3]}\n{Prose[4]}";
        Assert.That(Read(text)[^5..], Is.EqualTo([.. Prose[1..2], "Eleven weeks", .. Prose[2..]]));
    }

    [Test]
    public void Lines_of_dialogue_are_paragraphs()
    {
        string[] lines = ["“Who rang the bell?” Ida asked.", "“I did,” Otto said.", "“Why?”", "“The wall moved.”", "She went out to look.", "It had."];
        Assert.That(Read("The Bell\n\n" + string.Join("\n", lines[..3]) + "\n\n" + string.Join("\n", lines[3..])), Is.SupersetOf(lines));
    }

    [Test]
    public void Two_long_lines_that_end_are_two_paragraphs() =>
        Assert.That(Read($"{Prose[2]}\n\n{Prose[0]}\n{Prose[3]}\n\n{Prose[4]}"), Is.EqualTo([Prose[2], Prose[0], Prose[3], Prose[4]]));

    [Test]
    public void A_stanza_stays_one_paragraph() =>
        Assert.That(Read($"{Prose[0]}\n\nThe water stands above the town\nAnd waits for one cold night\nTo come and wash the houses down\nBefore the morning light\n\n{Prose[3]}"), Has.Length.EqualTo(3));

    [Test]
    public void Sentences_on_lines_of_their_own_are_joined_between_blank_lines()
    {
        string[] sentences = ["The wall leaks.", "It has leaked for two winters.", "Nobody sleeps well.", "The council met on Tuesday.", "It voted at noon.", "The bell rang.", "Pumps are on the way.", "They are old."];
        string text = string.Join("\n", sentences[..3]) + "\n\n" + string.Join("\n", sentences[3..6]) + "\n\n" + string.Join("\n", sentences[6..]);
        Assert.That(Read(text), Has.Length.EqualTo(3));
    }

    [TestCase("The wall moved in the night.\nNobody heard it.", 2)]
    [TestCase("The wall above the quarry moved in the night, and\nnobody heard it.", 1)]
    public void Two_lines_are_enough(string text, int paragraphs) => Assert.That(Read(text), Has.Length.EqualTo(paragraphs));

    private static string[] Read(string text) => [.. LayoutTest.Paragraphs(text).Select(static p => OneLine(p.Substring(p.IndexOf(' ', StringComparison.Ordinal) + 1)))];

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Wrap(string text, int width)
    {
        string indent = text.Substring(0, text.Length - text.TrimStart().Length);
        var lines = new List<string> { "" };
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string line = lines[^1];
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
                lines.Add(word);
            else
                lines[^1] = line.Length > 0 ? line + " " + word : (lines.Count == 1 ? indent : "") + word;
        }

        return string.Join("\n", lines);
    }
}
