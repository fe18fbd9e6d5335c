using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Finds again what the compiler has said of the articles that are compiled in.</summary>
internal static class CompiledProblems
{
    /// <summary>The problems by file: those of each text alone, and those that only show beside the others.</summary>
    internal static ILookup<string, ReadingProblem> Of(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        List<(Article Record, ParsedArticle Read)> both = [.. articles.Select(article => (article, ArticleReader.Read(article.File, article.SourceText, cancellation)))];
        return both
            .SelectMany(static article => article.Read.Problems.Select(problem => new LinkProblem(article.Read.File, problem)))
            .Concat(CorpusChecks.Run(Linked(both), cancellation))
            .ToLookup(static problem => problem.File, static problem => problem.Problem, StringComparer.Ordinal);
    }

    /// <summary>The articles with the speakers that their records have, which an authority may have settled that is not at hand.</summary>
    private static LinkedCorpus Linked(List<(Article Record, ParsedArticle Read)> articles)
    {
        var speakers = new Dictionary<string, LinkedSpeaker>(StringComparer.Ordinal);
        List<LinkedArticle> linked = [.. articles.Select(article => new LinkedArticle(article.Read, Keys(article.Record, article.Read, speakers)))];
        return new(linked.ToEquatableArray(), speakers.Values.OrderBy(static speaker => speaker.Key, StringComparer.Ordinal).ToEquatableArray(), default);
    }

    private static EquatableArray<string> Keys(Article record, ParsedArticle read, Dictionary<string, LinkedSpeaker> speakers)
    {
        string[] keys = new string[read.Speakers.Count];
        Array.Fill(keys, "");
        for (int i = 0; i < read.Quotes.Count && i < record.Quotes.Count; i++)
        {
            if (read.Quotes[i].Speaker is not { } index || record.Quotes[i].Speaker is not { IsNamed: true } speaker)
                continue;
            keys[index] = speaker.Name;
            speakers.TryAdd(speaker.Name, new(speaker.Name, speaker.Name, read.Speakers[index].Kind, speaker.Aliases.ToEquatableArray(), speaker.JobTitle, default));
        }

        return new(keys);
    }
}
