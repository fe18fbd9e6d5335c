using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>CORPUS014: two articles have the same text. It is told of each file but the first, which is named.</summary>
/// <param name="canRepeat">Whether a fingerprint may come again; null where nobody knows. What cannot is not kept.</param>
internal sealed class SameTextCheck(Predicate<ulong>? canRepeat = null)
{
    private readonly Dictionary<ulong, string> _first = [];

    /// <summary>Checks an article. They come in ordinal order of file.</summary>
    public void Check(ParsedArticle article, List<LinkProblem> problems)
    {
        ArticleFingerprint fingerprint = article.Fingerprint;
        if (fingerprint.Text == 0 || canRepeat?.Invoke(fingerprint.Text) == false)
            return;
        if (_first.TryGetValue(fingerprint.Text, out string? other))
            problems.Add(new(article.File, Problem(fingerprint, other)));
        else
            _first.Add(fingerprint.Text, article.File);
    }

    private static ReadingProblem Problem(ArticleFingerprint fingerprint, string other) => new(
        Rules.SameText,
        fingerprint.Head,
        fingerprint.HeadLine,
        fingerprint.HeadColumn,
        $"This article has the same text as {other}, word for word. Take one of the two out of the corpus.");
}
