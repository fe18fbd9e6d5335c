using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>CORPUS004: each case marks the place <c>[|so|]</c>.</summary>
public class UnreadableMetadataTests
{
    [TestCase("---\ndate: [|31/02/2024|]\n---\nIt is shut.", "`31/02/2024` is not a valid date: the day must be between 1 and 29 in February 2024.")]
    [TestCase("---\ndate: [|soon|]\n---\nIt is shut.", "`soon` cannot be read as a date")]
    [TestCase("---\ndate: [|'2024-03'|]\n---\nIt is shut.", "`2024-03` cannot be read as a date")]
    [TestCase("---\nurl: [|bridge.example/shut|]\n---\nIt is shut.", "not an absolute web address")]
    [TestCase("---\nimage: [|\"https://a b/\"|]\n---\nIt is shut.", "not an absolute web address")]
    [TestCase("---\nimage:   [|[a, b]|]\n---\nIt is shut.", "a list")]
    [TestCase("---\nid:\n  [|- a\n  - b|]\n---\nIt is shut.", "a list")]
    [TestCase("---\nheadline: [|{a: b}|]\n---\nIt is shut.", "a map")]
    [TestCase("---\ntags: [|[[a], b]|]\n---\nIt is shut.", "Keywords are words")]
    [TestCase("---\nname: [|7up|]\n---\nIt is shut.", "name of a C# member")]
    [TestCase("---\ntitle: A\n[|title|]: B\n---\nIt is shut.", "already stands on line 2")]
    [TestCase("---\ndate-published: 2024-03-09\n[|datePublished|]: 2024-03-09\n---\nIt is shut.", "already stands on line 2")]
    [TestCase("---\nown: {a: 1, [|a|]: 2}\n---\nIt is shut.", "already stands on line 2")]
    [TestCase("---\nown: [|*who|]\n---\nIt is shut.", "names no value above it")]
    [TestCase("---\nown: &me [[|*me|]]\n---\nIt is shut.", "names no value above it")]
    [TestCase("---\n[|a|]\n---\nIt is shut.", "list of `key: value` lines")]
    [TestCase("---\n? [|{a: b}|]\n: c\n---\nIt is shut.", "A key of the front matter must be a word")]
    [TestCase("---\ndesk: Sport\n? [|:|]\n---\nIt is shut.", "A key of the front matter has no value")]
    [TestCase("---\ntitle: Shut[|:|] for good\n---\nIt is shut.", "The front matter is not YAML here")]
    [TestCase("---\ntitle: [|\"|]Shut\n---\nIt is shut.", "This quotation mark is never closed")]
    [TestCase("---\ntitle: [|\"|]Shut\nauthor: Ana Horvat\nown: \"x\"\n---\nIt is shut.", "This quotation mark is never closed")]
    [TestCase("---\nfolder: \"C:[|\\|]ports\"\n---\nIt is shut.", "This backslash starts no escape sequence of YAML")]
    [TestCase("---\nfolder: \"C:[|\\|]under\"\n---\nIt is shut.", "This backslash starts no escape sequence of YAML")]
    [TestCase("---\ndate[|:|]2031-03-08\n---\nIt is shut.", "A space is missing after this colon. Write `date: 2031-03-08`.")]
    [TestCase("---\ndate[|:|]2031-03-08\ntitle: Shut\n---\nIt is shut.", "A space is missing after this colon")]
    [TestCase("---\ntitle: Shut\r\ndate[|:|]2031-03-08\r\n---\r\nIt is shut.", "A space is missing after this colon. Write `date: 2031-03-08`.")]
    [TestCase("---\ntitle: Shut\ntags[|:|][ports, trade]\nmood: calm\n---\nIt is shut.", "A space is missing after this colon. Write `tags: [ports, trade]`.")]
    [TestCase("---\ncover:\n  url: https://a.example/x.png\n  alt[|:|]A ship\n---\nIt is shut.", "A space is missing after this colon. Write `alt: A ship`.")]
    [TestCase("---\ntitle: Shut[|:|] for good\nurl: https://a.example/x\n---\nIt is shut.", "The front matter is not YAML here")]
    [TestCase("---\nown: [|}|]\nb: c\n---\nIt is shut.", "The front matter is not YAML here")]
    [TestCase("---\nown: [a, [|{|]b: c\n---\nIt is shut.", "is never closed")]
    [TestCase("---\nown:\n[|\t|]a: b\n---\nIt is shut.", "A tab indents this line")]
    [TestCase("---\ntitle: Shut\nown:\n  a: b\n[|\t|]c: d\n---\nIt is shut.", "A tab indents this line")]
    [TestCase("[|---|]\ntitle: Shut\n\nIt is shut.", "never closed")]
    [TestCase("[|---|]", "never closed")]
    [TestCase("[|+++|]\ntitle = 'Shut'\n\nIt is shut.", "Put a line `+++` behind its last key")]
    [TestCase("[|{|]\n  \"title\": \"Shut\"\n\nIt is shut.", "This `{` is never closed. Close it with `}`.")]
    [TestCase("{ \"date\": [|\"31/02/2024\"|] }\nIt is shut.", "`31/02/2024` is not a valid date: the day must be between 1 and 29 in February 2024.")]
    [TestCase("+++\ndate = [|2024-02-31|]\n+++\nIt is shut.", "`2024-02-31` is not a valid date: the day must be between 1 and 29 in February 2024.")]
    [TestCase("+++\ntitle = [|Shut for good|] # now\n+++\nIt is shut.", "`Shut for good` is not a valid TOML value. Put text between quotation marks.")]
    [TestCase("+++\ntitle[|:|] 'Shut'\n+++\nIt is shut.", "lines `---`")]
    [TestCase("+++\ntitle = [|\"|]Shut\n+++\nIt is shut.", "never closed")]
    [TestCase("+++\ntitle = \"[|\\|]q\"\n+++\nIt is shut.", "This backslash starts no escape sequence of TOML")]
    [TestCase("+++\ntitle = 'Shut' [|f|]or good\n+++\nIt is shut.", "Nothing but a comment may stand after a value")]
    [TestCase("+++\nown = ['a' [|'|]b']\n+++\nIt is shut.", "A comma is missing here between two items")]
    [TestCase("+++\ntitle = 'A'\n[|title|] = 'B'\n+++\nIt is shut.", "already stands on line 2")]
    [TestCase("+++\n[cover]\na = 1\n[[|cover|]]\nb = 2\n+++\nIt is shut.", "The key `cover` is given twice: it already stands on line 2.")]
    [TestCase(" date [|2024-02-30|] It is shut.", "`2024-02-30` is not a valid date")]
    [TestCase(" date [|2024-02|] It is shut.", "`2024-02` cannot be read as a date")]
    [TestCase("Bridge shut\n\n[|http://|]\n\nIt is shut.", "`http://` is not a web address")]
    [TestCase("[|Friday, February 30, 2024|] - It is shut.", "is not a valid date: the day must be between 1 and 29 in February 2024.")]
    public void Is_reported_at_its_place(string marked, string says)
    {
        (string text, SourceSpan span) = LayoutTest.Marked(marked);
        ReadingProblem problem = LayoutTest.Read(text).Problems.Single(static p => p.Rule == Rules.UnreadableMetadata);
        Assert.That(problem.Span, Is.EqualTo(span), LayoutTest.Cut(text, problem.Span));
        Assert.That((problem.Line, problem.Column), Is.EqualTo(new LineMap(text).At(span.Start)));
        Assert.That(problem.Message, Does.Contain(says));
    }

