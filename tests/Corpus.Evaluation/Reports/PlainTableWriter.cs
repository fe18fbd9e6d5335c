using System;
using System.IO;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>Writes tables as aligned text: for files, pipes and comparing two runs.</summary>
internal static class PlainTableWriter
{
    private const string Gap = "  ";

    /// <summary>Writes <paramref name="table"/>.</summary>
    public static void Write(TextWriter output, ReportTable table)
    {
        int[] widths = [.. Enumerable.Range(0, table.Columns.Count).Select(column => Math.Max(table.Columns[column].Length, table.Rows.Select(row => row[column].Length).DefaultIfEmpty().Max()))];
        output.WriteLine(table.Title);
        output.WriteLine(Line([.. table.Columns], widths));
        foreach (string[] row in table.Rows.Select(static row => row.ToArray()))
            output.WriteLine(Line(row, widths));
        output.WriteLine();
    }

    private static string Line(string[] cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd();
}
