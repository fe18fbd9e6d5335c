using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Resources;
using System.Text;
using System.Threading.Tasks;
using Corpus.Runtime;
using NUnit.Framework;

namespace Corpus.Tests.Records;

/// <summary>What the records read from tables and resources, and what they say when something is missing.</summary>
public class TableTests
{
    private const string Text = "One line. \"Two words,\" he said.";

    private const string Index = """
        article 0 b
        headline A \\ headline\nwith a break
        date 2024-02-29
        """;

    private static readonly string Rows = $"""
        cue said
        file dir/*.txt
        resource corpus.b
        time 23:59:58
        offset -210
        keyword one
        keyword two
        property a\u003Db=c=d
        words 6
        paragraphs {Numbers.Of(0, 0, 9, 0, 1, 21)}
        speaker Jane
        source a senior official
        alias an official
        role official
        quotes {Numbers.Of(0, 3, 1, 11, 10, 1, 21, 0, 0)} {Numbers.Of(2, 0, 0, -6, 5, 5, 21, -1, -1)} {Numbers.Of(1, 2, 0, -9, 3, 1, 21, 1, -1)}

        """;

    private const string Speakers = """
        speaker Jane
        name Jane Smyth
        role mayor
        alias J. Smyth
        articles A
        """;

    [Test]
    public void Facts_need_no_text()
    {
        Article article = Tables.Corpus([], Speakers, Index, Rows).ById("b");

        Assert.Multiple(() =>
        {
            Assert.That(article.Headline, Is.EqualTo("A \\ headline\nwith a break"));
            Assert.That(article.DatePublished, Is.EqualTo(new DateOnly(2024, 2, 29)));
            Assert.That(article.TimePublished, Is.EqualTo(new TimeOnly(23, 59, 58)));
            Assert.That(article.UtcOffset, Is.EqualTo(TimeSpan.FromMinutes(-210)));
            Assert.That(article.Keywords, Is.EqualTo(new[] { "one", "two" }));
            Assert.That(article.Properties, Is.EqualTo(new[] { KeyValuePair.Create("a=b", "c=d") }));
            Assert.That(article.WordCount, Is.EqualTo(6));
            Assert.That(article.Paragraphs.Select(static p => p.Span), Is.EqualTo(new[] { new TextSpan(0, 9), new TextSpan(10, 21) }));
            Assert.That(article.Speakers.Select(static s => s.Name), Is.EqualTo(new[] { "Jane Smyth", "a senior official" }));
            Assert.That(article.Quotes.Select(static q => q.Kind), Is.EqualTo(new[] { QuoteKind.Direct, QuoteKind.Term, QuoteKind.Mixed }));
            Assert.That(article.Quotes.Select(static q => q.Basis), Is.EqualTo(new[] { AttributionBasis.Pronoun, AttributionBasis.None, AttributionBasis.Described }));
            Assert.That(article.Quotes.Select(static q => q.Cue), Is.EqualTo(new[] { "said", null, null }));
            Assert.That(article.Quotes.Select(static q => q.Speaker?.Name), Is.EqualTo(new[] { "Jane Smyth", null, "a senior official" }));
        });
    }

