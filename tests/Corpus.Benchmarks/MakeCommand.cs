using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary><c>make COUNT FOLDER</c>: writes made articles, a file each, for what is measured on whole folders.</summary>
internal static class MakeCommand
{
    private const int Misused = 2;

    private const string Usage = """
        Usage: make COUNT FOLDER

          COUNT   how many articles, from 1 on
          FOLDER  where they are written, a file each; it is made where there is none

        Example: dotnet run -c Release --project tests/Corpus.Benchmarks -- make 1000 made
        """;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs with what stands behind <c>make</c>.</summary>
    /// <returns>The exit code: 2 where the arguments have no meaning, 1 where the folder cannot be written.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (arguments is ["--help" or "-h" or "-?"])
        {
            output.WriteLine(Usage);
            return 0;
        }

        if (arguments is not [string count, string folder])
            return Refuse(error, "make takes two arguments.");
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int articles) || articles == 0)
            return Refuse(error, $"'{count}' is not a number of articles.");
        try
        {
            Write(articles, folder);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(mistake.Message);
            return 1;
        }

        return 0;
    }

    private static int Refuse(TextWriter error, string why)
    {
        error.WriteLine(why);
        error.WriteLine(Usage);
        return Misused;
    }

    private static void Write(int articles, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (MadeArticle article in new CorpusMaker().Articles(articles))
            File.WriteAllText(Path.Combine(folder, article.File), article.Text, Utf8);
    }
}
