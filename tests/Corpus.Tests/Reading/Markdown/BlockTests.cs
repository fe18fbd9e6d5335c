using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>Which blocks are paragraphs, and which are headings, captions or no text at all.</summary>
public class BlockTests
{
    private static string[] Paragraphs(string text) => MarkdownTest.Paragraphs(text);

    [Test]
    public void Headings_are_subheadings()
    {
        Assert.That(
            Paragraphs("The port is shut.\n\n## A new pier ##\n\nIt opens in May.\n\nThe costs\n---------\n\nThey are high.\n\n###### Who pays? {#pay .wide}\nNobody."),
            Is.EqualTo(new[] { "Text: The port is shut.", "Subheading: A new pier", "Text: It opens in May.", "Subheading: The costs", "Text: They are high.", "Subheading: Who pays?", "Text: Nobody." }));
    }

    [Test]
    public void Words_that_are_furniture_elsewhere_may_be_a_heading() => Assert.That(Paragraphs("It is shut.\n\n## Next\n\nIt opens.")[1], Is.EqualTo("Subheading: Next"));

    [TestCase("# The *port* is shut\n\nIt is shut.")]
    [TestCase("The port is shut\n================\n\nIt is shut.")]
    [TestCase("![A ship](a.jpg)\n\n# The port is shut\n\nIt is shut.")]
    [TestCase("<h1>The port is shut</h1>\n\nIt is shut.")]
    public void A_first_heading_before_the_text_is_the_headline(string text)
    {
        Assert.That(MarkdownTest.Read(text).Metadata.Headline, Is.EqualTo("The port is shut"));
        Assert.That(Paragraphs(text)[^1], Is.EqualTo("Text: It is shut."));
        Assert.That(Paragraphs(text), Has.None.StartsWith("Subheading"));
    }

    [Test]
    public void The_front_matter_has_the_headline_where_it_gives_one()
    {
        Assert.That(Paragraphs("---\ntitle: The port is shut\n---\n# the port is shut\n\nIt is."), Is.EqualTo(new[] { "Text: It is." }));
        Assert.That(Paragraphs("---\ntitle: Shut\n---\n# The port is shut\n\nIt is."), Is.EqualTo(new[] { "Subheading: The port is shut", "Text: It is." }));
        Assert.That(MarkdownTest.Read("---\ntitle: Shut\n---\n# The port is shut\n\nIt is.").Metadata.Headline, Is.EqualTo("Shut"));
    }

    [Test]
    public void A_heading_behind_the_text_is_no_headline()
    {
        const string text = "The port has been shut since the storm.\n\n# Why it is shut\n\nThe storm was strong.";
        Assert.That(MarkdownTest.Read(text).Metadata.Headline, Is.Null);
        Assert.That(Paragraphs(text)[1], Is.EqualTo("Subheading: Why it is shut"));
    }

    [Test]
    public void A_line_break_in_a_paragraph_is_a_blank()
    {
        Assert.That(
            Paragraphs("The port of the old town\nhas been shut since\nthe storm.\n\nIt opens."),
            Is.EqualTo(new[] { "Text: The port of the old town\nhas been shut since\nthe storm.", "Text: It opens." }));
        // Nothing but one paragraph: its first line is no headline.
        Assert.That(MarkdownTest.Read("The port of the old town\nhas been shut since the storm.").Metadata.Headline, Is.Null);
    }

    [Test]
    public void Byline_and_date_below_the_headline_are_metadata()
    {
        ParsedMetadata("# The port is shut\n\n*By Ana Horvat*\n\n2 May 2024\n\nIt has been shut since the storm.");
        ParsedMetadata("# The port is shut\n\nBy [Ana Horvat](/ana)\\\n2 May 2024\n\nIt has been shut since the storm.");

        static void ParsedMetadata(string text)
        {
            Corpus.Reading.ParsedArticle article = MarkdownTest.Read(text);
            Assert.That((article.Metadata.Author, article.Metadata.Published.Date), Is.EqualTo(("Ana Horvat", (Corpus.Reading.CalendarDate?)new(2024, 5, 2))));
            Assert.That(MarkdownTest.Texts(text), Is.EqualTo(new[] { "It has been shut since the storm." }));
        }
    }

