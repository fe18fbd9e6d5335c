using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Survey;

/// <summary>Which types the values of front matter are given.</summary>
public class SurveyTests
{
    [TestCase("bool Own", "true", "False")]
    [TestCase("int Own", "1", "-20", "0")]
    [TestCase("long Own", "1", "3000000000")]
    [TestCase("decimal Own", "1", "2.50")]
    [TestCase("double Own", "1", "2.5e40")]
    [TestCase("DateOnly Own", "2024-05-02", "May 2, 2024", "'Jul 08 2022'")]
    [TestCase("DateTimeOffset Own", "2024-05-02T10:00:00Z", "2024-05-02 10:00:00 +0200")]
    [TestCase("TimeOnly Own", "'10:30'", "'23:59:59'")]
    [TestCase("Guid Own", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [TestCase("Uri Own", "https://a.example/x", "http://b.example")]
    [TestCase("string Own", "a word", "another")]
    [TestCase("string Own", "'1'", "'2'")]
    [TestCase("string Own", "007", "12")]
    [TestCase("string Own", "'true'", "false")]
    [TestCase("string Own", "2024-05-02", "2024-05-02T10:00:00Z")]
    [TestCase("string Own", "2024-05-02 10:00", "2024-05-02 11:00")]
    [TestCase("string Own", "https://a.example/x", "/x")]
    [TestCase("string? Own = null", "", "~")]
    [TestCase("string? Own = null", "a", "")]
    [TestCase("IReadOnlyList<string> Own", "[a, b]", "\n  - c")]
    [TestCase("IReadOnlyList<int> Own", "[1, 2]", "[]")]
    [TestCase("IReadOnlyList<string> Own", "[]", "[]")]
    [TestCase("IReadOnlyList<int?> Own", "[1, ~]")]
    [TestCase("IReadOnlyList<IReadOnlyList<int>> Own", "[[1], [2]]")]
    public void The_narrowest_type_that_fits_all(string parameter, params string[] values) =>
        Assert.That(SurveyTest.Parameter([.. values.Select(static value => "own-: " + value)]).Replace("Own_", "Own"), Is.EqualTo(parameter));

    [Test]
    public void What_not_every_file_has_is_nullable_and_comes_last()
    {
        Assert.That(SurveyTest.Lines("b: 1\nc: x", "draft: true\nc: y", "c: z"), Is.EqualTo(new[] { "public sealed record Own(", "string C,", "int? B = null,", "bool? Draft = null);" }));
    }

    [Test]
    public void Names_are_those_of_CSharp()
    {
        Assert.That(
            SurveyTest.Lines("hero-image: a\nsnake_case: a\nSHOUTED: a\nogImage: a\ntoString: a\nown: a\nà la carte: a"),
            Is.EqualTo(new[] { "public sealed record Own(", "string HeroImage,", "string SnakeCase,", "string Shouted,", "string OgImage,", "string ToString_,", "string Own_,", "string ÀLaCarte);" }).Or.EqualTo(new[] { "public sealed record Own(", "string HeroImage,", "string SnakeCase,", "string Shouted,", "string OgImage,", "string ToString,", "string Own_,", "string ÀLaCarte);" }));
        Assert.That(SurveyTest.Warnings("og:title: a\n2nd: b"), Has.Length.EqualTo(2).And.All.Contains("No name of C# can stand for the key"));
    }

    [Test]
    public void Spellings_of_a_key_are_one() => Assert.That(SurveyTest.Lines("hero-image: a", "heroImage: b"), Is.EqualTo(new[] { "public sealed record Own(", "string HeroImage);" }));

    [Test]
    public void Few_values_over_many_files_are_an_enumeration()
    {
        Assert.That(
            SurveyTest.Lines("layout: post", "layout: post", "layout: photo-essay", "layout: post", "layout: Photo essay", "layout: photo-essay"),
            Is.EqualTo(new[] { "public sealed record Own(", "Layout Layout);", "public enum Layout", "{", "PhotoEssay,", "Post,", "}" }));
    }

    [TestCase("a", "b", "a", "b")]
    [TestCase("a", "a", "a", "a")]
    [TestCase("R&D", "R&D", "R&D", "b", "b", "b")]
    [TestCase("1a", "1a", "1a", "b", "b", "b")]
    public void Others_are_texts(params string[] values) => Assert.That(SurveyTest.Parameter([.. values.Select(static value => "desk: " + value)]), Is.EqualTo("string Desk"));

    [Test]
    public void Items_may_be_an_enumeration()
    {
        Assert.That(
            SurveyTest.Lines("desks: [sea, land]", "desks: [sea, land]", "desks: [land, sea]"),
            Is.EqualTo(new[] { "public sealed record Own(", "IReadOnlyList<Desks> Desks);", "public enum Desks", "{", "Land,", "Sea,", "}" }));
    }

    [Test]
    public void A_page_that_lists_a_folder_is_no_article()
    {
        var survey = new FrontMatterSurvey();
        survey.Add("posts/_index.md", "---\ntitle: Posts\nmenu: main\n---\n");
        survey.Add("posts/port.md", "---\ndesk: Home\n---\nIt is shut.");

        Assert.That((survey.Files, survey.Write("Own", null).Code.Contains("Menu", System.StringComparison.Ordinal)), Is.EqualTo((1, false)));
    }

    [Test]
    public void Maps_are_records()
    {
        Assert.That(
            SurveyTest.Lines("cover: {src: a, cover: 1}\nteam: [{who: a}, {who: b, since: 2020}]", "cover: {src: b}\nteam: []"),
            Is.EqualTo(new[]
            {
                "public sealed record Own(", "OwnCover Cover,", "IReadOnlyList<Team> Team);",
                "public sealed record OwnCover(", "string Src,", "int? Cover = null);",
                "public sealed record Team(", "string Who,", "int? Since = null);",
            }));
    }

    [Test]
    public void What_every_article_has_is_named_and_left_out()
    {
        string code = SurveyTest.Of("title: A\npubDate: 2024-05-02\ntags: [a]\nauthor: {name: Ana Horvat}").Code;
        Assert.That(code, Does.Contain("// Every article has these already: author (Article.Author), pubDate (Article.DatePublished), tags (Article.Keywords), title (Article.Headline).\n"));
    }

    /// <summary>A record without parameters would be no schema (CORPUS018).</summary>
    [Test]
    public void Where_every_article_has_all_there_is_no_record()
    {
        SchemaText schema = SurveyTest.Of("title: A\ntags: [a]");

        Assert.That(schema.HasRecord, Is.False);
        Assert.That(schema.Code, Is.EqualTo("""
            // Written by `corpus schema` from the front matter of 1 file: a first record, to be edited.
            // Every article has these already: tags (Article.Keywords), title (Article.Headline).
            // There is no other key, so that there is nothing for a record to say: a schema has at least one parameter.

            """));
    }

    [Test]
    public void Nor_where_no_name_of_CSharp_can_stand_for_any_key()
    {
        SchemaText schema = SurveyTest.Of("og:title: A\ntitle: A");

        Assert.That(schema.HasRecord, Is.False);
        Assert.That(schema.Warnings.Single().Message, Does.StartWith("No name of C# can stand for the key `og:title`"));
    }

    [Test]
    public void What_has_no_name_within_a_map_is_left_out_with_the_map()
    {
        Assert.That(SurveyTest.Lines("desk: a\nmeta: {'og:title': A}\nrows: [{'1': a}]"), Is.EqualTo(new[] { "public sealed record Own(", "string Desk);" }));
        Assert.That(SurveyTest.Warnings("desk: a\nmeta: {'og:title': A}"), Is.EqualTo(new[]
        {
            "1.md(3,1): No name of C# can stand for any key below `meta`, so that it is in no record. Use letters, digits, `-` and `_` for them.",
        }));
    }

    [Test]
    public void What_the_site_gives_a_meaning_of_its_own_is_in()
    {
        Assert.That(SurveyTest.Lines("image: ./a.jpg", "image: https://a.example/b.jpg"), Is.EqualTo(new[] { "public sealed record Own(", "string Image);" }));
        Assert.That(SurveyTest.Lines("author: {name: Ana Horvat, avatar: /a.png}", "author: Marek Novak"), Is.EqualTo(new[] { "public sealed record Own(", "string Author);" }));
        Assert.That(SurveyTest.Warnings("author: {name: Ana Horvat, avatar: /a.png}", "author: Marek Novak"), Is.Empty);
    }

    [Test]
    public void Contradictions_are_told_with_their_places()
    {
        Assert.That(
            SurveyTest.Warnings("rank: 1\nlist: [a]", "rank: high\nlist: [b]", "rank: 2\nlist: a"),
            Is.EqualTo(new[]
            {
                "2.md(2,7): The value of `rank` is no int here, as it is 2 times, so that the record takes any text. Mend it, and the type can be int.",
                "3.md(3,7): The value of `list` is one value here, and a list 2 times. Write all in one way: the record takes a list.",
            }));
    }

    [Test]
    public void Docs_say_how_often_and_what()
    {
        string code = SurveyTest.Of("desk: \"a <b> & c\"\nn: 1", "desk: two\nn: 2", "desk: three\nn: 3", "desk: four").Code;
        Assert.That(code, Does.Contain("/// <param name=\"Desk\"><c>desk</c>, in all 4 files: <c>a &lt;b&gt; &amp; c</c>, <c>two</c>, <c>three</c>, ….</param>\n"));
        Assert.That(code, Does.Contain("/// <param name=\"N\"><c>n</c>, in 3 of 4 files: <c>1</c>, <c>2</c>, <c>3</c>.</param>\n"));
    }
}