    [Test]
    public void A_source_without_a_name_carries_its_own_facts()
    {
        Speaker source = Tables.Corpus([], Speakers, Index, Rows).ById("b").Speakers[1];

        Assert.Multiple(() =>
        {
            Assert.That(source.IsNamed, Is.False);
            Assert.That(source.JobTitle, Is.EqualTo("official"));
            Assert.That(source.Aliases, Is.EqualTo(new[] { "an official" }));
            Assert.That(source.Articles.Select(static article => article.Id), Is.EqualTo(new[] { "b" }));
            Assert.That(source.Quotes, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Tables_that_were_given_CRLF_are_read_all_the_same()
    {
        Article article = Tables.Corpus([("corpus.b", Encoding.UTF8.GetBytes(Text))], Speakers.ReplaceLineEndings("\r\n"), Index.ReplaceLineEndings("\r\n"), Rows.ReplaceLineEndings("\r\n")).ById("b");

        Assert.That(article.Headline, Is.EqualTo("A \\ headline\nwith a break"));
        Assert.That(article.Quotes[0].Text, Is.EqualTo("Two words,"));
        Assert.That(article.Quotes[0].Speaker!.JobTitle, Is.EqualTo("mayor"));
    }

    [Test]
    public void What_later_versions_may_say_is_passed_over()
    {
        Article article = Tables.Corpus([], Speakers, Index, Rows.Replace("words 6", "words 6\nfuture 1 2 3\nalone")).ById("b");

        Assert.That(article.WordCount, Is.EqualTo(6));
    }

    [Test]
    public void A_missing_text_says_which_one_and_where()
    {
        Article article = Tables.Corpus([], Speakers, Index, Rows).ById("b");

        Assert.That(
            () => article.SourceText,
            Throws.InstanceOf<MissingManifestResourceException>().With.Message.Contains("'b'").And.Message.Contains("dir/b.txt").And.Message.Contains("'Fake'").And.Message.Contains("'corpus.b'"));
        Assert.That(() => article.Quotes[0].Text, Throws.InstanceOf<MissingManifestResourceException>());
    }

    [Test]
    public void A_text_that_is_not_UTF8_says_so()
    {
        Article article = Tables.Corpus([("corpus.b", [0x61, 0xFF])], Speakers, Index, Rows).ById("b");

        Assert.That(() => article.SourceText, Throws.InstanceOf<InvalidDataException>().With.Message.Contains("not UTF-8").And.Message.Contains("dir/b.txt"));
    }

    [Test]
    public void Another_text_than_the_one_that_was_read_says_so()
    {
        Article article = Tables.Corpus([("corpus.b", "short"u8.ToArray())], Speakers, Index, Rows).ById("b");

        Assert.That(() => article.Paragraphs[1].Text, Throws.InstanceOf<InvalidDataException>().With.Message.Contains("dir/b.txt").And.Message.Contains("Rebuild"));
    }

    [TestCase("AAAAAAADD ", TestName = "{m}: a blank with nothing behind it")]
    [TestCase("A", TestName = "{m}: an end too early")]
    [TestCase("IAAAAAAAA", TestName = "{m}: a kind that there is not")]
    [TestCase("AKAAAAAAA", TestName = "{m}: a basis that there is not")]
    [TestCase("AAAAAAADC", TestName = "{m}: a cue that there is not")]
    [TestCase("AAAAAAAFA", TestName = "{m}: a speaker before the first")]
    [TestCase("AA-AAAAAA", TestName = "{m}: no digit")]
    [TestCase("AA////////AAAAAA", TestName = "{m}: a number without an end")]
    public void A_row_that_cannot_be_read_says_which_one(string row)
    {
        Article article = Tables.Corpus([], Speakers, Index, "cue said\nfile b.txt\nquotes " + row).ById("b");

        Assert.That(() => article.Quotes.Count, Throws.InstanceOf<InvalidDataException>().With.Message.Contains("Corpus.Generator"));
    }

    [Test]
    public void A_file_that_is_not_called_after_the_id_is_written_out()
    {
        Assert.That(Tables.Corpus([], "", Index, "file a/b*.txt").ById("b").File, Is.EqualTo("a/bb.txt"));
        Assert.That(Tables.Corpus([], "", Index, "file a/other.txt").ById("b").File, Is.EqualTo("a/other.txt"));
        Assert.That(Tables.Corpus([], "", Index, @"file a/\u002A.txt").ById("b").File, Is.EqualTo("a/*.txt"));
    }

    [TestCase("\n")]
    [TestCase("\r")]
    [TestCase("\r\n")]
    public void Lines_and_columns_are_counted_in_the_text(string lineBreak)
    {
        string text = $"One line.{lineBreak}\"Two words,\" he said.{lineBreak}";
        int start = text.IndexOf("Two", StringComparison.Ordinal);
        string rows = $"file *.txt\nresource corpus.b\nquotes {Numbers.Of(0, 0, 0, 0, 3, 0, 3, -1, -1)} {Numbers.Of(0, 0, 0, start - 3, 10, 0, 10, -1, -1)}";

        IReadOnlyList<Quote> quotes = Tables.Corpus([("corpus.b", Encoding.UTF8.GetBytes(text))], "", Index, rows).ById("b").Quotes;

        Assert.That((quotes[0].Line, quotes[0].Column), Is.EqualTo((1, 1)));
        Assert.That((quotes[1].Line, quotes[1].Column), Is.EqualTo((2, 2)));
    }

    [Test]
    public void A_speaker_that_the_table_lacks_says_who()
    {
        Article article = Tables.Corpus([], "", Index, Rows).ById("b");

        Assert.That(() => article.Speakers.Count, Throws.InstanceOf<InvalidDataException>().With.Message.Contains("'Jane'"));
    }

    [Test]
    public void An_unknown_id_names_the_nearest()
    {
        CorpusTables corpus = Tables.Corpus([], "", "article 0 001_abc\narticle 0 report-2023\narticle 0 report-2024\narticle 0 weather");

        Assert.That(
            () => corpus.ById("report-2025"),
            Throws.InstanceOf<KeyNotFoundException>().With.Message.StartsWith("None of the 4 articles has the id 'report-2025'. The nearest: 'report-2023', 'report-2024', "));
        Assert.That(() => corpus.ById("ABC"), Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("The nearest: '001_abc'"));
        Assert.That(() => corpus.ById(null!), Throws.InstanceOf<ArgumentNullException>());
        Assert.That(() => Tables.Corpus([], "", "").ById("x"), Throws.InstanceOf<KeyNotFoundException>().With.Message.EqualTo("None of the 0 articles has the id 'x'."));
        Assert.That(corpus.TryGetById("weather", out Article? article), Is.True);
        Assert.That(article!.Id, Is.EqualTo("weather"));
        Assert.That(corpus.TryGetById("Weather", out article), Is.False);
        Assert.That(article, Is.Null);
    }

    [Test]
    public void Each_article_finds_its_rows_whichever_table_they_are_in()
    {
        CorpusTables corpus = Tables.Corpus([], "", "article 1 10\narticle 0 Z\narticle 1 a\narticle 3 b\narticle 0 é", Blocks("Z", "é"), Blocks("10", "a"), "", Blocks("b"));

        Assert.That(corpus.Articles.Select(static article => article.Id), Is.EqualTo(new[] { "10", "Z", "a", "b", "é" }));
        foreach (Article article in corpus.Articles)
        {
            Assert.That(article.File, Is.EqualTo(article.Id + ".txt"));
            Assert.That(corpus.ById(article.Id), Is.SameAs(article));
        }

        Assert.That(corpus.At(0, 1).Id, Is.EqualTo("é"));
        Assert.That(corpus.At(1, 1), Is.SameAs(corpus.ById("a")));
    }

    [Test]
    public void Tables_that_lack_an_article_say_so()
    {
        Article article = Tables.Corpus([], "", "article 0 a\narticle 0 b", Blocks("a")).ById("b");

        Assert.That(() => article.File, Throws.InstanceOf<InvalidDataException>().With.Message.Contains("'Fake'").And.Message.Contains("Rebuild"));
    }

    [Test]
    public void An_article_with_names_for_its_quotations_is_the_same_article()
    {
        CorpusTables corpus = Tables.Corpus([("corpus.b", Encoding.UTF8.GetBytes(Text))], Speakers, Index, Rows);

        QuotedArticle<NamedQuotes> named = corpus.Quoted<NamedQuotes>(0, 0);
        Article plain = corpus.Articles[0];

        Assert.Multiple(() =>
        {
            Assert.That(named == plain, Is.True);
            Assert.That(named != plain, Is.False);
            Assert.That(named, Is.EqualTo(plain));
            Assert.That(named.GetHashCode(), Is.EqualTo(plain.GetHashCode()));
            Assert.That(corpus.Articles[0] == null, Is.False);
            Assert.That((Article?)null == (Article?)null, Is.True);
            Assert.That(plain.Equals("b"), Is.False);
            Assert.That(corpus.Quoted<NamedQuotes>(0, 0), Is.SameAs(named));
            Assert.That(named.Quotes.TwoWords, Is.SameAs(plain.Quotes[0]));
            Assert.That(named.Quotes.TwoWords.Article, Is.SameAs(plain));
            Assert.That(named.SourceText, Is.SameAs(plain.SourceText));
            Assert.That(Tables.Corpus([], Speakers, Index, Rows).Articles[0] == plain, Is.False);
        });
    }

    [Test]
    public void Many_texts_and_few_are_the_same()
    {
        CorpusTables corpus = Tables.Corpus(
            [.. Enumerable.Range(0, 40).Select(static i => ($"corpus.{i}", Encoding.UTF8.GetBytes($"Text {i}.")))],
            "",
            string.Concat(Enumerable.Range(10, 30).Select(static i => $"article 0 {i}\n")),
            string.Concat(Enumerable.Range(10, 30).Select(static i => $"file {i}.txt\nresource corpus.{i}\nwords 2\nparagraphs {Numbers.Of(0, 0, 8)}\n\n")));

        Assert.That(corpus.Articles.Select(static article => article.Body), Is.EqualTo(Enumerable.Range(10, 30).Select(static i => $"Text {i}.")));
    }

    [Test]
    public void All_threads_get_the_same_objects()
    {
        for (int round = 0; round < 20; round++)
        {
            CorpusTables corpus = Tables.Corpus([("corpus.b", Encoding.UTF8.GetBytes(Text))], Speakers, Index, Rows);
            var seen = new object[8][];
            Parallel.For(0, seen.Length, i =>
            {
                Article article = corpus.ById("b");
                seen[i] = [article, article.Headline!, article.SourceText, article.Body, article.Paragraphs, article.Quotes[0], article.Quotes[0].Speaker!, article.Quotes[0].Speaker!.Quotes, article.Speakers[1], article.Keywords];
            });

            foreach (object[] objects in seen)
            {
                for (int i = 0; i < objects.Length; i++)
                    Assert.That(objects[i], Is.SameAs(seen[0][i]));
            }
        }
    }

    [Test]
    public void What_is_shown_is_of_use()
    {
        Article article = Tables.Corpus([("corpus.b", Encoding.UTF8.GetBytes(Text))], Speakers, Index, Rows).ById("b");

        Assert.Multiple(() =>
        {
            Assert.That(article.ToString(), Is.EqualTo(article.Title));
            Assert.That(article.Paragraphs[0].ToString(), Is.EqualTo("One line."));
            Assert.That(article.Quotes[0].ToString(), Is.EqualTo("“Two words,” (Jane Smyth)"));
            Assert.That(article.Quotes[1].ToString(), Is.EqualTo("“words”"));
            Assert.That(article.Quotes.ToString(), Is.EqualTo("3 quotations"));
            Assert.That(article.Speakers[0].ToString(), Is.EqualTo("Jane Smyth"));
        });
    }

    [Test]
    public void A_property_that_is_not_there_names_those_that_are()
    {
        Article article = Tables.Corpus([], Speakers, Index, Rows).ById("b");

        Assert.That(() => article.Properties["none"], Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("'none'").And.Message.Contains("a=b"));
    }

    private static string Blocks(params string[] ids) => string.Join("\n", ids.Select(static id => $"file {id}.txt\nlead …\nwords 1\n"));

    private sealed class NamedQuotes : QuoteList
    {
        public readonly Quote TwoWords;

        public NamedQuotes() => Assign(0, out TwoWords);
    }
}