    [Test]
    public void Each_item_of_a_list_is_a_paragraph()
    {
        Assert.That(
            Paragraphs("It needs:\n\n- a pier\n- a crane\n  of steel\n\n  and rope\n   * one more\n1) first\n2) second\n\nIt is shut."),
            Is.EqualTo(new[] { "Text: It needs:", "Text: a pier", "Text: a crane\nof steel", "Text: and rope", "Text: one more", "Text: first", "Text: second", "Text: It is shut." }));
    }

    [Test]
    public void A_number_in_the_middle_of_a_paragraph_starts_no_list() => Assert.That(Paragraphs("It was shut in\n1986. It opens."), Is.EqualTo(new[] { "Text: It was shut in\n1986. It opens." }));

    [Test]
    public void Marks_of_tasks_are_no_text() => Assert.That(Paragraphs("It is:\n\n- [ ] shut\n- [x] old"), Is.EqualTo(new[] { "Text: It is:", "Text: shut", "Text: old" }));

    [Test]
    public void Block_quotes_are_text_without_their_marks()
    {
        Assert.That(
            Paragraphs("He wrote:\n\n> It is shut\n> for good.\n>\n> > Not now\n> > please.\nlazy line\n\nIt is."),
            Is.EqualTo(new[] { "Text: He wrote:", "Text: It is shut\nfor good.", "Text: Not now\nplease.\nlazy line", "Text: It is." }));
    }

