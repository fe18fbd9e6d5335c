using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Corpus.Benchmarks;

/// <summary>
/// <c>running [COUNT …]</c>: what a program pays that has articles compiled in, beside the same program with the same articles as JSON. Each
/// question is asked of both by turns, each time in a new process, so that loading and compiling count, and whatever else the machine does falls
/// on both. The fastest of the runs is shown.
/// </summary>
internal static class RunningCommand
{
    private const int Runs = 9;

    private static readonly (string Question, string Title, bool HasLeast)[] Questions =
    [
        ("start", "process start to first headline", false),
        ("first", "first headline", false),
        ("heads", "all headlines and dates", true),
        ("quotes", "all quotations with text", true),
        ("lookup", "one article by its id", false),
        ("speaker", "all quotations of one speaker", false),
    ];

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="counts">How many articles; none for 1,000 and 10,000.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] counts)
    {
        var articles = new List<int>();
        foreach (string count in counts.Length > 0 ? counts : ["1000", "10000"])
        {
            if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number == 0)
            {
                Console.Error.WriteLine($"'{count}' is not a number of articles.");
                return 2;
            }

            articles.Add(number);
        }

        Console.WriteLine("| articles | what | library | | JSON | | JSON, its least | | JSON : library | least : library |");
        Console.WriteLine("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (int count in articles)
            Measure(count);
        return 0;
    }

    private static void Measure(int articles)
    {
        string folder = Directory.CreateTempSubdirectory("corpus-running-").FullName;
        try
        {
            string program = RunningProject.Build(folder, articles);
            string json = Path.Combine(folder, "corpus.json");
            string[] asked = ChildProcess.Dotnet(folder, program, "write", json).Output.Split('\n');
            foreach ((string question, string title, bool hasLeast) in Questions)
            {
                Figures[] sides = Fastest(question, hasLeast ? ["library", "json", "least"] : ["library", "json"], side => Ask(folder, program, side, question, json, asked[0].Trim(), asked[1].Trim()));
                Print(articles, title, sides);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Figures[] Fastest(string question, string[] sides, Func<string, Figures> ask)
    {
        Figures[] fastest = [.. sides.Select(ask)];
        if (fastest.Any(figures => figures.Answer != fastest[0].Answer))
            throw new InvalidOperationException($"'{question}' has several answers: {string.Join(", ", fastest.Select(static figures => figures.Answer))}.");
        for (int run = 1; run < Runs; run++)
        {
            for (int i = 0; i < sides.Length; i++)
            {
                Figures figures = ask(sides[i]);
                if (figures.Milliseconds < fastest[i].Milliseconds)
                    fastest[i] = figures;
            }
        }

        return fastest;
    }

    private static Figures Ask(string folder, string program, string side, string question, string json, string id, string speaker)
    {
        bool isWholeProcess = question == "start";
        ChildProcess process = ChildProcess.Dotnet(folder, program, side, isWholeProcess ? "first" : question, json, id, speaker);
        string[] said = process.Output.Trim().Split(' ');
        return new(
            isWholeProcess ? process.Clock.TotalMilliseconds : double.Parse(said[0], CultureInfo.InvariantCulture),
            double.Parse(said[1], CultureInfo.InvariantCulture) / 1e6,
            said[2]);
    }

    private static void Print(int articles, string title, Figures[] sides)
    {
        string least = sides.Length > 2 ? Cells(sides[2]) : "|";
        string ratio = sides.Length > 2 ? Ratio(sides[2], sides[0]) : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {articles:#,0} | {title} | {Cells(sides[0])} | {Cells(sides[1])} | {least} | {Ratio(sides[1], sides[0])} | {ratio} |"));
    }

    private static string Cells(Figures figures) => string.Create(CultureInfo.InvariantCulture, $"{figures.Milliseconds:#,0.0} ms | {figures.Megabytes:#,0.0} MB");

    private static string Ratio(Figures one, Figures other) => string.Create(CultureInfo.InvariantCulture, $"{one.Milliseconds / other.Milliseconds:0.0}");

    private readonly record struct Figures(double Milliseconds, double Megabytes, string Answer);
}
