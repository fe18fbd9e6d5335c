using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Corpus.Benchmarks;

/// <summary>Figures beside their baselines, and how they grow with the articles.</summary>
internal sealed class BuildTable
{
    private readonly List<Row> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>Adds a figure.</summary>
    /// <param name="articles">How many articles it was taken with.</param>
    /// <param name="what">What was measured.</param>
    /// <param name="baseline">What it stands beside.</param>
    /// <param name="unit">The unit of both.</param>
    /// <param name="value">The figure.</param>
    /// <param name="least">The baseline's.</param>
    public void Add(int articles, string what, string baseline, string unit, double value, double least) => _rows.Add(new(articles, what, baseline, unit, value, least));

    /// <summary>Adds a line below the table.</summary>
    public void Note(string line) => _notes.Add(line);

    /// <summary>Prints the table, in order of what was measured.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine("| what | articles | corpus | baseline | | ratio | growth |");
        output.WriteLine("|---|--:|--:|--:|---|--:|--:|");
        foreach (IGrouping<string, Row> group in _rows.GroupBy(static row => row.What))
        {
            Row? before = null;
            foreach (Row row in group)
            {
                string growth = before is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{row.Value / before.Value:F1} ({(double)row.Articles / before.Articles:0.#} × the articles)");
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.What} | {row.Articles:#,0} | {row.Value:F1} {row.Unit} | {row.Least:F1} {row.Unit} | {row.Baseline} | {row.Value / row.Least:F2} | {growth} |"));
                before = row;
            }
        }

        output.WriteLine();
        foreach (string note in _notes)
            output.WriteLine(note);
    }

    private sealed record Row(int Articles, string What, string Baseline, string Unit, double Value, double Least);
}
