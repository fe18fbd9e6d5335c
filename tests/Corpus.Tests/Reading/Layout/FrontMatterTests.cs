using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class FrontMatterTests
{
    [Test]
    public void Has_every_key_of_the_design()
    {
        ArticleLayout article = LayoutTest.Read("""
            ---
            id: bridge-7
            name: BridgeShut
            headline: "Bridge: shut for good"
            datePublished: 2024-03-09T07:30:00+01:00
            publisher: The Harbour Gazette
            creditText: AFP
            articleSection: Local
            image: https://gazette.example/bridge.jpg
            url: https://gazette.example/bridge?page=1
            author: Ann Lee
            inLanguage: en-GB
            keywords: [bridge, harbour]
            retracted: The mayor never said it.
            ---
            The bridge will not open again.
            """);
        ArticleMetadata expected = new()
        {
            MemberName = "BridgeShut",
            Headline = "Bridge: shut for good",
            Published = new(new(2024, 3, 9), new(7, 30, 0), 60),
            Publisher = "The Harbour Gazette",
            CreditText = "AFP",
            ArticleSection = "Local",
            Image = "https://gazette.example/bridge.jpg",
            Url = "https://gazette.example/bridge?page=1",
            Author = "Ann Lee",
            InLanguage = "en-GB",
            Keywords = new(["bridge", "harbour"]),
            Retracted = "The mayor never said it.",
        };
        Assert.That(article.Metadata, Is.EqualTo(expected));
        Assert.That(article.Id, Is.EqualTo("bridge-7"));
        Assert.That(article.IdSpan, Is.EqualTo(new SourceSpan(8, 8)));
        Assert.That(article.Problems, Is.Empty);
        Assert.That(article.Paragraphs, Has.Count.EqualTo(1));
    }

    [TestCase("title: Shut")]
    [TestCase("Headline: Shut")]
    [TestCase("HEADLINE: Shut")]
    [TestCase("head-line: Shut")]
    [TestCase("head_line: Shut")]
    public void Knows_other_words_and_spellings_of_headline(string line) =>
        Assert.That(LayoutTest.Metadata($"---\n{line}\n---\nIt is shut."), Has.Property("Headline").EqualTo("Shut"));

    [TestCase("date")]
    [TestCase("published")]
    [TestCase("date-published")]
    [TestCase("date_published")]
    [TestCase("DatePublished")]
    [TestCase("pubDate")]
    public void Knows_other_words_of_the_date(string key) =>
        Assert.That(LayoutTest.Metadata($"---\n{key}: 9 March 2024\n---\nIt is shut.").Published.Date, Is.EqualTo(new CalendarDate(2024, 3, 9)));

    [Test]
    public void Knows_the_usual_other_words()
    {
        ArticleMetadata metadata = LayoutTest.Metadata("---\nsource: Gazette\ncategory: Local\nbyline: Ann Lee\ntags: one, two; three\nlang: de\ncredit: dpa\nlink: https://a.example/\n---\nIt is shut.");
        Assert.That(metadata, Is.EqualTo(new ArticleMetadata
        {
            Publisher = "Gazette",
            ArticleSection = "Local",
            Author = "Ann Lee",
            Keywords = new(["one", "two", "three"]),
            InLanguage = "de",
            CreditText = "dpa",
            Url = "https://a.example/",
        }));
    }

    [TestCase("section: World\ncategory: News")]
    [TestCase("category: News\nsection: World")]
    public void The_word_nearer_to_schema_org_wins_and_the_other_is_the_users_own(string lines)
    {
        ArticleMetadata metadata = LayoutTest.Metadata($"---\n{lines}\n---\nIt is shut.");
        Assert.That(metadata.ArticleSection, Is.EqualTo("World"));
        Assert.That(metadata.Properties, Is.EqualTo(new[] { KeyValuePair.Create("category", "News") }));
    }

    [Test]
    public void Keeps_other_keys_flat_and_in_order()
    {
        ArticleMetadata metadata = LayoutTest.Metadata("---\nmood: calm\nplace:\n  city: Ulm\n  at: [48, 10]\nempty:\nlist:\n- a\n- {b: c}\n---\nIt is shut.");
        Assert.That(metadata.Properties.Select(static p => p.Key + "=" + p.Value), Is.EqualTo(["mood=calm", "place.city=Ulm", "place.at=48\n10", "list.2.b=c", "list=a"]));
    }

    [TestCase("retracted: true", "The article was retracted.")]
    [TestCase("retracted: false", null)]
    [TestCase("retracted:", null)]
    [TestCase("retracted: 'false'", "false")]
    public void Reads_whether_the_article_stands(string line, string? expected) =>
        Assert.That(LayoutTest.Metadata($"---\n{line}\n---\nIt is shut.").Retracted, Is.EqualTo(expected));

    [Test]
    public void Joins_authors_and_reads_schema_org_objects()
    {
        ArticleMetadata metadata = LayoutTest.Metadata("---\nauthor:\n- Ann Lee\n- name: Bo Po\npublisher:\n  name: Gazette\nimage: {url: 'https://a.example/x.png', width: 5}\n---\nIt is shut.");
        Assert.That((metadata.Author, metadata.Publisher, metadata.Image), Is.EqualTo(("Ann Lee, Bo Po", "Gazette", "https://a.example/x.png")));
    }

    [Test]
    public void Null_is_what_the_file_does_not_say() =>
        Assert.That(LayoutTest.Metadata("---\nheadline:\npublisher: ~\nauthor: null\nkeywords:\nurl: ''\n---\nIt is shut."), Is.EqualTo(ArticleMetadata.Empty));

    [Test]
    public void An_alias_is_the_value_that_it_names() =>
        Assert.That(LayoutTest.Metadata("---\npublisher: &house Gazette\ncredit: *house\n---\nIt is shut.").CreditText, Is.EqualTo("Gazette"));

    [TestCase("base: &base {a: 1, b: 2}\nown:\n  <<: *base\n  b: 3", new[] { "base.a=1", "base.b=2", "own.a=1", "own.b=3" })]
    [TestCase("x: &x {a: 1}\ny: &y {a: 2, b: 2}\nown: {b: 3, <<: [*x, *y], c: 4}", new[] { "x.a=1", "y.a=2", "y.b=2", "own.b=3", "own.a=1", "own.c=4" })]
    [TestCase("base: &base {a: 1}\n<<: *base", new[] { "base.a=1", "a=1" })]
    [TestCase("own: {\"<<\": 1}\nother: {<<: 2}", new[] { "own.<<=1", "other.<<=2" })]
    public void A_map_merges_others_into_itself(string yaml, string[] properties) =>
        Assert.That(LayoutTest.Metadata($"---\n{yaml}\n---\nIt is shut.").Properties.Select(static property => $"{property.Key}={property.Value}"), Is.EqualTo(properties));

    [Test]
    public void A_merge_of_merges_ends_where_it_spells_out_more_than_the_file_holds()
    {
        string yaml = "m0: &m0 {k: 0}\n" + string.Concat(Enumerable.Range(1, 400).Select(static i => $"m{i}: &m{i} {{<<: *m{i - 1}, k{i}: 0}}\n"));

        Assert.That(LayoutTest.Read($"---\n{yaml}---\nIt is shut.").Problems.Select(static problem => problem.Message), Has.One.Contains("spell out much more than it holds"));
    }

    [Test]
    public void Three_full_stops_close_it_too() =>
        Assert.That(LayoutTest.Paragraphs("---\ntitle: Shut\n...\nIt is shut."), Is.EqualTo(["Text: It is shut."]));

    [Test]
    public void Goes_before_what_the_text_says()
    {
        ArticleMetadata metadata = LayoutTest.Metadata("---\ndate: 2024-03-09\ncredit: AP\n---\nOSLO, March 10, 2024 (Reuters) - It is shut.");
        Assert.That((metadata.Published.Date, metadata.CreditText), Is.EqualTo((new CalendarDate(2024, 3, 9), "AP")));
    }

    [Test]
    public void A_headline_that_the_text_repeats_is_no_paragraph() =>
        Assert.That(LayoutTest.Paragraphs("---\ntitle: Bridge shut\n---\nBridge Shut\n\nIt is shut."), Is.EqualTo(["Text: It is shut."]));

    [TestCase("--- It is shut, he said.\n\nNobody knew.")]
    [TestCase("– It is shut.\n– Why?")]
    [TestCase("It is shut.\n---\ntitle: no\n---\nIt opens.")]
    public void Only_a_first_line_of_three_hyphens_opens_it(string text)
    {
        Assert.That(LayoutTest.Metadata(text), Is.EqualTo(ArticleMetadata.Empty));
        Assert.That(LayoutTest.Problems(text), Is.Empty);
    }

    [Test]
    public void Without_keys_it_says_nothing() => Assert.That(LayoutTest.Problems("---\n---\nIt is shut."), Is.Empty);

    [TestCase("news/report.txt", "report")]
    [TestCase("news/report.fr.txt", "report.fr")]
    [TestCase("report", "report")]
    [TestCase("a.b/.txt", ".txt")]
    public void The_file_gives_the_id_where_it_does_not(string file, string id) => Assert.That(LayoutTest.Read("It is shut.", file).Id, Is.EqualTo(id));
}
