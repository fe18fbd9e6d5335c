using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Front matter in TOML, as Hugo has it, and in JSON.</summary>
public class TomlTests
{
    private static string[] Properties(string toml) => [.. LayoutTest.Metadata($"+++\n{toml}\n+++\nIt is shut.").Properties.Select(static property => $"{property.Key}={property.Value}")];

    [TestCase("+++\ntitle = \"The port is shut\"\ndate = 2023-07-19T10:00:00+02:00\ntags = ['ports', \"trade\"]\n+++\n\nIt is shut.")]
    [TestCase("+++\r\ntitle = 'The port is shut' # for now\r\ndate = 2023-07-19 10:00:00+02:00\r\ntags = [\r\n  'ports', # one\r\n  'trade',\r\n]\r\n+++\r\nIt is shut.")]
    [TestCase("{\n  \"title\": \"The port is shut\",\n  \"date\": \"2023-07-19T10:00:00+02:00\",\n  \"tags\": [\"ports\", \"trade\"]\n}\n\nIt is shut.")]
    public void Says_what_YAML_says(string text)
    {
        ArticleLayout layout = LayoutTest.Read(text);
        Assert.That(layout.Problems, Is.Empty);
        Assert.That(layout.Metadata.Headline, Is.EqualTo("The port is shut"));
        Assert.That(layout.Metadata.Published, Is.EqualTo(new PublicationTime(new(2023, 7, 19), new(10, 0, 0), 120)));
        Assert.That(layout.Metadata.Keywords, Is.EqualTo(new[] { "ports", "trade" }));
        Assert.That(LayoutTest.Cut(text, layout.Paragraphs.Single().Span), Is.EqualTo("It is shut."));
    }

    [Test]
    public void Tables_are_maps()
    {
        Assert.That(
            Properties("weight = 1_000\ncover.alt = 'a ship'\n[params]\nshow = true\n[params.deep]\n\"a key\" = 1.5\n[[menu]]\nname = 'a'\n[[menu]]\nname = 'b'\n[menu.sub]\nx = 1\n[own]\nlist = [{a = 1}, {a = 2, b.c = 3}]"),
            Is.EqualTo(new[] { "weight=1000", "cover.alt=a ship", "params.show=true", "params.deep.a key=1.5", "menu.1.name=a", "menu.2.name=b", "menu.2.sub.x=1", "own.list.1.a=1", "own.list.2.a=2", "own.list.2.b.c=3" }));
    }

    [TestCase("""a = "x\ty \"z\" \u0041 \\" """, "a=x\ty \"z\" A \\")]
    [TestCase("""a = 'C:\x "y"'""", "a=C:\\x \"y\"")]
    [TestCase("a = \"\"\"\nOne\n\"two\" \\\n   three\"\"\"", "a=One\n\"two\" three")]
    [TestCase("a = '''\nOne\\n'''", "a=One\\n")]
    [TestCase("a = \"\"", "a=")]
    [TestCase("a = -1.5e3", "a=-1.5e3")]
    [TestCase("a = 07:32:00", "a=07:32:00")]
    public void Values_of_all_kinds(string toml, string property) => Assert.That(Properties(toml), Is.EqualTo(new[] { property }));

    [Test]
    public void What_stands_before_broken_TOML_is_still_read()
    {
        const string text = "+++\ntitle = 'Shut'\nown =\n+++\nIt is shut.";
        Assert.That(LayoutTest.Metadata(text).Headline, Is.EqualTo("Shut"));
        Assert.That(LayoutTest.Problems(text), Is.EqualTo(new[] { "CORPUS004 3:6 " }));
    }

    [TestCase("[")]
    [TestCase("{a=")]
    [TestCase("[{a=")]
    public void Nesting_is_bounded(string unit)
    {
        string text = "+++\nown = " + string.Concat(Enumerable.Repeat(unit, 50_000)) + "\n+++\nIt is shut.";
        Assert.That(LayoutTest.Read(text).Problems.Single().Message, Does.Contain("nested too deeply"));
        string keys = "+++\n" + string.Concat(Enumerable.Repeat("a.", 50_000)) + "a = 1\n+++\nIt is shut.";
        Assert.That(LayoutTest.Read(keys).Problems.Single().Message, Does.Contain("nested too deeply"));
    }

    [Test]
    public void Three_plus_signs_with_words_are_text() => Assert.That(LayoutTest.Paragraphs("+++ It is shut."), Is.EqualTo(new[] { "Text: +++ It is shut." }));
}
