using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks;

/// <summary>
/// <c>building [driver] [COUNT …]</c>: what a library of articles costs the compiler and the editor, each figure beside its baseline, taken by turns in
/// the same run, so that whatever else the machine does falls on both. With <c>driver</c>, only what an editor pays is measured, and no process is started.
/// </summary>
internal static class BuildCommand
{
    private const int DriverRuns = 15;
    private const int ProcessRuns = 3;

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="arguments">How many articles; none for 1,000 and 10,000.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        bool driverAlone = arguments is ["driver", ..];
        string[] counts = driverAlone ? arguments[1..] : arguments;
        var sizes = new List<int>();
        foreach (string count in counts.Length > 0 ? counts : ["1000", "10000"])
        {
            if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int size) || size == 0)
            {
                Console.Error.WriteLine($"'{count}' is not a number of articles.");
                return 2;
            }

            sizes.Add(size);
        }

        var table = new BuildTable();
        foreach (int size in sizes)
        {
            Driver(size, table);
            if (!driverAlone)
                Builds(size, table);
        }

        table.Print(Console.Out);
        return 0;
    }

    private static void Driver(int articles, BuildTable table)
    {
        var corpus = DriverProject.Corpus(articles);
        var lengths = DriverProject.Lengths(articles);
        Compare("driver, cold", 5, static project => project.Cold());
        Compare("driver, a keystroke in C#", DriverRuns, static project => project.Keystroke());
        Compare("driver, one text edited", DriverRuns, static project => project.EditText());
        Compare("driver, somebody new quoted", DriverRuns, static project => project.EditSpeaker());
        Compare("driver, one article added, and removed", DriverRuns, static project => Twice(project));

        void Compare(string what, int runs, Func<DriverProject, GeneratorDriver> act)
        {
            var one = new List<Measured>();
            var other = new List<Measured>();
            for (int run = -3; run < runs; run++)
            {
                Measured least = Measure(() => act(lengths));
                Measured most = Measure(() => act(corpus));
                if (run < 0)
                    continue;
                one.Add(least);
                other.Add(most);
            }

            table.Add(articles, what, "only lengths", "ms", Measured.Median(other, static run => run.Clock), Measured.Median(one, static run => run.Clock));
            table.Add(articles, what + ", processor", "only lengths", "ms", Measured.Median(other, static run => run.Processor), Measured.Median(one, static run => run.Processor));
        }

        static GeneratorDriver Twice(DriverProject project)
        {
            project.Add();
            return project.Remove();
        }
    }

    private static void Builds(int articles, BuildTable table)
    {
        using var project = new BuildProject(articles);
        BuildMode[] modes = Enum.GetValues<BuildMode>();
        var builds = modes.ToDictionary(static mode => mode, static _ => new List<MeasuredProcess>());
        var compilers = modes.ToDictionary(static mode => mode, static _ => new List<MeasuredProcess>());
        for (int run = 0; run < ProcessRuns; run++)
        {
            foreach (BuildMode mode in modes)
            {
                builds[mode].Add(project.Build(mode));
                compilers[mode].Add(project.Compile(mode));
            }
        }

        foreach (BuildMode mode in modes.Skip(1))
        {
            string with = mode == BuildMode.WithQuoteMembers ? "with quote members" : "without quote members";
            Row($"dotnet build, {with}", "s", builds, static run => run.Clock.TotalSeconds);
            Row($"compiler process, {with}, processor", "s", compilers, static run => run.Processor.TotalSeconds);
            Row($"compiler process, {with}, peak memory", "MB", compilers, static run => run.Memory / 1e6);
            table.Add(articles, $"assembly, {with}", "bytes of articles", "MB", project.AssemblyBytes(mode) / 1e6, project.Bytes / 1e6);

            void Row(string what, string unit, Dictionary<BuildMode, List<MeasuredProcess>> runs, Func<MeasuredProcess, double> value) =>
                table.Add(articles, what, "resources alone", unit, Measured.Median(runs[mode], value), Measured.Median(runs[BuildMode.Resources], value));
        }

        table.Note(FormattableString.Invariant($"The obvious generator, a file an article with its text as a literal, of {articles:#,0} articles: {ObviousGenerator.Compile(articles) ?? "compiles"}."));
    }

    private static Measured Measure(Action act)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        act();
        clock.Stop();
        process.Refresh();
        return new(clock.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - before).TotalMilliseconds);
    }
}
