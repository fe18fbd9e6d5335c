using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Articles read from files now, with the reading that the generator uses.</summary>
/// <remarks>
/// What a speaker is called, and which of two files keeps an id, can depend on every article of a corpus. So the files are read twice, each time
/// by all cores: once for what the articles have to know of one another, and once to be exported. Never more than a few are held.
/// </remarks>
internal static class ReadArticles
{
    /// <exception cref="ToolException">A path or the authority cannot be read.</exception>
    internal static IEnumerable<Func<ExportArticle>> In(ExportRequest request, ToolConsole console, ProblemLog problems, ExportProgress progress, CancellationToken cancellation)
    {
        Authority authority = AuthorityFile.Read(request.Authority, console, problems);
        string? except = request.Output is null ? null : Path.GetFullPath(request.Output, console.Directory);
        ArticleFileList files = ArticleFiles.Behind(request.Paths, console.Directory, except);
        if (files.Count == 0)
            problems.Note(ArticleFiles.NoneIn(request.Paths));
        return Read(files, request.Ids, authority, problems, progress, cancellation);
    }

    private static IEnumerable<Func<ExportArticle>> Read(ArticleFileList files, IdForm ids, Authority authority, ProblemLog problems, ExportProgress progress, CancellationToken cancellation)
    {
        var linker = new StreamLinker(authority);
        progress.Begin("Reading names", files.Count);
        foreach (ParsedArticle? article in files.SelectInOrder(file => FileReading.Of(file, ids, cancellation).Article, cancellation))
        {
            if (article is not null)
                linker.Count(article);
            progress.Step();
        }

        progress.Begin("Writing", files.Count);
        foreach ((ArticleFile file, FileReading reading) in files.SelectInOrder(file => (file, FileReading.Of(file, ids, cancellation)), cancellation))
        {
            if (Link(file, reading, linker, problems) is { } article)
                yield return article;
            progress.Step();
        }
    }

    /// <summary>Puts the article of a file beside the others; null where it is left out, which is told.</summary>
    private static Func<ExportArticle>? Link(ArticleFile file, FileReading reading, StreamLinker linker, ProblemLog problems)
    {
        if (reading.Failure is { } failure)
        {
            problems.AddUnreadable(file.Shown, failure);
            return null;
        }

        if (!reading.Article!.IsValid)
        {
            problems.AddAll(file.Shown, reading.Article.Problems);
            return null;
        }

        StreamedArticle linked = linker.Link(reading.Article);
        if (linked.SpeakerNames is not { } speakers)
        {
            problems.AddUnreadable(file.Shown, "The file changed while it was being exported. Export again.");
            return null;
        }

        if (linked.Problems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error))
        {
            problems.AddAll(file.Shown, linked.Problems);
            return null;
        }

        return () => ReadArticleExport.Of(reading.Article, speakers, linked.Problems, reading.Text);
    }
}
