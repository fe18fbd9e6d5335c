using System.Collections.Generic;

namespace Corpus.Evaluation;

/// <summary>A table of a report; the first column names what the row is about.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Rows">The rows, each with a cell a column.</param>
internal sealed record ReportTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