    // Brackets are no marks here.
    [TestCase("own: [a\nb: c", "2:6 [")]
    [TestCase("own: [a, b\nsection: News", "2:6 [")]
    [TestCase("own: [a, b", "2:6 [")]
    [TestCase("own:\n  - [a, \"]\", b\nb: c", "3:5 [")]
    [TestCase("own: [a, don't\nb: c", "2:6 [")]
    public void A_bracket_that_is_never_closed_is_told_of_where_it_opens(string yaml, string place)
    {
        string text = $"---\n{yaml}\n---\nIt is shut.";

        Assert.That(LayoutTest.Problems(text), Is.EqualTo(new[] { "CORPUS004 " + place }));
        Assert.That(LayoutTest.Read(text).Problems[0].Message, Does.Contain("is never closed"));
    }

    [Test]
    public void All_of_a_file_are_reported_in_its_order()
    {
        const string text = "---\r\ntitle: A\r\ntitle: B\r\nurl: x\r\ndate: never\r\n---\r\nIt is shut.";
        Assert.That(LayoutTest.Problems(text), Is.EqualTo(["CORPUS004 3:1 title", "CORPUS004 4:6 x", "CORPUS004 5:7 never"]));
    }

    [Test]
    public void What_stands_before_broken_yaml_is_still_read()
    {
        const string text = "---\ndate: never\ntitle: a: b\n---\nIt is shut.";
        Assert.That(LayoutTest.Problems(text), Is.EqualTo(["CORPUS004 2:7 never", "CORPUS004 3:9 :"]));
    }

    [Test]
    public void Nesting_is_bounded()
    {
        string text = "---\nown: " + new string('[', 100_000) + "\n---\nIt is shut.";
        Assert.That(LayoutTest.Read(text).Problems.Single().Message, Does.Contain("nested too deeply"));
    }

    [Test]
    public void Nesting_through_aliases_is_bounded()
    {
        string yaml = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 5000).Select(static i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        Assert.That(LayoutTest.Read($"---\n{yaml}---\nIt is shut.").Problems.Single().Message, Does.Contain("nested too deeply"));
    }

    [Test]
    public void Aliases_of_aliases_cannot_blow_a_file_up()
    {
        string yaml = "a0: &a0 [ha, ha]\n" + string.Concat(Enumerable.Range(1, 20).Select(static i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat("*a" + (i - 1), 9))}]\n"));
        ArticleLayout article = LayoutTest.Read($"---\n{yaml}---\nIt is shut.");
        Assert.That(article.Problems.Single().Message, Does.Contain("spell out much more"));
        Assert.That(article.Metadata.Properties.Sum(static p => p.Key.Length + p.Value.Length), Is.LessThan(10_000 + (16 * yaml.Length)));
    }

    [TestCase("a.md", "---\ntitle: \"Shut\nown: “x\n\nIt is shut.")]
    [TestCase("a.md", "{\"own\": \"she “said\",\n\"two\": [1\n\nIt is shut.")]
    [TestCase("a.txt", "+++\ntitle = \"Shut\nown = “x\n\nIt is shut.")]
    public void Front_matter_that_is_never_closed_is_not_checked_as_text(string file, string text) =>
        Assert.That(ArticleReader.Read(file, text).Problems.Select(static problem => problem.Rule), Is.EqualTo(new[] { Rules.UnreadableMetadata }));
}
