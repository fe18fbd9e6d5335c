using System;
using System.IO;
using System.Text.Json;

namespace Corpus.Evaluation;

/// <summary>Brings a report to where it was asked for.</summary>
internal static class ReportWriter
{
    /// <summary>Shows <paramref name="report"/> on the console: as tables at a terminal, as plain text in a pipe.</summary>
    public static void Show(EvaluationReport report, int errorsPerGroup)
    {
        foreach (ReportTable table in ReportTables.Of(report))
            Show(table);
        foreach (string line in report.Invalid)
            Console.WriteLine(line);
        if (errorsPerGroup <= 0)
            return;
        foreach (SystemReport system in report.Systems)
        {
            Show(ErrorTables.ByPhenomenon(system));
            Show(ErrorTables.ByOutcome(system));
        }

        foreach (string line in ErrorListing.Lines(report, errorsPerGroup))
            Console.WriteLine(line);
    }

    /// <summary>Shows one table.</summary>
    public static void Show(ReportTable table)
    {
        if (Console.IsOutputRedirected)
            PlainTableWriter.Write(Console.Out, table);
        else
            ConsoleTableWriter.Write(table);
    }

    /// <summary>Writes <paramref name="report"/> to <paramref name="file"/> as JSON, with all errors.</summary>
    public static void Save(EvaluationReport report, string file) =>
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.Options));
}
