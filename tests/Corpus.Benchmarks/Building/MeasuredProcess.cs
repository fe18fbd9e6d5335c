using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Corpus.Benchmarks;

/// <summary>What another process took.</summary>
/// <param name="Clock">From its start to its end.</param>
/// <param name="Processor">On all cores, without what its own children took; up to the last look at it, a few milliseconds before its end.</param>
/// <param name="Memory">The most bytes of memory that it ever held, its own children's not counted.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
internal sealed record MeasuredProcess(TimeSpan Clock, TimeSpan Processor, long Memory, int ExitCode, string Output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    public static MeasuredProcess Dotnet(string folder, params string[] arguments) => Dotnet(folder, [], arguments);

    /// <summary>Runs <c>dotnet</c> to its end, with variables (<c>NAME=value</c>) in its environment.</summary>
    public static MeasuredProcess Dotnet(string folder, IEnumerable<string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (string[] variable in environment.Select(static entry => entry.Split('=', 2)))
            start.Environment[variable[0]] = variable[1];
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> output = process.StandardOutput.ReadToEndAsync();
        (TimeSpan processor, long memory) = Watch(process);
        process.WaitForExit();
        clock.Stop();
        return new(clock.Elapsed, processor, memory, process.ExitCode, output.Result);
    }

    /// <summary>The same, where the process must not fail.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it wrote.</exception>
    public MeasuredProcess OrThrow() => ExitCode == 0 ? this : throw new InvalidOperationException($"A process ended with {ExitCode}.\n{Output}");

    // Of a process that has ended nobody can ask, at least on Linux.
    private static (TimeSpan Processor, long Memory) Watch(Process process)
    {
        TimeSpan processor = default;
        long memory = 0;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                memory = Math.Max(memory, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two looks.
                break;
            }

            Thread.Sleep(BetweenLooks);
        }

        return (processor, memory);
    }
}
