using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Reads TOML, the front matter of Hugo, into the values that YAML has too: each knows its place in the file. What a table's heading adds
/// stands in a map under that key.
/// </summary>
internal sealed class TomlReader
{
    private const int MaxDepth = 32;

    private readonly TomlCursor _cursor;
    private readonly CancellationToken _cancellation;
    private readonly TomlTable _root = new(default);

    private TomlReader(string text, SourceSpan toml, CancellationToken cancellation)
    {
        _cursor = new(text, toml);
        _cancellation = cancellation;
    }

    /// <summary>Reads the entries in <paramref name="toml"/>: those before the first thing that cannot be read.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, SourceSpan toml, out UnreadableFrontMatter? unreadable, CancellationToken cancellation)
    {
        var reader = new TomlReader(text, toml, cancellation);
        unreadable = null;
        try
        {
            reader.ReadLines();
        }
        catch (FrontMatterException broken)
        {
            unreadable = new(broken.Span, broken.Message);
        }

        return reader._root.ToEntries();
    }

    private void ReadLines()
    {
        TomlTable table = _root;
        for (_cursor.SkipLines(); !_cursor.IsOver;)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_cursor.Next == '[')
                table = ReadHeading();
            else
                ReadEntry(table, depth: 1);
            _cursor.EndLine();
        }
    }

    /// <summary><c>[cover]</c>, or <c>[[resources]]</c>, which adds one more table to a list.</summary>
    private TomlTable ReadHeading()
    {
        bool isList = _cursor.Skip("[[");
        if (!isList)
            _cursor.Skip("[");
        List<FrontMatterScalar> path = ReadPath(depth: 1);
        if (!_cursor.Skip(isList ? "]]" : "]"))
            throw _cursor.Broken($"The heading of a table ends with `{(isList ? "]]" : "]")}`.");
        TomlTable table = Inside(_root, path);
        FrontMatterScalar last = path[path.Count - 1];
        if (isList)
            return table.AddToList(last);
        table = table.Table(last);
        if (table.IsHeaded)
            throw new FrontMatterException(last.Span, $"The table `{last.Text}` is given twice. Put all its keys under one heading.");
        table.IsHeaded = true;
        return table;
    }

    private void ReadEntry(TomlTable table, int depth)
    {
        List<FrontMatterScalar> path = ReadPath(depth);
        if (!_cursor.Skip("="))
            throw _cursor.Broken("An equals sign should stand between a key and its value. Write `key = value`; front matter of `key: value` lines stands between lines `---`.");
        _cursor.SkipBlanks();
        Inside(table, path).Add(path[path.Count - 1], ReadValue(depth + path.Count));
    }

    private static TomlTable Inside(TomlTable table, List<FrontMatterScalar> path)
    {
        for (int i = 0; i < path.Count - 1; i++)
            table = table.Table(path[i]);
        return table;
    }

    private List<FrontMatterScalar> ReadPath(int depth)
    {
        var path = new List<FrontMatterScalar>();
        do
        {
            _cursor.SkipBlanks();
            path.Add(_cursor.Key());
            _cursor.SkipBlanks();
            if (depth + path.Count > MaxDepth)
                throw TooDeep(path[path.Count - 1].Span);
        }
        while (_cursor.Skip("."));
        return path;
    }

    private FrontMatterValue ReadValue(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
            throw TooDeep(new(_cursor.At, 1));
        return _cursor.Next switch
        {
            '"' or '\'' => _cursor.String(),
            '[' => ReadArray(depth),
            '{' => ReadInlineTable(depth),
            _ => _cursor.Bare(),
        };
    }

    private FrontMatterList ReadArray(int depth)
    {
        int start = _cursor.At;
        _cursor.Skip("[");
        var items = new List<FrontMatterValue>();
        _cursor.SkipLines();
        while (!_cursor.Skip("]"))
        {
            items.Add(ReadValue(depth + 1));
            _cursor.SkipLines();
            if (_cursor.Skip(","))
                _cursor.SkipLines();
            else if (_cursor.Next != ']')
                throw _cursor.Broken("A comma should stand between the items of a list, and `]` behind the last one.");
        }

        return new(SourceSpan.FromBounds(start, _cursor.At), items);
    }

    private FrontMatterMap ReadInlineTable(int depth)
    {
        int start = _cursor.At;
        _cursor.Skip("{");
        var table = new TomlTable(new(start, 1));
        _cursor.SkipLines();
        while (!_cursor.Skip("}"))
        {
            ReadEntry(table, depth + 1);
            _cursor.SkipLines();
            if (_cursor.Skip(","))
                _cursor.SkipLines();
            else if (_cursor.Next != '}')
                throw _cursor.Broken("A comma should stand between the keys of a table, and `}` behind the last one.");
        }

        return new(SourceSpan.FromBounds(start, _cursor.At), table.ToEntries());
    }

    private static FrontMatterException TooDeep(SourceSpan span) => new(span, "The front matter is nested too deeply: 32 levels are the most that is read. Write it flatter.");
}
