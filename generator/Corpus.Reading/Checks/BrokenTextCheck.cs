using System.Threading;

namespace Corpus.Reading;

/// <summary>CORPUS015: text that looks broken.</summary>
internal static class BrokenTextCheck
{
    public static void Run(CheckedArticle article, ProblemList problems, CancellationToken cancellation)
    {
        WrongCharacters.ReportReplacements(article.Text, problems);
        if (HighLatin.IndexIn(article.Text) is >= 0 and int first)
        {
            WrongCharacters.ReportControls(article.Text, first, problems);
            Mojibake.Report(article.Text, first, problems);
        }

        CharacterReferences.Report(article.Text, problems);
        MissingBlanks.Report(article, problems, cancellation);
    }
}
