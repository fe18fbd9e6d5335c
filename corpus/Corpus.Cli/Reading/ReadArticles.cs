using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Articles read from files now, with the reading that the generator uses.</summary>
/// <remarks>
/// What a speaker is called, and which of two files keeps an id, can depend on every article of a corpus. So the files are read twice: once
/// for the names in them, of which the linker makes speakers, and once to be exported. Never more than one article is held.
/// </remarks>
internal static class ReadArticles
{
    /// <exception cref="ToolException">A path or the authority cannot be read.</exception>
    internal static IEnumerable<ExportArticle> In(ExportRequest request, ToolConsole console, ProblemLog problems, CancellationToken cancellation)
    {
        Authority authority = AuthorityFile.Read(request.Authority, console, problems);
        string? except = request.Output is null ? null : Path.GetFullPath(request.Output, console.Directory);
        List<ArticleFile> files = ArticleFiles.Behind(request.Paths, console.Directory, except);
        if (files.Count == 0)
            problems.Note(ArticleFiles.NoneIn(request.Paths));
        return Read(files, authority, problems, cancellation);
    }

    private static IEnumerable<ExportArticle> Read(List<ArticleFile> files, Authority authority, ProblemLog problems, CancellationToken cancellation)
    {
        CorpusNames names = CorpusNames.In(files, authority, cancellation);
        foreach (ArticleFile file in files)
        {
            FileReading reading = FileReading.Of(file, cancellation);
            if (reading.Failure is { } failure)
                problems.AddUnreadable(file.Shown, failure);
            else if (!reading.Article!.IsValid)
                problems.AddAll(file.Shown, reading.Article.Problems);
            else if (names.ProblemsOf(file.Shown) is var linking && linking.Any(static problem => problem.Rule.Severity == RuleSeverity.Error))
                problems.AddAll(file.Shown, linking);
            else if (names.SpeakersOf(reading.Article) is { } speakers)
                yield return ReadArticleExport.Of(reading.Article, speakers, linking, reading.Text);
            else
                problems.AddUnreadable(file.Shown, "The file changed while it was being exported. Export again.");
        }
    }
}
