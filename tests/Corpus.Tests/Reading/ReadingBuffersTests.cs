using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Reading.Tests;

/// <summary>Articles are read in buffers that others were read in before: nobody may see it in what is read.</summary>
public sealed class ReadingBuffersTests
{
    private static readonly string[] Articles =
    [
        "",
        "It is shut.",
        "A Bridge Is Shut\n\nBy Ann Lee\n\n“We will rebuild it,” said Ana Horvat, the mayor of Split. She said it was “a matter of weeks.”",
        "SPLIT (AFP) - “Why?” asked Mr. Marek Novak.\n\n– We will see – said the engineer. – Or not.\n\nHe only answered: We will see.",
        "---\ntitle: Shut\ndate: 2023-12-16\n---\nThe “old” bridge is shut, according to Karin Holm of the Bank of Norland.",
        string.Concat(Enumerable.Repeat("“Yes,” Ana Horvat said. Ivo Marin, a clerk, told her “no”.\n\n", 40)),
    ];

    [Test]
    public void An_article_is_read_alike_behind_any_other()
    {
        string[] alone = [.. Articles.Select(static text => OnItsOwnThread(() => Shown(text)))];
        string[] oneAfterTheOther = OnItsOwnThread(static () => Articles.Reverse().Concat(Articles).Select(Shown).ToArray());
        Assert.That(oneAfterTheOther, Is.EqualTo(alone.Reverse().Concat(alone)));
    }

    [Test]
    public void Articles_are_read_alike_side_by_side()
    {
        string[] expected = [.. Articles.Select(Shown)];
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.That(Shown(Articles[i % Articles.Length]), Is.EqualTo(expected[i % Articles.Length])));
    }

    [Test]
    public void An_article_is_read_alike_behind_one_that_was_given_up()
    {
        string expected = OnItsOwnThread(static () => Shown(Articles[2]));
        string behind = OnItsOwnThread(static () =>
        {
            Assert.That(static () => ArticleReader.Read("a.txt", Articles[5], new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(static () => Read(Articles[5], static _ => throw new InvalidOperationException()), Throws.InvalidOperationException);
            return Shown(Articles[2]);
        });
        Assert.That(behind, Is.EqualTo(expected));
    }

    [Test]
    public void An_article_that_is_read_while_another_is_has_buffers_of_its_own()
    {
        string expected = Shown(Articles[3]);
        var inside = new List<string>();
        ArticleQuotations outer = Read(Articles[2], _ => inside.Add(Shown(Articles[3])));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(inside, Is.Not.Empty.And.All.EqualTo(expected));
            Assert.That(outer.Quotes.Count, Is.EqualTo(ArticleReader.Read("a.txt", Articles[2]).Quotes.Count));
        }
    }

    [Test]
    public void What_was_read_stays_as_it_is()
    {
        ParsedArticle kept = ArticleReader.Read("a.txt", Articles[2]);
        string before = Shown(kept);
        foreach (string text in Articles)
            ArticleReader.Read("a.txt", text);
        Assert.That(Shown(kept), Is.EqualTo(before));
    }

    [Test]
    public void The_buffers_of_a_huge_file_are_not_kept()
        => OnItsOwnThread(static () =>
        {
            ArticleReader.Read("a.txt", Articles[2]);
            ReadingBuffers small = ReadingBuffers.Rent();
            small.Dispose();
            using (ReadingBuffers again = ReadingBuffers.Rent())
                Assert.That(again, Is.SameAs(small));
            ArticleReader.Read("a.txt", string.Concat(Enumerable.Repeat(Articles[5], 200)));
            Assert.That(ReadingBuffers.Rent(), Is.Not.SameAs(small));
            return true;
        });

    private static ArticleQuotations Read(string text, Action<CandidateSet> observer)
    {
        using ReadingBuffers buffers = ReadingBuffers.Rent();
        var tokens = new TokenizedArticle(text, Paragraphs(text), buffers, CancellationToken.None);
        return QuotationReader.Read(tokens, QuotationReader.Spans(tokens, buffers), new LineMap(text), buffers, CancellationToken.None, new SourceStudy(SourceRanker.Learned, observer));
    }

    private static EquatableArray<ParsedParagraph> Paragraphs(string text) => ArticleReader.Read("a.txt", text).Paragraphs;

    private static T OnItsOwnThread<T>(Func<T> read) => Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Result;

    private static string Shown(string text) => Shown(ArticleReader.Read("news/a.txt", text));

    // Everything that the model says: records show their members, but not what is in their lists.
    private static string Shown(ParsedArticle article)
    {
        var shown = new StringBuilder();
        shown.Append(CultureInfo.InvariantCulture, $"{article}{article.Metadata}{article.Lead}{article.WordCount}");
        shown.AppendJoin('|', article.Paragraphs).AppendJoin('|', article.Quotes).AppendJoin('|', article.Problems);
        foreach (ParsedSpeaker speaker in article.Speakers)
            shown.Append(CultureInfo.InvariantCulture, $"{speaker}{string.Join('|', speaker.Aliases)}");
        return shown.ToString();
    }
}
