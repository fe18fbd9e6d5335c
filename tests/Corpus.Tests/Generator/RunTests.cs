using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>Generated code, compiled and run.</summary>
public class RunTests
{
    private const string Rich = """
        ---
        headline: "A \"rich\" one \\ with\nlines"
        datePublished: 2024-01-02T03:04:05-03:30
        publisher: The Daily Example
        author: Jane Doe
        articleSection: Town
        image: https://example.org/a.png
        url: https://example.org/a?b=c#d
        inLanguage: en-GB
        keywords: [bridges, "a, b"]
        creditText: Agency
        name: RichOne
        rating: 5
        a=b: "x=y\nz"
        ---

        First paragraph here. "I have 😀 words," Jane Smyth said.

        A senior official said: "Not from me."
        """;

    [Test]
    public void Every_fact_of_the_file_comes_back()
    {
        Article article = Load(new TestProject().Article("dir/rich.txt", Rich)).All.Single();

        Assert.Multiple(() =>
        {
            Assert.That(article.Id, Is.EqualTo("rich"));
            Assert.That(article.File, Is.EqualTo("dir/rich.txt"));
            Assert.That(article.Headline, Is.EqualTo("A \"rich\" one \\ with lines").Or.EqualTo("A \"rich\" one \\ with\nlines"));
            Assert.That(article.Title, Is.EqualTo(article.Headline));
            Assert.That(article.DatePublished, Is.EqualTo(new DateOnly(2024, 1, 2)));
            Assert.That(article.TimePublished, Is.EqualTo(new TimeOnly(3, 4, 5)));
            Assert.That(article.UtcOffset, Is.EqualTo(new TimeSpan(-3, -30, 0)));
            Assert.That(article.Publisher, Is.EqualTo("The Daily Example"));
            Assert.That(article.Author, Is.EqualTo("Jane Doe"));
            Assert.That(article.ArticleSection, Is.EqualTo("Town"));
            Assert.That(article.Image, Is.EqualTo(new Uri("https://example.org/a.png")));
            Assert.That(article.Url, Is.EqualTo(new Uri("https://example.org/a?b=c#d")));
            Assert.That(article.InLanguage, Is.EqualTo("en-GB"));
            Assert.That(article.Keywords, Is.EqualTo(new[] { "bridges", "a, b" }));
            Assert.That(article.CreditText, Is.EqualTo("Agency"));
            Assert.That(article.Properties.Keys, Is.EqualTo(new[] { "rating", "a=b" }));
            Assert.That(article.Properties["a=b"], Is.EqualTo("x=y\nz"));
            Assert.That(article.Retracted, Is.Null);
            Assert.That(article.SourceText, Is.EqualTo(Rich));
            Assert.That(article.Paragraphs.Select(static paragraph => paragraph.Text), Is.EqualTo(new[]
            {
                "First paragraph here. \"I have 😀 words,\" Jane Smyth said.", "A senior official said: \"Not from me.\"",
            }));
            Assert.That(article.Body, Is.EqualTo("First paragraph here. \"I have 😀 words,\" Jane Smyth said.\n\nA senior official said: \"Not from me.\""));
            Assert.That(article.WordCount, Is.EqualTo(16).Or.EqualTo(15));
        });
    }

    [Test]
    public void Markdown_comes_back_without_its_marks()
    {
        const string text = "# The *port* is shut\r\n\r\n> “*Very* good &amp; late\r\n> news<br>today &mdash;”, [Ana Horvat](https://a.example/ana) said.\r\n\r\n- one `more`\r\n";

        Article article = Load(new TestProject().Article("posts/port/index.md", text)).All.Single();

        Assert.Multiple(() =>
        {
            Assert.That((article.Id, article.Headline), Is.EqualTo(("port", "The port is shut")));
            Assert.That(article.Body, Is.EqualTo("“Very good & late\r\nnews\ntoday —”, Ana Horvat said.\n\none more"));
            Assert.That(article.Quotes.Single().Text, Is.EqualTo("Very good & late\r\nnews\ntoday —"));
            Assert.That(article.Quotes.Single().Speaker!.Name, Is.EqualTo("Ana Horvat"));
            Assert.That(article.Quotes.Single().Sentence, Is.EqualTo(article.Paragraphs[0].Text));
            Assert.That((article.Quotes.Single().Line, article.Quotes.Single().Column), Is.EqualTo((3, 5)));
            Assert.That(article.SourceText[article.Quotes.Single().Span.ToRange()], Does.StartWith("Very* good &amp;").And.EndsWith("&mdash;"));
            Assert.That(article.SourceText, Is.EqualTo(text));
        });
    }

