using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Benchmarks;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>Articles that come one after the other are told the same as articles side by side.</summary>
public class StreamLinkerTests
{
    [TestCase(1)]
    [TestCase(400)]
    public void Made_articles_are_told_what_they_are_told_side_by_side(int count) =>
        AssertSame(new CorpusMaker().Articles(count).Select(static article => (article.File, article.Text)), Authority.Empty);

    [Test]
    public void An_authority_says_who_is_who() => AssertSame(
        new CorpusMaker().Articles(60).Select(static article => (article.File, article.Text)),
        AuthorityReader.Read("people.txt", string.Join('\n', new CorpusMaker().Articles(60).SelectMany(static article => article.Quotes).Select(static quote => quote.Speaker).OfType<string>().Distinct().Take(20).Select(static name => $"{name} Senior | {name} ; minister"))));

    [Test]
    public void Files_that_have_something_in_common_are_told_so() => AssertSame(
        [
            ("a/one.txt", "\"It took us nine long years to build,\" Ana Horvat said."),
            ("b/one.txt", "\"It took us nine long years to build,\" Marek Novak said."),
            ("c/two.txt", "\"It took us nine long years to build,\" Marek Novak said. Nobody else did."),
            ("d/three.txt", "\"It took us nine long years to build,\" Marek Novak said. Nobody else did."),
            ("e/four.txt", "\"It is late,\" ANA HORVAT said. \"It is very late,\" Ana Horvat said."),
            ("f/five.txt", "\"It is not that late,\" Ana Horvat said. \"It is not,\" Novak said. A senior official said it was \"late\"."),
            ("g/broken.txt", ""),
            ("h/broken.txt", "\"Not broken at all,\" said Ana HORVAT."),
        ],
        Authority.Empty);

    [Test]
    public void An_article_that_was_never_counted_is_not_named()
    {
        var linker = new StreamLinker(Authority.Empty);
        linker.Count(ArticleReader.Read("a.txt", "\"It is open,\" Ana Horvat said."));

        Assert.That(linker.Link(ArticleReader.Read("a.txt", "\"It is open,\" Marek Novak said.")).SpeakerNames, Is.Null);
    }

    private static void AssertSame(IEnumerable<(string File, string Text)> files, Authority authority)
    {
        ParsedArticle[] articles = [.. files.Select(static file => ArticleReader.Read(file.File, file.Text)).OrderBy(static article => article.File, StringComparer.Ordinal)];
        LinkedCorpus corpus = CorpusLinker.Link(articles, authority);
        Dictionary<string, string> names = corpus.Speakers.ToDictionary(static speaker => speaker.Key, static speaker => speaker.Name);
        var linker = new StreamLinker(authority);
        foreach (ParsedArticle article in articles)
            linker.Count(article);

        StreamedArticle[] streamed = [.. articles.Where(static article => article.IsValid).Select(linker.Link)];

        Assert.That(
            streamed.Where(static article => !article.Problems.Any(static problem => problem.Rule == Rules.DuplicateId)).Select(static article => $"{article.Article.Id}: {string.Join(", ", article.SpeakerNames!)}").Order(StringComparer.Ordinal),
            Is.EqualTo(corpus.Articles.Select(article => $"{article.Article.Id}: {string.Join(", ", article.SpeakerKeys.Select(key => names[key]))}").Order(StringComparer.Ordinal)));
        Assert.That(
            streamed.SelectMany(static article => article.Problems.Select(problem => new LinkProblem(article.Article.File, problem))).Select(Describe).Order(StringComparer.Ordinal),
            Is.EqualTo(corpus.Problems.Concat(CorpusChecks.Run(corpus)).Select(Describe).Order(StringComparer.Ordinal)));
    }

    private static string Describe(LinkProblem problem) => $"{problem.File}({problem.Problem.Line},{problem.Problem.Column}): {problem.Problem.Rule.Id}: {problem.Problem.Message}";
}
