using System;
using System.Diagnostics;

namespace Corpus.Benchmarks;

/// <summary>What another process wrote, and how long it lived.</summary>
/// <param name="Output">Its standard output.</param>
/// <param name="Clock">From its start to its end.</param>
internal sealed record ChildProcess(string Output, TimeSpan Clock)
{
    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it wrote.</exception>
    public static ChildProcess Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        clock.Stop();
        return process.ExitCode == 0
            ? new(output, clock.Elapsed)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}");
    }
}
