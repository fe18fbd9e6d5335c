using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>
/// Articles read from files now, with the reading that the generator uses. One is held at a time: a speaker's name rests on his
/// article and the authority alone, and of the articles before only their ids are kept.
/// </summary>
internal static class ReadArticles
{
    /// <exception cref="ToolException">A path or the authority cannot be read.</exception>
    internal static IEnumerable<ExportArticle> In(ExportRequest request, ToolConsole console, ProblemLog problems, CancellationToken cancellation)
    {
        Authority authority = AuthorityFile.Read(request.Authority, console, problems);
        string? except = request.Output is null ? null : Path.GetFullPath(request.Output, console.Directory);
        List<ArticleFile> files = ArticleFiles.Behind(request.Paths, console.Directory, except);
        if (files.Count == 0)
            problems.Note($"no .txt or .md file in {string.Join(", ", request.Paths.Select(path => $"'{path}'"))}.");
        return Read(files, authority, problems, cancellation);
    }

    private static IEnumerable<ExportArticle> Read(List<ArticleFile> files, Authority authority, ProblemLog problems, CancellationToken cancellation)
    {
        var ids = new ArticleIds();
        foreach (ArticleFile file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Bytes(file, problems) is not { } bytes)
                continue;
            ParsedArticle article = Utf8Text.TryDecode(bytes, out string text, out int invalid)
                ? ArticleReader.Read(file.Shown, text, cancellation)
                : ArticleReader.Read(file.Shown, System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, invalid)));
            if (!IsRecord(article, ids, problems))
                continue;
            LinkedCorpus linked = CorpusLinker.Link([article], authority, cancellation);
            yield return ReadArticleExport.Of(linked, text);
        }
    }

    private static byte[]? Bytes(ArticleFile file, ProblemLog problems)
    {
        try
        {
            return File.ReadAllBytes(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.AddUnreadable(file.Shown, exception.Message);
            return null;
        }
    }

    private static bool IsRecord(ParsedArticle article, ArticleIds ids, ProblemLog problems)
    {
        IReadOnlyList<ReadingProblem> found = article.IsValid ? ids.Add(article) : article.Problems;
        foreach (ReadingProblem problem in found)
            problems.Add(article.File, problem);
        return article.IsValid && found.Count == 0;
    }
}
