using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>A table of TOML while it is read: others than those of YAML it may be added to from several places of the file.</summary>
/// <param name="span">Where it is first named.</param>
internal sealed class TomlTable(SourceSpan span)
{
    private readonly List<(FrontMatterScalar Key, Func<FrontMatterValue> Value)> _entries = [];
    private readonly Dictionary<string, TomlTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TomlTable>> _lists = new(StringComparer.Ordinal);

    /// <summary>Whether a heading <c>[table]</c> has named it, which only one may.</summary>
    public bool IsHeaded { get; set; }

    /// <summary>Adds a value. A key may stand there already: whoever holds that against the file finds both.</summary>
    public void Add(FrontMatterScalar key, FrontMatterValue value) => _entries.Add((key, () => value));

    /// <summary>The table under <paramref name="key"/>, or the last one of a list of tables.</summary>
    public TomlTable Table(FrontMatterScalar key)
    {
        if (_lists.TryGetValue(key.Text, out List<TomlTable>? list))
            return list[list.Count - 1];
        if (!_tables.TryGetValue(key.Text, out TomlTable? table))
        {
            _tables.Add(key.Text, table = new(key.Span));
            _entries.Add((key, table.ToMap));
        }

        return table;
    }

    /// <summary>Adds a table to the list of tables under <paramref name="key"/>.</summary>
    public TomlTable AddToList(FrontMatterScalar key)
    {
        if (!_lists.TryGetValue(key.Text, out List<TomlTable>? list))
        {
            _lists.Add(key.Text, list = []);
            _entries.Add((key, () => new FrontMatterList(key.Span, [.. list.Select(static table => table.ToMap())])));
        }

        var added = new TomlTable(key.Span);
        list.Add(added);
        return added;
    }

    /// <summary>The entries, in the file's order.</summary>
    public List<FrontMatterEntry> ToEntries() => [.. _entries.Select(static entry => new FrontMatterEntry(entry.Key, entry.Value()))];

    private FrontMatterMap ToMap() => new(span, ToEntries());
}
