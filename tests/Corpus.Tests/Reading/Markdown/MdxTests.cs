using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>Markdown with JSX in it.</summary>
public class MdxTests
{
    private const string Mdx = "posts/harbour.mdx";

    [TestCase("import Chart from '../Chart.astro';\nimport { Image } from \"astro:assets\";")]
    [TestCase("export const meta = {\n  kind: 'news',\n\n  tags: ['a'],\n};")]
    [TestCase("{/* a comment\n   of two lines */}")]
    [TestCase("{[1, 2].map((n) => (\n  <b>{n}</b>\n))}")]
    [TestCase("<Chart\n  data={[1, 2]}\n  render={() => <b>said</b>}\n/>")]
    [TestCase("<Tweet id=\"1\" />")]
    [TestCase("<>\n</>")]
    public void What_is_no_text_is_left_out(string block) =>
        Assert.That(MarkdownTest.Texts($"It is shut.\n\n{block}\n\nIt opens.", Mdx), Is.EqualTo(new[] { "It is shut.", "It opens." }));

    [Test]
    public void Text_in_a_component_is_text()
    {
        Assert.That(
            MarkdownTest.Texts("<Callout type=\"note\">\n“Too late,” said *Marek Novak*.\n</Callout>\n\n<Aside>\n\nIt is shut.\n\n</Aside>", Mdx),
            Is.EqualTo(new[] { "“Too late,” said Marek Novak.", "It is shut." }));
        MarkdownTest.Says("It is <Mark kind={{ a: '>' }}>very</Mark> {count > 1 ? 'a' : 'b'}good.", "It is very good.", Mdx);
    }

    [Test]
    public void Lines_far_in_are_text() => MarkdownTest.Says("    It is shut.", "It is shut.", Mdx);

    [Test]
    public void Elsewhere_these_are_words()
    {
        MarkdownTest.Says("import duties come from here.", "import duties come from here.");
        MarkdownTest.Says("The port {as ever} is shut.", "The port {as ever} is shut.");
    }
}
