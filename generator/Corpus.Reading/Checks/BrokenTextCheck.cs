using System.Threading;

namespace Corpus.Reading;

/// <summary>CORPUS015: text that looks broken.</summary>
internal static class BrokenTextCheck
{
    public static void Run(CheckedArticle article, ProblemList problems, CancellationToken cancellation)
    {
        WrongCharacters.Report(article.Text, problems);
        Mojibake.Report(article.Text, problems);
        CharacterReferences.Report(article.Text, problems);
        MissingBlanks.Report(article, problems, cancellation);
    }
}
