using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>CORPUS014: two articles have the same text. It is told of each file but the first, which is named.</summary>
internal static class SameTextCheck
{
    public static void Run(LinkedArticle[] articles, List<LinkProblem> problems, CancellationToken cancellation)
    {
        var first = new Dictionary<ulong, ParsedArticle>(articles.Length);
        foreach (LinkedArticle linked in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            ParsedArticle article = linked.Article;
            ArticleFingerprint fingerprint = article.Fingerprint;
            if (fingerprint.Text == 0)
                continue;
            if (first.TryGetValue(fingerprint.Text, out ParsedArticle? other))
                problems.Add(new(article.File, Problem(fingerprint, other)));
            else
                first.Add(fingerprint.Text, article);
        }
    }

    private static ReadingProblem Problem(ArticleFingerprint fingerprint, ParsedArticle other) => new(
        Rules.SameText,
        fingerprint.Head,
        fingerprint.HeadLine,
        fingerprint.HeadColumn,
        $"This article has the same text as {other.File}, word for word. Take one of the two out of the corpus.");
}
