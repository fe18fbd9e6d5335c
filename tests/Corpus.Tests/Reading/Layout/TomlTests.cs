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

    [TestCase("a = 0xDEAD_beef", "a=0xDEADbeef")]
    [TestCase("a = +0.5E-0_7", "a=+0.5E-07")]
    [TestCase("a = -nan", "a=-nan")]
    [TestCase("a = 1987-07-05 17:45:56.789z", "a=1987-07-05 17:45:56.789z")]
    [TestCase("a = \"\"\"\"one\"\" two\"\"\"\"\"", "a=\"one\"\" two\"\"")]
    [TestCase("a = \"\"\"\r\none\r\ntwo\"\"\"", "a=one\ntwo")]
    [TestCase("\"a b\".'c' . 1-2 = true", "a b.c.1-2=true")]
    [TestCase("[a.b]\nc = 1\n[a]\nd = 2", "a.b.c=1|a.d=2")]
    [TestCase("[a]\nb.c = 1\nb.d = 2\n[a.b.e]\nf = 3", "a.b.c=1|a.b.d=2|a.b.e.f=3")]
    public void Values_and_tables_by_the_specification(string toml, string properties) => Assert.That(Properties(toml), Is.EqualTo(properties.Split('|')));

    [TestCase("weight = 7 [|l|]ayout = \"wide\"", "Nothing but a comment may stand after a value on a line.")]
    [TestCase("size = 7 [|k|]g", "Nothing but a comment may stand after a value on a line.")]
    [TestCase("[cover] [|a|]lt = 1", "Nothing but a comment may stand after the heading of a table on a line.")]
    [TestCase("[cover[||]\nalt = 1", "The heading of a table ends with `]` on the same line.")]
    [TestCase("sizes = [1 [|2|]]", "A comma is missing here between two items of an array")]
    [TestCase("sizes = [1, [|,|] 2]", "A value is missing here.")]
    [TestCase("sizes = [|[|]1,\n2", "This `[` is never closed.")]
    [TestCase("cover = {alt = 1 [|u|]rl = 2}", "A comma is missing here between two keys of an inline table")]
    [TestCase("cover = {alt = 1, [|}|]", "The last key of an inline table has no comma after it.")]
    [TestCase("cover = [|{|]alt = 1,\nurl = 2}", "This `{` is not closed on its line.")]
    [TestCase("version = [|2.0.1|]", "`2.0.1` is not a valid number.")]
    [TestCase("weight = [|007|]", "`007` is not a valid number.")]
    [TestCase("weight = [|1__0|]", "`1__0` is not a valid number.")]
    [TestCase("weight = [|5.|]", "`5.` is not a valid number.")]
    [TestCase("weight = [|+0x1F|]", "`+0x1F` is not a valid number.")]
    [TestCase("weight = [|in|]", "`in` is not a valid TOML value.")]
    [TestCase("draft = [|True|]", "Write `true`")]
    [TestCase("day = [|2031-13-08|]", "`2031-13-08` is not a valid date: the month must be between 1 and 12.")]
    [TestCase("day = [|2031-3-8|]", "`2031-3-8` is not a valid date. Write it like")]
    [TestCase("at = [|25:00:00|]", "`25:00:00` is not a valid time: the hour must be between 0 and 23.")]
    [TestCase("at = [|10:30|]", "`10:30` is not a valid time. Write it like")]
    [TestCase("day = [|2031-03-08T10:30:00+25:00|]", "has an invalid UTC offset: it must be between -14:00 and +14:00.")]
    [TestCase("own = \"[|\\|]x41\"", "This backslash starts no escape sequence of TOML.")]
    [TestCase("own = \"[|\\uD83D|]\"", "`\\uD83D` is not a valid Unicode character.")]
    [TestCase("own = \"a[|\u0001|]\"", "The control character U+0001 is not allowed in TOML.")]
    [TestCase("own = 1 # a[|\u007F|]", "The control character U+007F is not allowed in TOML.")]
    [TestCase("own = 1 # a[|\r|]b", "The control character U+000D is not allowed in TOML.")]
    [TestCase("own =[|\u00A0|]1", "The invisible character U+00A0 is not allowed here in TOML.")]
    [TestCase("own [|1|]", "An equals sign is missing between the key and its value.")]
    [TestCase("own =[||]", "A value is missing here.")]
    [TestCase("[|é|]tage = 1", "A key is expected here.")]
    [TestCase("[|\"|]\"\"own\"\"\" = 1", "A key cannot be a string of several lines.")]
    [TestCase("own = 1\n[|own|].sub = 2", "The key `own` is given twice: it already stands on line 2.")]
    [TestCase("own.sub = 2\n[[|own|]]\nx = 1", "The key `own` is given twice: it already stands on line 2.")]
    [TestCase("own = []\n[[[|own|]]]", "The key `own` is given twice: it already stands on line 2.")]
    [TestCase("[a.b]\nx = 1\n[a]\n[|b|].y = 2", "The key `b` is given twice: it already stands on line 2.")]
    [TestCase("[[a]]\n[[|a|]]", "The key `a` is given twice: it already stands on line 2.")]
    [TestCase("own = {a = 1}\n[[|own|].b]", "The key `own` is given twice: it already stands on line 2.")]
    public void What_the_specification_does_not_have_is_told_of_at_its_place(string marked, string says)
    {
        (string text, SourceSpan span) = LayoutTest.Marked($"+++\n{marked}\n+++\nIt is shut.");
        ReadingProblem problem = LayoutTest.Read(text).Problems.Single();
        Assert.That(problem.Rule, Is.EqualTo(Rules.UnreadableMetadata));
        Assert.That(problem.Span, Is.EqualTo(span), LayoutTest.Cut(text, problem.Span));
        Assert.That(problem.Message, Does.Contain(says));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Line_breaks_are_those_of_the_file(string lineBreak)
    {
        ArticleLayout layout = LayoutTest.Read("+++\ntitle = 'Shut' # now\nown = \"\"\"one\ntwo\"\"\"\n[cover]\nalt = 'x'\n+++\nIt is shut.".Replace("\n", lineBreak, System.StringComparison.Ordinal));
        Assert.That(layout.Problems, Is.Empty);
        Assert.That(layout.Metadata.Properties.Select(static property => $"{property.Key}={property.Value}"), Is.EqualTo(new[] { "own=one\ntwo", "cover.alt=x" }));
    }

    [Test]
    public void Three_plus_signs_with_words_are_text() => Assert.That(LayoutTest.Paragraphs("+++ It is shut."), Is.EqualTo(new[] { "Text: +++ It is shut." }));
}
