using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Benchmarks;

/// <summary>
/// Made articles are the same everywhere, and are read as they were meant: the maker knows who says what, so that this is a test of the
/// reading too.
/// </summary>
public sealed class CorpusMakerTests
{
    private static readonly MadeArticle[] Articles = [.. new CorpusMaker().Articles(500)];
    private static readonly ParsedArticle[] Read = [.. Articles.Select(static article => ArticleReader.Read(article.File, article.Text))];

    // Changes with every word of the grammar, and with nothing else.
    [Test]
    public void Byte_for_byte_the_same_on_every_machine()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (MadeArticle article in Articles)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(article.File + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(article.Text + "\n"));
        }

        Assert.That(Convert.ToHexString(hash.GetHashAndReset()), Is.EqualTo("746C16CAFF7E33B873345D9F31E9C55BA781E1316DEBF075ED8FC8C96D473069"));
    }

    [Test]
    public void An_article_depends_on_its_number_and_the_seed_alone()
    {
        var maker = new CorpusMaker();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(maker.Article(400).Text, Is.EqualTo(Articles[400].Text));
            Assert.That(maker.Article(3).Text, Is.EqualTo(Articles[3].Text));
            Assert.That(new CorpusMaker(seed: 2).Article(3).Text, Is.Not.EqualTo(Articles[3].Text));
        }
    }

    [Test]
    public void About_4_KB_each() => Assert.That(Articles.Average(static article => Encoding.UTF8.GetByteCount(article.Text)), Is.EqualTo(3800).Within(100));

    [Test]
    public void Each_file_has_a_name_of_its_own() => Assert.That(Articles.Select(static article => article.File), Is.Unique);

    // That the reading finds everybody who speaks is not a matter of the texts.
    [Test]
    public void No_problem_is_found() => Assert.That(Read.SelectMany(static article => article.Problems.Where(static problem => problem.Rule != Rules.NoSpeaker).Select(problem => (article.File, problem))), Is.Empty);

    [Test]
    public void Headlines_and_dates_are_read()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Read.Select(static article => article.Metadata.Headline), Is.EqualTo(Articles.Select(static article => article.Headline)));
            Assert.That(Read.Select(DateOf), Is.EqualTo(Articles.Select(static article => article.DatePublished)));
            Assert.That(Articles.Count(static article => article.Headline is not null), Is.InRange(100, 300));
        }
    }

    // A few are in the news every week, most of them once.
    [Test]
    public void People_recur()
    {
        int[] articles = [.. Articles
            .SelectMany(static article => article.Quotes.Select(static quote => quote.Speaker).Where(static speaker => speaker is not null).Distinct())
            .GroupBy(static speaker => speaker)
            .Select(static speaker => speaker.Count())];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(articles, Has.Length.GreaterThan(400));
            Assert.That(articles.Count(static count => count >= 5), Is.GreaterThan(20));
        }
    }

    [Test]
    public void Quotations_are_found_where_they_were_written()
    {
        int all = Articles.Sum(static article => article.Quotes.Count);
        int found = Pairs().Count(static pair => pair.Read is not null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Is.GreaterThan(4000));
            Assert.That(found, Is.GreaterThanOrEqualTo(all * 0.995));
            Assert.That(Read.Sum(static article => article.Quotes.Count), Is.LessThanOrEqualTo(all * 1.005));
        }
    }

    // What is missing: mostly "the director" who was named a page before, and whoever "she" is behind that; and terms such as “marked as 'Old Ground'”.
    [Test]
    public void Speakers_are_who_the_maker_meant()
    {
        var wrong = new List<string>();
        int all = 0;
        foreach ((MadeArticle article, MadeQuote made, ParsedArticle read, ParsedQuote? quote) in Pairs())
        {
            all++;
            string? speaker = quote?.Speaker is { } index ? read.Speakers[index].Name : null;
            // A source without a name may open a sentence.
            if (!string.Equals(speaker, made.Speaker, StringComparison.OrdinalIgnoreCase))
                wrong.Add($"{made.Speaker ?? "nobody"}, not {speaker ?? "nobody"}: {article.Text.Substring(made.Start, made.Length)}");
        }

        Assert.That(all - wrong.Count, Is.GreaterThanOrEqualTo(all * 0.92), () => string.Join("\n", wrong.Take(40)));
    }

    private static IEnumerable<(MadeArticle Article, MadeQuote Made, ParsedArticle Parsed, ParsedQuote? Read)> Pairs()
    {
        for (int i = 0; i < Articles.Length; i++)
        {
            foreach (MadeQuote made in Articles[i].Quotes)
                yield return (Articles[i], made, Read[i], Read[i].Quotes.FirstOrDefault(quote => quote.Span.Start == made.Start && quote.Span.Length == made.Length));
        }
    }

    private static DateOnly? DateOf(ParsedArticle article) => article.Metadata.Published.Date is { } date ? new(date.Year, date.Month, date.Day) : null;
}
