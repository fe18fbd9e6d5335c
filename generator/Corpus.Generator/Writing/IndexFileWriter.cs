using System.Text;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>What the file with the index depends on.</summary>
/// <param name="Options">The project's settings.</param>
/// <param name="Entries">The articles, in ordinal order of id.</param>
internal sealed record IndexPlan(CorpusOptions Options, EquatableArray<IndexEntry> Entries);

/// <summary>What the index says of an article.</summary>
/// <param name="Table">The number of its table.</param>
/// <param name="Id">Its id.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="Date">The day of its publication; null where the file does not say.</param>
internal readonly record struct IndexEntry(int Table, string Id, string? Headline, CalendarDate? Date);

/// <summary>Writes the index: what a program asks of all articles at once, without their tables.</summary>
internal static class IndexFileWriter
{
    /// <summary>What a reader of the index needs to know.</summary>
    private const string Legend = "// The articles in order: number of the table and id, headline, date. An article's place in its table is its place among those of that table here.";

    public static GeneratedFile Write(IndexPlan plan, CancellationToken cancellation)
    {
        var rows = new StringBuilder();
        foreach (IndexEntry entry in plan.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            RowWriter.Index(rows, entry);
        }

        SourceWriter writer = FileFrame.Start();
        writer.InNamespace(plan.Options.TablesNamespace, w => w.Rows(CodeNames.IndexClass, Legend, rows.ToString()));
        return new(plan.Options.HintPrefix + plan.Options.ClassName + ".Index.g.cs", writer.ToString());
    }
}
