using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>The rules that only articles side by side can break. A function of the linked corpus, linear in it, whatever the order of its files.</summary>
public static class CorpusChecks
{
    /// <summary>What is wrong between the articles of <paramref name="corpus"/>, in ordinal order of file, and in the file's order.</summary>
    public static EquatableArray<LinkProblem> Run(LinkedCorpus corpus, CancellationToken cancellation = default)
    {
        var problems = new List<LinkProblem>();
        var sameText = new SameTextCheck();
        var contested = new ContestedQuotationCheck();
        Dictionary<string, LinkedSpeaker> speakers = corpus.Speakers.ToDictionary(static speaker => speaker.Key, StringComparer.Ordinal);
        foreach (LinkedArticle linked in corpus.Articles.OrderBy(static article => article.Article.File, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            sameText.Check(linked.Article, problems);
            contested.Check(linked.Article, index => speakers[linked.SpeakerKeys[index]], problems);
        }

        return problems
            .OrderBy(static problem => problem.File, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Problem.Span.Start)
            .ThenBy(static problem => problem.Problem.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
