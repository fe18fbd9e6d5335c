using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Benchmarks;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>
/// What citations cost, in steps, which are the same on every machine: an index grows with its text, an edit costs what was edited, and a
/// citation is looked up in about the same number of steps however many articles there are.
/// </summary>
public class CitationStepsTests
{
    private const int Few = 150;
    private const int Many = 4 * Few;

    private static readonly Lazy<Made> FewArticles = new(static () => new(Few));
    private static readonly Lazy<Made> ManyArticles = new(static () => new(Many));

    [OneTimeSetUp]
    public void CountSteps()
    {
        if (Steps.Taken is null)
            Assert.Ignore("This build counts no steps: only debug builds do.");
    }

    [TestCase("Nobody asked the ferrymen. ")]
    [TestCase("x")]
    [TestCase("a ")]
    [TestCase("– “…” ")]
    [TestCase("“Yes,” said Ana Horvat. ")]
    public void An_index_grows_with_its_text(string unit)
    {
        long once = StepsOf(Text(unit, 10_000));

        Assert.That(StepsOf(Text(unit, 20_000)), Is.LessThanOrEqualTo((once * 2.1) + 3000));

        static Action Text(string unit, int length)
        {
            string text = string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + "It is shut.";
            ParsedArticle article = ArticleReader.Read("a.txt", text);
            return () => _ = new ArticleIndex(article, text);
        }
    }

    [Test]
    public void Putting_them_together_grows_with_their_number()
    {
        CitableArticle[] few = new Made(Few, ManyArticles.Value).Citable();
        CitableArticle[] many = new Made(Many, ManyArticles.Value).Citable();

        Assert.That(StepsOf(() => _ = new PassageIndex(many)), Is.LessThanOrEqualTo(StepsOf(() => _ = new PassageIndex(few)) * 4.5));
    }

    [Test]
    public void Nothing_is_put_together_twice()
    {
        CitableArticle[] many = ManyArticles.Value.Citable();
        _ = new PassageIndex(many);

        Assert.That(StepsOf(() => _ = new PassageIndex(many)), Is.Zero);
    }

    [Test]
    public void An_edit_costs_the_groups_above_it()
    {
        Made made = new(Many, ManyArticles.Value);
        CitableArticle[] before = made.Citable();
        long all = StepsOf(() => _ = new PassageIndex(before));
        made.Edit(Many / 2);
        CitableArticle[] after = made.Citable();

        Assert.That(StepsOf(() => _ = new PassageIndex(after)), Is.InRange(1, all / 4));
    }

    [Test]
    public void A_right_citation_takes_as_many_steps_among_many_articles() =>
        Assert.That(Find(ManyArticles.Value, static words => words), Is.LessThanOrEqualTo((Find(FewArticles.Value, static words => words) * 1.5) + 1000));

    [Test]
    public void A_wrong_one_takes_hardly_more_steps_among_many_articles()
    {
        static string Misspelt(string words) => words.Replace("the", "teh", StringComparison.Ordinal).Replace("s ", "z ", StringComparison.Ordinal);

        Assert.That(Find(ManyArticles.Value, Misspelt), Is.LessThanOrEqualTo((Find(FewArticles.Value, Misspelt) * 2) + 1000));
    }

    [TestCase(2000)]
    public void A_long_citation_takes_steps_for_its_length(int words)
    {
        string text = string.Join(" ", Enumerable.Range(0, 4 * words).Select(static i => $"word{i * 7919 % 8009}"));
        PassageIndex index = CitedFiles.Index(("long.txt", text + "."));
        index.Find("wrod1");
        long once = StepsOf(() => index.Find("nothing " + Cut(text, words)));

        Assert.That(StepsOf(() => index.Find("nothing " + Cut(text, 2 * words))), Is.LessThanOrEqualTo(once * 2.3));

        static string Cut(string text, int words) => string.Join(' ', text.Split(' ').Take(words));
    }

    /// <summary>The steps to find what the same articles, which both corpora have, quote.</summary>
    private static long Find(Made made, Func<string, string> change)
    {
        var index = new PassageIndex(made.Citable());
        string[] quotations = [.. FewArticles.Value.Quotations()];
        // Whoever comes first has the vocabulary made.
        index.Find("wrnog");
        return StepsOf(() =>
        {
            foreach (string quotation in quotations)
                index.Find(change(quotation));
        });
    }

    private static long StepsOf(Action action)
    {
        long before = Steps.Taken!.Value;
        action();
        return Steps.Taken!.Value - before;
    }

    /// <summary>Made articles.</summary>
    private sealed class Made
    {
        private readonly Dictionary<string, string> _texts;
        private readonly Dictionary<string, ArticleIndex> _indexes;

        public Made(int count)
        {
            _texts = new CorpusMaker().Articles(count).ToDictionary(static article => article.File, static article => article.Text);
            _indexes = _texts.ToDictionary(static text => text.Key, static text => CitedFiles.Article(text.Key, text.Value));
        }

        /// <summary>The same articles, indexed once more.</summary>
        public Made(int count, Made other)
        {
            _texts = other._texts.Take(count).ToDictionary();
            _indexes = _texts.ToDictionary(static text => text.Key, text => new ArticleIndex(other._indexes[text.Key].Article, text.Value));
        }

        public CitableArticle[] Citable() => CitedFiles.Citable(_texts, _indexes);

        public void Edit(int number)
        {
            string file = _texts.Keys.ElementAt(number);
            _texts[file] += "\n\nThere is more to say.";
            _indexes[file] = CitedFiles.Article(file, _texts[file]);
        }

        public IEnumerable<string> Quotations() => _indexes.Values
            .SelectMany(index => ((IEnumerable<ParsedQuote>)index.Article.Quotes).Take(1).Select(quote => _texts[index.Article.File].Substring(quote.Span.Start, quote.Span.Length)));
    }
}
