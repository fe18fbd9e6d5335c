using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Front matter below a fence that names its language.</summary>
public class NamedFenceTests
{
    [TestCase("---json\n{ \"title\": \"Quay\" }\n---\n")]
    [TestCase("---json\r\n{\r\n  \"title\": \"Quay\"\r\n}\r\n---\r\n")]
    [TestCase("--- JSON \n\"title\": \"Quay\",\n\"berths\": [1, 2]\n---\n")]
    [TestCase("---toml\ntitle = 'Quay'\n[berths]\nmost = 3\n---\n")]
    [TestCase("---yaml\ntitle: Quay\n---\n")]
    [TestCase("---yml\ntitle: Quay\n---\n")]
    [TestCase(";;;\n{ \"title\": \"Quay\" }\n;;;\n")]
    [TestCase(";;;\n\"title\": \"Quay\",\n\"berths\": { \"most\": 3 }\n;;;\n")]
    [TestCase("\n---json\n{ \"title\": \"Quay\" }\n---\n")]
    public void Is_read(string frontMatter)
    {
        Assert.That(LayoutTest.Problems(frontMatter + "It is shut."), Is.Empty);
        Assert.That(LayoutTest.Metadata(frontMatter + "It is shut.").Headline, Is.EqualTo("Quay"));
        Assert.That(LayoutTest.Paragraphs(frontMatter + "It is shut."), Is.EqualTo(new[] { "Text: It is shut." }));
    }

    [TestCase("---json\n---\nIt is shut.")]
    [TestCase(";;;\n\n;;;\nIt is shut.")]
    public void May_be_empty(string text) =>
        Assert.That((LayoutTest.Problems(text), LayoutTest.Paragraphs(text)), Is.EqualTo((System.Array.Empty<string>(), new[] { "Text: It is shut." })));

    [TestCase("[|---|]json\n{ \"own\": 1 }\nIt is shut.", "The front matter that this line opens is never closed. Put a line `---`")]
    [TestCase("[|;;;|]\n\"own\": 1\nIt is shut.", "The front matter that this line opens is never closed. Put a line `;;;`")]
    [TestCase("---json\n{ \"own\": 1 }\n[|t|]itle: Quay\n---\nIt is shut.", "The JSON object ends before this.")]
    [TestCase("---json\n[|t|]itle: Quay\n---\nIt is shut.", "A JSON object is expected here.")]
    [TestCase(";;;\n\"own\": 1\n[|\"|]two\": 2\n;;;\nIt is shut.", "A comma is missing here")]
    [TestCase("---json\n[|{|] \"own\": 1\n---\nIt is shut.", "This `{` is never closed.")]
    public void What_cannot_be_read_is_an_error_at_its_place(string marked, string says)
    {
        (string text, SourceSpan span) = LayoutTest.Marked(marked);
        ArticleLayout layout = LayoutTest.Read(text);

        Assert.That(layout.Problems.Select(static problem => problem.Rule), Is.EqualTo(new[] { Rules.UnreadableMetadata }));
        Assert.That((layout.Problems[0].Span, layout.Problems[0].Message), Is.EqualTo((span, layout.Problems[0].Message)));
        Assert.That(layout.Problems[0].Message, Does.StartWith(says));
    }

    [TestCase("---js\n{ title: `Quay` }\n---\nIt is shut.")]
    [TestCase("---javascript\nconst title = \"Quay\";\n---\nIt is shut.")]
    public void A_program_is_not_run(string text)
    {
        Assert.That((LayoutTest.Problems(text), LayoutTest.Paragraphs(text)), Is.EqualTo((System.Array.Empty<string>(), new[] { "Text: It is shut." })));
        Assert.That(LayoutTest.Metadata(text).Headline, Is.Null);
    }

    [TestCase("---jsonish\nIt is shut.\n---\nIt opens in May.")]
    [TestCase("--- We go, he said.\n---\nIt opens in May.")]
    [TestCase(";;\nIt is shut.")]
    public void Text_stays_text(string text) => Assert.That(Corpus.Reading.FrontMatter.Read(text), Is.Null);
}
