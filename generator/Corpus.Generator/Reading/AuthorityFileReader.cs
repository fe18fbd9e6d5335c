using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>Reads the authority files. Those of a corpus are one authority, in order of path.</summary>
internal static class AuthorityFileReader
{
    /// <summary>Who is who. What is wrong is told by an analyzer.</summary>
    public static ReadAuthority People(IReadOnlyCollection<AuthorityFile> files, CorpusNaming naming, CancellationToken cancellation) =>
        new(ByCorpus(files, naming).Select(corpus => new CorpusAuthority(corpus.Key, Settle(corpus, cancellation).People)).ToEquatableArray());

    /// <summary>What is wrong with the files, each alone and beside the others of its corpus.</summary>
    public static IEnumerable<FileProblem> Problems(IReadOnlyCollection<AuthorityFile> files, CorpusNaming naming, CancellationToken cancellation) =>
        ByCorpus(files, naming).SelectMany(corpus =>
        {
            Dictionary<string, string> paths = corpus.ToDictionary(static file => file.File, static file => file.Path, StringComparer.Ordinal);
            return Settle(corpus, cancellation).Problems.Select(problem => FileProblem.InLine(paths[problem.File], problem.Problem));
        }).Distinct();

    // The order of additional files is nobody's promise. Two items of one path are one file, which may be of several corpora.
    private static IEnumerable<IGrouping<string, AuthorityFile>> ByCorpus(IReadOnlyCollection<AuthorityFile> files, CorpusNaming naming) => files
        .OrderBy(static file => file.File, StringComparer.Ordinal)
        .GroupBy(static file => file.File, StringComparer.Ordinal)
        .Select(static same => same.First())
        .SelectMany(file => file.Classes.Select(naming.CorpusOf).Distinct(StringComparer.Ordinal).Select(corpus => (Corpus: corpus, File: file)))
        .GroupBy(static one => one.Corpus, static one => one.File, StringComparer.Ordinal)
        .OrderBy(static corpus => corpus.Key, StringComparer.Ordinal);

    private static Authority Settle(IEnumerable<AuthorityFile> files, CancellationToken cancellation)
    {
        var read = new List<AuthorityLines>();
        foreach (AuthorityFile file in files)
        {
            if (AuthorityReading.Read(file, cancellation) is { } lines)
                read.Add(lines);
        }

        return Authority.Of(read);
    }
}
