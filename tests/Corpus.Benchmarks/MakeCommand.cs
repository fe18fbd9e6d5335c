using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary><c>make COUNT FOLDER</c>: writes made articles, a file each, for what is measured on whole folders.</summary>
internal static class MakeCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="count"/> articles into <paramref name="folder"/>.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string count, string folder)
    {
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int articles))
        {
            Console.Error.WriteLine($"'{count}' is not a number of articles.");
            return 2;
        }

        Directory.CreateDirectory(folder);
        foreach (MadeArticle article in new CorpusMaker().Articles(articles))
            File.WriteAllText(Path.Combine(folder, article.File), article.Text, Utf8);
        return 0;
    }
}
