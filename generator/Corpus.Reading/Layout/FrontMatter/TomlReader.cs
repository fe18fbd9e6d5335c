using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Reads TOML, the front matter of Hugo, strictly by version 1.0.0 of its specification, into the values that YAML has too: each knows its
/// place in the file.
/// </summary>
internal sealed class TomlReader
{
    private readonly string _text;
    private readonly TomlCursor _cursor;
    private readonly CancellationToken _cancellation;
    private readonly TomlTable _root = new(default, TomlTableKind.Headed);

    private TomlReader(string text, SourceSpan toml, CancellationToken cancellation)
    {
        _text = text;
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
        for (_cursor.SkipLines(); !_cursor.IsOver; _cursor.SkipLines())
        {
            _cancellation.ThrowIfCancellationRequested();
            bool isHeading = _cursor.Next == '[';
            if (isHeading)
                table = ReadHeading();
            else
                ReadEntry(table, depth: 1);
            _cursor.EndLine(isHeading ? "the heading of a table" : "a value");
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
            throw _cursor.Broken($"The heading of a table ends with `{(isList ? "]]" : "]")}` on the same line.");
        TomlTable table = _root;
        for (int i = 0; i < path.Count - 1; i++)
            table = table.OnTheWay(path[i]) ?? throw Taken(table, path[i]);
        FrontMatterScalar last = path[path.Count - 1];
        return (isList ? table.InList(last) : table.Headed(last)) ?? throw Taken(table, last);
    }

    private void ReadEntry(TomlTable table, int depth)
    {
        List<FrontMatterScalar> path = ReadPath(depth);
        if (!_cursor.Skip("="))
            throw _cursor.Broken("An equals sign is missing between the key and its value. Write `key = value`. Front matter of `key: value` lines stands between lines `---`.");
        _cursor.SkipSpace();
        for (int i = 0; i < path.Count - 1; i++)
            table = table.Dotted(path[i]) ?? throw Taken(table, path[i]);
        FrontMatterScalar last = path[path.Count - 1];
        if (table.Find(last.Text) is not null)
            throw Taken(table, last);
        table.Add(last, ReadValue(depth + path.Count));
    }

    private FrontMatterException Taken(TomlTable table, FrontMatterScalar key)
    {
        int line = new LineMap(_text).At(table.Find(key.Text)!.Span.Start).Line;
        return new(key.Span, $"The key `{key.Text}` is given twice: it already stands on line {line}. Delete one of the two, or put all keys of a table under one heading.");
    }

    private List<FrontMatterScalar> ReadPath(int depth)
    {
        var path = new List<FrontMatterScalar>();
        do
        {
            _cursor.SkipSpace();
            path.Add(ReadKey());
            _cursor.SkipSpace();
            if (depth + path.Count > Nesting.Most)
                throw Nesting.TooDeep(path[path.Count - 1].Span);
        }
        while (_cursor.Skip("."));
        return path;
    }

    /// <summary>A key, or one part of a dotted key.</summary>
    private FrontMatterScalar ReadKey()
    {
        if (_cursor.Next is '"' or '\'')
            return TomlStrings.ReadKey(_cursor);
        int start = _cursor.At;
        while (_cursor.Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
            _cursor.At++;
        Steps.Count(_cursor.At - start);
        if (_cursor.At > start)
            return new(SourceSpan.FromBounds(start, _cursor.At), _cursor.From(start), IsPlain: true);
        _cursor.RejectInvisible();
        throw _cursor.Broken("A key is expected here. Write `key = value`. Put a key with other characters than A-Z, a-z, 0-9, `_` and `-` between quotation marks.");
    }

    private FrontMatterValue ReadValue(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > Nesting.Most)
            throw Nesting.TooDeep(new(_cursor.At, 1));
        return _cursor.Next switch
        {
            '"' or '\'' => TomlStrings.Read(_cursor),
            '[' => ReadArray(depth),
            '{' => ReadInlineTable(depth),
            _ => TomlBareValues.Read(_cursor),
        };
    }

    private FrontMatterList ReadArray(int depth)
    {
        int start = _cursor.At;
        _cursor.Skip("[");
        var items = new List<FrontMatterValue>();
        for (_cursor.SkipLines(); !_cursor.Skip("]"); _cursor.SkipLines())
        {
            RejectEnd(start);
            items.Add(ReadValue(depth + 1));
            _cursor.SkipLines();
            if (_cursor.Skip(",") || _cursor.Next == ']')
                continue;
            RejectEnd(start);
            _cursor.RejectInvisible();
            throw _cursor.Broken("A comma is missing here between two items of an array, or `]` after the last one.");
        }

        return new(SourceSpan.FromBounds(start, _cursor.At), items);
    }

    private FrontMatterMap ReadInlineTable(int depth)
    {
        int start = _cursor.At;
        _cursor.Skip("{");
        var table = new TomlTable(new(start, 1), TomlTableKind.Headed);
        _cursor.SkipSpace();
        for (bool isOpen = !_cursor.Skip("}"); isOpen;)
        {
            RejectLineBreak();
            ReadEntry(table, depth + 1);
            _cursor.SkipSpace();
            if (_cursor.Skip("}"))
                break;
            RejectLineBreak();
            _cursor.RejectInvisible();
            if (!_cursor.Skip(","))
                throw _cursor.Broken("A comma is missing here between two keys of an inline table, or `}` after the last one.");
            _cursor.SkipSpace();
            if (_cursor.Next == '}')
                throw new FrontMatterException(new(_cursor.At, 1), "The last key of an inline table has no comma after it. Delete the comma.");
        }

        return new(SourceSpan.FromBounds(start, _cursor.At), table.ToEntries());

        void RejectLineBreak()
        {
            if (_cursor.IsOver || _cursor.IsLineBreak || _cursor.Next == '#')
                throw new FrontMatterException(new(start, 1), "This `{` is not closed on its line. An inline table stands on one line: write a heading like `[name]` and a line for each key instead.");
        }
    }

    private void RejectEnd(int bracket)
    {
        if (_cursor.IsOver)
            throw new FrontMatterException(new(bracket, 1), "This `[` is never closed. Close it with `]`.");
    }
}
