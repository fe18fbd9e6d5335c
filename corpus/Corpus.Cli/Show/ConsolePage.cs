using System;
using System.IO;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Corpus.Cli;

/// <summary>How the tool's pages look, on a terminal and in a file.</summary>
internal static class ConsolePage
{
    /// <summary>Wide enough for every row to stay one line where a program, not a person, reads the output.</summary>
    private const int Unlimited = 10_000;

    /// <summary>Writes titled parts, one below the other.</summary>
    internal static void Write(ToolConsole console, params (string Title, IRenderable Content)[] parts)
    {
        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole page = On(console, text);
        foreach ((string title, IRenderable content) in parts)
        {
            page.Write(new Text($"{title}\n", new Style(decoration: Decoration.Bold)));
            page.Write(content);
        }

        // Tables are filled up with blanks to their right edge, which nobody sees and every diff shows.
        console.Text.Write(string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd(' '))));
    }

    /// <summary>An empty table.</summary>
    internal static Table Table(params (string Name, bool IsNumber)[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach ((string name, bool isNumber) in columns)
        {
            TableColumn column = new TableColumn(name).Padding(0, 0, 1, 0);
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    /// <summary>A text in one line, cut at a word where it is longer than <paramref name="room"/>.</summary>
    internal static string OneLine(string text, int room)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= room)
            return line;
        int end = line.LastIndexOf(' ', room - 1);
        return $"{line[..(end > room / 2 ? end : room - 1)]}…";
    }

    private static IAnsiConsole On(ToolConsole console, TextWriter text)
    {
        bool colors = console.Colors && console.Columns is not null;
        IAnsiConsole page = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        page.Profile.Width = console.Columns ?? Unlimited;
        page.Profile.Capabilities.Unicode = true;
        return page;
    }
}