    [Test]
    public void What_the_file_does_not_say_is_null_or_empty()
    {
        Article article = Load(new TestProject().Article("plain.txt", "Some words that are a text, and no more than that.")).All.Single();

        Assert.Multiple(() =>
        {
            Assert.That(article.Headline, Is.Null);
            Assert.That(article.Title, Is.EqualTo("Some words that are a text, and no more than that."));
            Assert.That(article.DatePublished, Is.Null);
            Assert.That(article.TimePublished, Is.Null);
            Assert.That(article.UtcOffset, Is.Null);
            Assert.That(article.Publisher, Is.Null);
            Assert.That(article.Image, Is.Null);
            Assert.That(article.Keywords, Is.Empty);
            Assert.That(article.Properties, Is.Empty);
            Assert.That(article.Quotes, Is.Empty);
            Assert.That(article.Speakers, Is.Empty);
        });
    }

    [Test]
    public void Quotations_are_cut_from_the_text_and_know_where_they_stand()
    {
        Corpus corpus = Load(new TestProject().Article("dir/rich.txt", Rich));
        Article article = corpus.All.Single();

        Assert.That(article.Quotes, Has.Count.EqualTo(2));
        Assert.Multiple(() =>
        {
            foreach (Quote quote in article.Quotes)
            {
                Assert.That(quote.Article, Is.SameAs(article));
                Assert.That(quote.Text, Is.EqualTo(article.SourceText[quote.Span.ToRange()]));
                Assert.That(quote.Paragraph.Span.Contains(quote.Span), Is.True);
                Assert.That(quote.Sentence, Does.Contain(quote.Text));
                Assert.That(Line(article.SourceText, quote.Line).AsSpan(quote.Column - 1).StartsWith(quote.Text), Is.True);
                Assert.That(quote.Speaker!.Quotes, Does.Contain(quote));
                Assert.That(quote.Speaker.Articles, Is.EqualTo(new[] { article }));
                Assert.That(quote.Cue, Is.EqualTo("said"));
            }

            Assert.That(article.Quotes[0].Speaker, Is.SameAs(corpus.Speakers.Single()));
            Assert.That(article.Quotes[0].Speaker!.IsNamed, Is.True);
            Assert.That(article.Quotes[1].Speaker!.IsNamed, Is.False);
            Assert.That(article.Quotes[1].Speaker!.Name, Does.Contain("senior official"));
        });
    }

    [Test]
    public void Members_equal_those_of_the_lists_and_have_the_very_same_quotations()
    {
        Corpus corpus = Load(Samples.Three());
        Article bridge = corpus.Member("MayorOpensBridge");

        Assert.That(bridge, Is.EqualTo(corpus.All[0]).And.EqualTo(corpus.ById("bridge")));
        Assert.That(corpus.ById("bridge"), Is.SameAs(corpus.All[0]));
        Assert.That(Get(bridge, "Quotes"), Is.EqualTo(bridge.Quotes));
        Assert.That(Get(Get(bridge, "Quotes"), "ItTookUsNineYears"), Is.SameAs(corpus.All[0].Quotes[0]));
        Assert.That(corpus.Speaker("JaneSmyth"), Is.SameAs(bridge.Quotes[0].Speaker));
        Assert.That(corpus.Member("MarketDayMovesToFriday").GetType(), Is.EqualTo(typeof(Article)));
    }

    /// <summary>Of two lines about one person, be they in two files, the first counts.</summary>
    [Test]
    public void Two_files_are_one_authority()
    {
        Corpus corpus = Load(Samples.Three().Authority("b.txt", "Jane Smyth | Peter Brown ; judge").Authority("a.txt", "Jane Smyth ; mayor of the town"));

        Assert.That(corpus.Speakers.Single().JobTitle, Is.EqualTo("mayor of the town"));
    }

    [Test]
    public void A_speaker_is_one_in_all_articles()
    {
        Corpus corpus = Load(Samples.Three().Authority("people.txt", "Jane Smyth ; mayor of the town"));
        Speaker speaker = corpus.Speakers.Single();

        Assert.That(speaker.Articles.Select(static article => article.Id), Is.EqualTo(new[] { "bridge", "ferry" }));
        Assert.That(speaker.Quotes.Select(static quote => quote.Text), Is.EqualTo(new[] { "It took us nine years,", "We would do it again,", "I shall miss the water," }));
        Assert.That(speaker.JobTitle, Is.EqualTo("mayor of the town"));
    }

