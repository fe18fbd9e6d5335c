using System.Linq;
using System.Threading;
using Corpus.Reading;
using NUnit.Framework;
using static Corpus.Tests.Reading.Linking.LinkTest;

namespace Corpus.Tests.Reading.Linking;

/// <summary>CORPUS003.</summary>
public class DuplicateIdTests
{
    [Test]
    public void The_first_path_stays_and_the_others_name_it()
    {
        ParsedArticle first = ArticleReader.Read("a/bridge.txt", "It is shut.");
        ParsedArticle second = ArticleReader.Read("b/other.txt", "---\ntitle: Shut\nid: bridge\n---\nIt is shut.");
        ParsedArticle third = ArticleReader.Read("c/bridge.md", "It is shut.");
        LinkedCorpus corpus = Link("", third, second, first);
        Assert.That(corpus.Articles.Select(static a => a.Article.File), Is.EqualTo(["a/bridge.txt"]));
        Assert.That(corpus.Problems.Select(static p => (p.File, p.Problem.Rule, p.Problem.Line, p.Problem.Column, p.Problem.Span)), Is.EqualTo(new[]
        {
            ("b/other.txt", Rules.DuplicateId, 3, 5, new SourceSpan(20, 6)),
            ("c/bridge.md", Rules.DuplicateId, 1, 1, default),
        }));
        Assert.That(corpus.Problems.Select(static p => p.Problem.Message), Is.All.Contains("a/bridge.txt").And.All.Contains("`bridge`"));
    }

    [Test]
    public void Ids_that_differ_in_case_differ() => Assert.That(Link("", Article("a"), Article("A")).Articles.Select(static a => a.Article.Id), Is.EqualTo(["A", "a"]));

    [Test]
    public void The_same_file_given_twice_is_one() => Assert.That(Link("", Article("a"), Article("a")).Problems, Is.Empty);

    [Test]
    public void An_article_that_is_not_valid_is_left_out()
    {
        LinkedCorpus corpus = Link("", ArticleReader.Read("a/bridge.txt", ""), ArticleReader.Read("b/bridge.txt", "It is shut."));
        Assert.That(corpus.Articles.Select(static a => a.Article.File), Is.EqualTo(["b/bridge.txt"]));
        Assert.That(corpus.Problems, Is.Empty);
    }

    [Test]
    public void Cancellation_is_honoured() =>
        Assert.That(() => CorpusLinker.Link([Article("a")], Authority.Empty, new CancellationToken(canceled: true)), Throws.InstanceOf<System.OperationCanceledException>());
}
