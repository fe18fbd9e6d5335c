using Spectre.Console;

namespace Corpus.Cli;

/// <summary>How the tool's pages look, on a terminal and in a file.</summary>
internal static class ConsolePage
{
    /// <summary>Wide enough for every row to stay one line where a program, not a person, reads the output.</summary>
    private const int Unlimited = 10_000;

    /// <summary>A page on <paramref name="console"/>.</summary>
    internal static IAnsiConsole On(ToolConsole console)
    {
        IAnsiConsole page = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.Colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.Colors ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Text),
        });
        page.Profile.Width = console.Columns ?? Unlimited;
        page.Profile.Capabilities.Unicode = true;
        return page;
    }

    /// <summary>An empty table.</summary>
    internal static Table Table(string title) => new Table()
        .Border(TableBorder.Simple)
        .Title(new TableTitle(title, new Style(decoration: Decoration.Bold)));
}
