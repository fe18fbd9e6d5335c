using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.Input;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>
/// Reads texts on all cores, before the driver asks for them one after the other. Readings are kept by the texts themselves, and each is a matter of
/// its text alone: what comes of them is the same in whichever order they are read.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Fewer than these are read sooner than another thread would begin.</summary>
    private const int Few = 32;

    /// <summary>
    /// A setting that is known once all of <paramref name="files"/> are read. As it stays the same where one of them changes, no other is read again for it.
    /// </summary>
    public static IncrementalValueProvider<bool> BehindReading(this IncrementalValueProvider<bool> keepsFrontMatter, IncrementalValuesProvider<ArticleFile> files) =>
        keepsFrontMatter.Combine(files.Collect())
            .Select(static (input, cancellation) =>
            {
                Read(input.Right, input.Left, cancellation);
                return input.Left;
            })
            .WithTrackingName(StepNames.ReadAhead);

    private static void Read(ImmutableArray<ArticleFile> files, bool keepsFrontMatter, CancellationToken cancellation)
    {
        ArticleFile[] unread = [.. files.Where(static file => !TextReading.Of(file.Text).IsRead)];
        if (unread.Length < Few)
            return;
        try
        {
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => TextReading.Read(file, keepsFrontMatter, cancellation));
        }
        catch (System.AggregateException)
        {
            // Who asks for the text that cannot be read is told why, one text after the other.
        }

        cancellation.ThrowIfCancellationRequested();
    }
}
