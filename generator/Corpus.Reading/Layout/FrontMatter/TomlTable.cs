using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>How a table of TOML came to be, which decides who may add to it.</summary>
internal enum TomlTableKind
{
    /// <summary>Named on the way to another one, as <c>a</c> in <c>[a.b]</c>. A heading of its own may follow.</summary>
    Implicit,

    /// <summary>Named by its own heading, which only one may.</summary>
    Headed,

    /// <summary>Named on the way to a key, as <c>a</c> in <c>a.b = 1</c>. More such keys may follow, and no heading.</summary>
    Dotted,
}

/// <summary>A table of TOML while it is read: unlike one of YAML, several places of the file may add to it.</summary>
/// <param name="span">Where it is first named.</param>
/// <param name="kind">How it came to be.</param>
internal sealed class TomlTable(SourceSpan span, TomlTableKind kind)
{
    private readonly List<TomlEntry> _entries = [];
    private readonly Dictionary<string, TomlEntry> _byName = new(StringComparer.Ordinal);

    private TomlTableKind Kind { get; set; } = kind;

    /// <summary>The key that stands there already under the same name.</summary>
    public FrontMatterScalar? Find(string name) => _byName.TryGetValue(name, out TomlEntry? entry) ? entry.Key : null;

    /// <summary>Adds a value; false if the key stands there already.</summary>
    public bool Add(FrontMatterScalar key, FrontMatterValue value)
    {
        if (_byName.ContainsKey(key.Text))
            return false;
        Add(new(key) { Value = value });
        return true;
    }

    /// <summary>The table under a key on the way to a table's heading: the last one of a list of tables. Null if a value stands there.</summary>
    public TomlTable? OnTheWay(FrontMatterScalar key)
    {
        if (!_byName.TryGetValue(key.Text, out TomlEntry? entry))
            return AddTable(key, TomlTableKind.Implicit);
        return entry.Table ?? entry.Tables?[entry.Tables.Count - 1];
    }

    /// <summary>The table under a key on the way to a dotted key. Null if a value stands there, or a table that has a heading.</summary>
    public TomlTable? Dotted(FrontMatterScalar key)
    {
        if (!_byName.TryGetValue(key.Text, out TomlEntry? entry))
            return AddTable(key, TomlTableKind.Dotted);
        return entry.Table is { Kind: TomlTableKind.Dotted } table ? table : null;
    }

    /// <summary>The table under the last key of a heading <c>[table]</c>. Null if anything else stands there, or it has been given already.</summary>
    public TomlTable? Headed(FrontMatterScalar key)
    {
        if (!_byName.TryGetValue(key.Text, out TomlEntry? entry))
            return AddTable(key, TomlTableKind.Headed);
        if (entry.Table is not { Kind: TomlTableKind.Implicit } table)
            return null;
        table.Kind = TomlTableKind.Headed;
        return table;
    }

    /// <summary>One more table in the list under the last key of a heading <c>[[table]]</c>. Null if anything else stands there.</summary>
    public TomlTable? InList(FrontMatterScalar key)
    {
        if (!_byName.TryGetValue(key.Text, out TomlEntry? entry))
            Add(entry = new(key) { Tables = [] });
        if (entry.Tables is not { } tables)
            return null;
        var table = new TomlTable(key.Span, TomlTableKind.Headed);
        tables.Add(table);
        return table;
    }

    /// <summary>The entries, in the file's order.</summary>
    public List<FrontMatterEntry> ToEntries() => [.. _entries.Select(static entry => new FrontMatterEntry(entry.Key, entry.ToValue()))];

    private TomlTable AddTable(FrontMatterScalar key, TomlTableKind kind)
    {
        var table = new TomlTable(key.Span, kind);
        Add(new(key) { Table = table });
        return table;
    }

    private void Add(TomlEntry entry)
    {
        _entries.Add(entry);
        _byName.Add(entry.Key.Text, entry);
    }

    private FrontMatterMap ToMap() => new(span, ToEntries());

    /// <summary>A key, and the one of three things that stands under it. Arrays and inline tables are values: nothing can be added to them.</summary>
    private sealed class TomlEntry(FrontMatterScalar key)
    {
        public FrontMatterScalar Key => key;

        public FrontMatterValue? Value { get; init; }

        public TomlTable? Table { get; init; }

        public List<TomlTable>? Tables { get; init; }

        public FrontMatterValue ToValue() =>
            Value ?? Table?.ToMap() ?? (FrontMatterValue)new FrontMatterList(key.Span, [.. Tables!.Select(static table => table.ToMap())]);
    }
}
