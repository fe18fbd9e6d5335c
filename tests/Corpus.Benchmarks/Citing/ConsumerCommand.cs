using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Corpus.Benchmarks;

/// <summary>
/// <c>consumer PACKAGES [RUNS]</c>: measures what the rules and the generator add to the build of a project that references package Corpus and
/// cites nothing. The same project is compiled with and without them, by turns, so that whatever else the machine does falls on both.
/// </summary>
internal static class ConsumerCommand
{
    private const int UsualRuns = 10;
    private const string Package = "Corpus.0.*.nupkg";

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="packages">The folder with the packages, as <c>dotnet pack</c> writes it.</param>
    /// <param name="runs">How often each is run; null for the usual number.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string packages, string? runs)
    {
        int count = UsualRuns;
        if ((runs is not null && !int.TryParse(runs, NumberStyles.None, CultureInfo.InvariantCulture, out count)) || count < 1)
        {
            Console.Error.WriteLine($"'{runs}' is not a number of runs.");
            return 2;
        }

        if (Directory.EnumerateFiles(packages, Package).FirstOrDefault() is not { } package)
        {
            Console.Error.WriteLine($"There is no package Corpus in '{packages}'.");
            return 2;
        }

        string folder = Directory.CreateTempSubdirectory("corpus-consumer-").FullName;
        try
        {
            ConsumerProject.Write(folder, Path.GetFullPath(packages), Path.GetFileNameWithoutExtension(package)["Corpus.".Length..]);
            ChildProcess.Dotnet(folder, "restore", "-v:quiet");
            Console.WriteLine("| what | without | with | more |\n|---|--:|--:|--:|");
            string[] bare = CompilerArguments(folder, "-p:Bare=true");
            string[] full = CompilerArguments(folder);
            Compare("compiler", count, () => Compile(folder, bare).Clock, () => Compile(folder, full).Clock);
            string[] build = ["build", "--no-restore", "--no-incremental", "-v:quiet"];
            Compare("dotnet build", count, () => ChildProcess.Dotnet(folder, [.. build, "-p:Bare=true"]).Clock, () => ChildProcess.Dotnet(folder, build).Clock);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string what, int runs, Func<TimeSpan> without, Func<TimeSpan> with)
    {
        var one = new List<double>();
        var other = new List<double>();
        // The first of each fills caches.
        for (int run = -1; run < runs; run++)
        {
            double first = without().TotalMilliseconds;
            double second = with().TotalMilliseconds;
            if (run < 0)
                continue;
            one.Add(first);
            other.Add(second);
        }

        double less = Median(one);
        double more = Median(other);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {less:F0} ms | {more:F0} ms | {(more / less) - 1:P1} |"));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[values.Count / 2] + values[(values.Count - 1) / 2]) / 2;
    }

    /// <summary>What the build would give to the compiler.</summary>
    private static string[] CompilerArguments(string folder, params string[] properties)
    {
        string output = ChildProcess.Dotnet(folder, ["msbuild", "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs", .. properties]).Output;
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
    }

    private static ChildProcess Compile(string folder, string[] arguments)
    {
        string response = Path.Combine(folder, "compiler.rsp");
        File.WriteAllLines(response, arguments);
        return ChildProcess.Dotnet(folder, "exec", Compiler.Value, "/noconfig", "@" + response);
    }

    /// <summary>The compiler of the SDK.</summary>
    private static readonly Lazy<string> Compiler = new(static () =>
        Path.Combine(ChildProcess.Dotnet(Path.GetTempPath(), "--info").Output.Split('\n').First(static line => line.Contains("Base Path:", StringComparison.Ordinal)).Split(':', 2)[1].Trim(), "Roslyn", "bincore", "csc.dll"));
}
