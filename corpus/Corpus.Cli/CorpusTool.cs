using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Cli;

/// <summary>The <c>corpus</c> command, free of the process that it runs in.</summary>
public static class CorpusTool
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands behind <c>corpus</c> on the command line.</param>
    /// <param name="console">Where it reads and writes.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            ParseResult parsed = CorpusCommand.Create(console).Parse(args);
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = console.Text,
                Error = console.Error,
            };
            return parsed.Errors.Count > 0 ? Refuse(parsed, console) : await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (ToolException exception)
        {
            console.Complain(exception.Message);
            return ExitCode.CannotRun;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private static int Refuse(ParseResult parsed, ToolConsole console)
    {
        foreach (ParseError error in parsed.Errors)
            console.Complain(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        string command = parsed.CommandResult.Command.Name;
        console.Error.WriteLine($"Try '{(command == CorpusCommand.Name ? command : $"{CorpusCommand.Name} {command}")} --help'.");
        return ExitCode.CannotRun;
    }
}