    [TestCase(70)]
    public void Articles_that_share_files_are_found_too(int count)
    {
        Corpus corpus = Load(new TestProject().AddRange(Samples.Many(count)));

        Assert.That(corpus.All.Select(static article => article.Id), Is.Ordered.Using((IComparer)StringComparer.Ordinal));
        Assert.That(corpus.All, Has.Count.EqualTo(count));
        for (int i = 0; i < count; i++)
        {
            Article article = corpus.ById($"{i:00000}");
            Article named = corpus.Member($"ReportNumber{i:00000}FromTheTown");
            Assert.That(named, Is.EqualTo(article));
            Assert.That(article.Headline, Does.Contain($"{i:00000}"));
            Assert.That(article.SourceText, Does.Contain($"headline: Report number {i:00000} from"));
            Assert.That(Get(Get(named, "Quotes"), "ThisIsWhatWeWanted"), Is.SameAs(article.Quotes.Single()));
        }

        Assert.That(corpus.Speakers.Single().Quotes, Has.Count.EqualTo(count));
    }

    [Test]
    public void The_same_text_comes_back_with_CRLF_and_a_byte_order_mark()
    {
        string text = Samples.Bridge.ReplaceLineEndings("\r\n");
        Article article = Load(new TestProject().Add(TestFile.Article("bridge.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]))).All.Single();

        Assert.That(article.SourceText, Is.EqualTo(text));
        Assert.That(article.Quotes[0].Text, Is.EqualTo("It took us nine years,"));
        Assert.That(article.Body, Does.Contain("\n\n").And.Not.Contain("\r"));
    }

    [Test]
    public void Hostile_facts_come_back_letter_for_letter()
    {
        const string Headline = "\"\"\" \\\\ \\n {0} <b> 😀 \\u0041";
        Article article = Load(new TestProject().Article("a.txt", $"---\nheadline: '{Headline}'\nkey: \"\\u2028\\t\\u202E\"\n---\n\nSome words that are a text.")).All.Single();

        Assert.That(article.Headline, Is.EqualTo(Headline));
        Assert.That(article.Properties["key"], Is.EqualTo("\u2028\t\u202E"));
    }

    [TestCase("texts/\u200Fx/a.txt", "F")]
    [TestCase("texts/a*b.txt", "a*b")]
    [TestCase("texts/a*b.txt", "u")]
    [TestCase("texts/other.txt", "b")]
    public void The_path_comes_back_whatever_the_id_is(string path, string id)
    {
        Assert.That(Load(new TestProject().Article(path, $"---\nid: '{id}'\n---\n\nSome words that are a text.")).All.Single().File, Is.EqualTo(path));
    }

    [Test]
    public void A_corpus_without_a_good_article_is_empty()
    {
        Corpus corpus = Load(new TestProject().Article("empty.txt", ""));

        Assert.That(corpus.All, Is.Empty);
        Assert.That(corpus.Speakers, Is.Empty);
        Assert.That(() => corpus.ById("empty"), Throws.InstanceOf<KeyNotFoundException>());
    }

    private static string Line(string text, int number) => text.Split('\n')[number - 1];

    private static object Get(object target, string member) =>
        target.GetType().GetProperty(member, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)?.GetValue(target)
        ?? target.GetType().GetField(member)!.GetValue(target)!;

    private static Corpus Load(TestProject project) => new(project.Run().Load());

    /// <summary>The generated classes of a loaded assembly.</summary>
    private sealed class Corpus(Assembly assembly)
    {
        private readonly Type _articles = assembly.GetType("App.Articles", throwOnError: true)!;
        private readonly Type _speakers = assembly.GetType("App.Speakers", throwOnError: true)!;

        public IReadOnlyList<Article> All => (IReadOnlyList<Article>)_articles.GetProperty("All")!.GetValue(null)!;

        public IReadOnlyList<Speaker> Speakers => (IReadOnlyList<Speaker>)_speakers.GetProperty("All")!.GetValue(null)!;

        public Article ById(string id) => _articles.GetMethod("ById")!.CreateDelegate<Func<string, Article>>()(id);

        public Article Member(string name) => (Article)_articles.GetProperty(name)!.GetValue(null)!;

        public Speaker Speaker(string name) => (Speaker)_speakers.GetProperty(name)!.GetValue(null)!;
    }
}