    [TestCase("```js\nvar said = 1;\n\nmore\n```")]
    [TestCase("~~~\nvar said = 1;\n~~~~")]
    [TestCase("    var said = 1;\n\n    more")]
    [TestCase("> ```\n> var said = 1;")]
    [TestCase("<script>\nvar said = 1;\n\nmore\n</script>")]
    [TestCase("<style>p { }</style>")]
    [TestCase("<!-- a comment\n\nof two paragraphs -->")]
    [TestCase("<?php said(); ?>")]
    [TestCase("<!DOCTYPE html>")]
    [TestCase("<iframe src=\"https://a.example/\">said</iframe>")]
    [TestCase("<div><svg><text>said</text></svg></div>")]
    [TestCase("| port | ships |\n|------|------:|\n| A | 3 |")]
    [TestCase("***")]
    [TestCase("[port]: https://a.example/ \"The port\"")]
    [TestCase("[port]: <https://a.example/>\n  'The port'")]
    [TestCase("{{< highlight go >}}\nsaid := 1\n\nmore\n{{< /highlight >}}")]
    [TestCase("{% highlight ruby %}\nputs said\n\nmore\n{% endhighlight %}")]
    [TestCase("{{< youtube id=\"x\" >}}")]
    [TestCase("{% include gallery.html %}")]
    [TestCase("{: .wide}")]
    [TestCase(":::note\n:::")]
    [TestCase("<!--more-->")]
    [TestCase("#")]
    public void What_is_no_text_is_left_out(string block) =>
        Assert.That(Paragraphs($"It is shut.\n\n{block}\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", "Text: It opens." }));

    [Test]
    public void A_file_of_nothing_but_code_has_no_prose() => Assert.That(MarkdownTest.Read("```\nsaid\n```").Problems[0].Rule, Is.EqualTo(Corpus.Reading.Rules.NoProse));

    [TestCase("posts/_index.md", "---\ntitle: All posts\n---\n", true)]
    [TestCase("_index.fr.mdx", "", true)]
    [TestCase("posts/_index.md", "---\ntitle: All posts\n---\n## Newest\n", true)]
    [TestCase("posts/_index.md", "---\ntitle: All posts\n---\nThese are all posts of the port.\n", false)]
    public void The_page_that_lists_a_folder_is_an_article_where_it_has_a_text(string file, string text, bool isLeftOut)
    {
        Corpus.Reading.ParsedArticle article = MarkdownTest.Read(text, file);

        Assert.That((article.IsLeftOut, article.IsValid), Is.EqualTo((isLeftOut, !isLeftOut)));
        Assert.That(article.Problems, Is.Empty);
    }

    [Test]
    public void A_cell_of_a_table_that_holds_a_sentence_is_a_paragraph() => Assert.That(
        Paragraphs("It is shut.\n\n| who | what he or she said, and when. | |\n|---|---|--:|\n| Ana Horvat | \"It \\| the *port* was shut\" |\n| Marek Novak | It was shut in May. | 12 |\n\nIt opens."),
        Is.EqualTo(new[] { "Text: It is shut.", "Text: what he or she said, and when.", "Text: \"It | the port was shut\"", "Text: It was shut in May.", "Text: It opens." }));

    [TestCase("## The crane", "Subheading: The crane")]
    [TestCase("> It moves.", "Text: It moves.")]
    [TestCase("- It moves.", "Text: It moves.")]
    [TestCase("<p>It moves.</p>", "Text: It moves.")]
    [TestCase("***\nIt moves.", "Text: It moves.")]
    [TestCase("```\ncode\n\ncode\n```\nIt moves.", "Text: It moves.")]
    public void A_table_ends_where_another_block_starts(string block, string read) =>
        Assert.That(Paragraphs($"It is shut.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n{block}\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", read, "Text: It opens." }));

    [TestCase("| a | b |\n|---|\n| 1 | 2 |")]
    [TestCase("a | b\n--- | x")]
    public void What_has_no_rule_of_as_many_cells_is_no_table(string block) => Assert.That(Paragraphs(block), Is.EqualTo(new[] { "Text: " + block }));

    [TestCase("```\na\n    ```\nb\n```")]
    [TestCase("- ~~~\n  a\n      ~~~\n  b\n  ~~~")]
    public void A_fence_that_is_far_in_ends_no_code(string block) => Assert.That(Paragraphs($"It is shut.\n\n{block}\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", "Text: It opens." }));

    [TestCase("[port]:\n  https://a.example/\n  'The port\n  of old'")]
    [TestCase("[the\nport]: <a b>\n[x\\]y]: /z")]
    [TestCase("*[EU]: European Union")]
    [TestCase("{.lead}")]
    [TestCase("{#port .wide}")]
    [TestCase("{# a comment of a template #}")]
    [TestCase("{{< code-toggle >}}\na = 1\n\nb = 2\n{{< /code-toggle >}}")]
    [TestCase("<pre>\none\n\ntwo\n\n</pre>")]
    [TestCase("<table><tr><td>\n<pre>\none\n\n_two_\n</pre>\n</td></tr></table>")]
    [TestCase("<div><svg>\n\nsaid\n\n</svg></div>")]
    [TestCase("<!-->")]
    public void What_is_no_text_over_more_lines_is_left_out(string block) =>
        Assert.That(Paragraphs($"It is shut.\n\n{block}\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", "Text: It opens." }));

    [Test]
    public void A_pre_that_is_never_closed_leaves_the_rest() => Assert.That(Paragraphs("It is shut.\n\n<div><pre>\none\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", "Text: It opens." }));

    [TestCase("> [!NOTE]\n> It is old.", "It is old.")]
    [TestCase("> [!tip]- Mind it\n> It is old.", "Mind it", "It is old.")]
    public void The_mark_of_an_alert_is_no_text(string block, params string[] read) => Assert.That(MarkdownTest.Texts(block), Is.EqualTo(read));

    [TestCase("Pier\n: Where ships lie.\n: Where people walk.", "Pier", "Where ships lie.", "Where people walk.")]
    [TestCase("Pier\nQuay\n\n:   Where ships lie,\n    day and night.", "Pier\nQuay", "Where ships lie,\nday and night.")]
    [TestCase("Pier\nQuay\n: Where ships lie.", "Pier", "Quay", "Where ships lie.")]
    [TestCase("It is shut.\n: so they say.", "It is shut.\n: so they say.")]
    public void A_term_and_its_definitions_are_paragraphs(string block, params string[] read) => Assert.That(MarkdownTest.Texts(block), Is.EqualTo(read));

    [TestCase("<div>\n*It* is_shut_.\n</div>", "*It* is_shut_.")]
    [TestCase("<div markdown=\"1\">\n*It* is shut.\n</div>", "It is shut.")]
    [TestCase("<del>\n*It* is &eacute;.\n</del>", "*It* is é.")]
    [TestCase("<p>It is <b>a_b</b>, {{ x }}3*4*5.</p>", "It is a_b, 3*4*5.")]
    [TestCase("<div>\n\n*It* is shut.\n\n</div>", "It is shut.")]
    public void A_block_of_HTML_holds_no_Markdown(string block, string read) => Assert.That(MarkdownTest.Texts(block), Is.EqualTo(new[] { read }));

    [Test]
    public void In_MDX_it_does() => Assert.That(MarkdownTest.Texts("<Box>\n*It* is shut.\n</Box>", "a.mdx"), Is.EqualTo(new[] { "It is shut." }));

    [Test]
    public void A_line_below_definitions_makes_no_heading() => Assert.That(Paragraphs("[a]: /a\n===\nIt is [a]."), Is.EqualTo(new[] { "Text: ===\nIt is a." }));

    [Test]
    public void Attributes_behind_a_heading_are_no_text() => Assert.That(Paragraphs("It is shut.\n\nThe costs {#costs}\n---\n\nHigh."), Is.EqualTo(new[] { "Text: It is shut.", "Subheading: The costs", "Text: High." }));

    [Test]
    public void A_shortcode_that_is_never_closed_leaves_nothing_out() => Assert.That(Paragraphs("It is shut.\n\n{{< code file=\"x\" >}}\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", "Text: It opens." }));

    [Test]
    public void Notes_are_paragraphs_and_their_numbers_no_text()
    {
        Assert.That(
            Paragraphs("It is shut.[^1] And old.[^two] And [^not].\n\n[^1]: Since *May*.\n    And June.\n\n    Of this year.\n[^two]: Very."),
            Is.EqualTo(new[] { "Text: It is shut. And old. And [^not].", "Text: Since May.\nAnd June.", "Text: Of this year.", "Text: Very." }));
    }

    [TestCase("![Ships in the port](a.jpg)", "Ships in the port")]
    [TestCase("![ships](a.jpg \"Ships in the *old* port\")", "Ships in the *old* port")]
    [TestCase("[![Ships in the port](a.jpg)](https://a.example/)", "Ships in the port")]
    [TestCase("![ships](a.jpg)\n*Ships in the port*", "Ships in the port")]
    [TestCase("{{< figure src=\"a.jpg\" alt=\"ships\" caption=\"Ships in the port\" >}}", "Ships in the port")]
    [TestCase("<figure>\n<img src=\"a.jpg\" alt=\"ships\">\n<figcaption>Ships in the <b>port</b></figcaption>\n</figure>", "Ships in the port")]
    [TestCase("![Ships in the port][a]\n\n[a]: a.jpg", "Ships in the port")]
    [TestCase("![ships][a]\n\n[a]: a.jpg 'Ships &amp; piers'", "Ships & piers")]
    [TestCase("![ships *two*](a.jpg \"Ships &amp; \\\"piers\\\"\")", "Ships & \"piers\"")]
    public void What_a_picture_says_alone_is_a_caption(string block, string says) =>
        Assert.That(Paragraphs($"It is shut.\n\n{block}\n\nIt opens."), Is.EqualTo(new[] { "Text: It is shut.", "Caption: " + says, "Text: It opens." }));

    [Test]
    public void What_a_picture_says_in_a_sentence_is_nothing() => MarkdownTest.Says("It ![a flag](f.png) is shut.", "It  is shut.");

    [Test]
    public void HTML_is_the_text_between_its_tags()
    {
        Assert.That(
            Paragraphs("<div class=\"box\">\n<p>He said: “The <em>first</em> thing”.</p>\n<h3>Then</h3>\n<p>The <a href=\"/b?a=1&amp;b=2\">second</a> one &amp; more.</p></div>\n\nIt is."),
            Is.EqualTo(new[] { "Text: He said: “The first thing”.", "Subheading: Then", "Text: The second one & more.", "Text: It is." }));
    }
}
