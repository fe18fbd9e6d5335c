using System;
using System.Globalization;
using Spectre.Console;

namespace Corpus.Cli;

/// <summary>How far an export is: a bar on a terminal that shows nothing else, and nothing anywhere else.</summary>
internal sealed class ExportProgress
{
    private readonly ToolConsole _console;
    private readonly IAnsiConsole? _terminal;
    private readonly ProgressContext? _bars;
    private ProgressTask? _bar;

    private ExportProgress(ToolConsole console, IAnsiConsole? terminal, ProgressContext? bars) => (_console, _terminal, _bars) = (console, terminal, bars);

    /// <summary>Does <paramref name="export"/>, and shows how far it is where somebody can see it and nothing is written there.</summary>
    internal static int Show(ToolConsole console, ExportRequest request, Func<ExportProgress, int> export)
    {
        if (!console.ErrorIsTerminal || (request.Output is null && console.Columns is not null))
            return export(new(console, null, null));
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = console.Colors ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(console.Error),
        });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bars => export(new(console, terminal, bars)));
    }

    /// <summary>A pass over so many files begins.</summary>
    internal void Begin(string what, int files)
    {
        _bar?.StopTask();
        _bar = _bars?.AddTask(string.Create(CultureInfo.InvariantCulture, $"{what}, {files:#,0} files"), maxValue: Math.Max(files, 1));
    }

    /// <summary>One of them is done.</summary>
    internal void Step() => _bar?.Increment(1);

    /// <summary>Says something to the person, above the bar where there is one.</summary>
    internal void Tell(string line)
    {
        if (_terminal is null)
            _console.Error.WriteLine(line);
        else
            _terminal.Write(new Text(line + "\n"));
    }
}
