using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Evaluation;

/// <summary>Runs a command so that a file that cannot be used ends it with a sentence, not with a stack trace.</summary>
internal static class CheckedRun
{
    /// <summary>Runs; the exit code is that of <paramref name="run"/>, or 1 where a file could not be used.</summary>
    public static Task<int> StartAsync(Func<int> run, CancellationToken cancellation) => Task.Run(() => RunReported(run), cancellation);

    private static int RunReported(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(mistake.Message);
            return 1;
        }
    }
}
