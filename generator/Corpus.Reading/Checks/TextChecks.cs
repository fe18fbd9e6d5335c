using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>The rules that can be held against one text alone. Each is a pure function of what was read, and linear in it.</summary>
internal static class TextChecks
{
    /// <summary>What is wrong with <paramref name="article"/>, with what its layout already has against it, in the file's order.</summary>
    public static EquatableArray<ReadingProblem> Run(CheckedArticle article, LineMap lines, CancellationToken cancellation)
    {
        // What is not text has nothing that a person could mend in it word by word.
        if (article.Layout.Problems.Any(static problem => problem.Rule == Rules.NotUtf8))
            return article.Layout.Problems;

        var problems = new ProblemList(lines);
        problems.AddRange(article.Layout.Problems);
        UnclosedMarkCheck.Run(article, problems);
        WeekdayCheck.Run(article, problems, cancellation);
        AmbiguousDateCheck.Run(article, problems);
        NoSpeakerCheck.Run(article, problems);
        BrokenTextCheck.Run(article, problems, cancellation);
        return problems.InOrder();
    }
}
