using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace Corpus.Evaluation;

/// <summary>Writes tables for people at a terminal.</summary>
internal static class ConsoleTableWriter
{
    /// <summary>Writes <paramref name="table"/>.</summary>
    public static void Write(ReportTable table)
    {
        Table shown = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(table.Title));
        for (int i = 0; i < table.Columns.Count; i++)
        {
            var column = new TableColumn(Markup.Escape(table.Columns[i]));
            shown.AddColumn(i == 0 ? column : column.RightAligned());
        }

        foreach (IReadOnlyList<string> row in table.Rows)
            shown.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(shown);
    }
}
