using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads a JSON object, strictly by RFC 8259, into the values that YAML has too: each knows its place in the file.</summary>
internal sealed class JsonReader
{
    private readonly JsonCursor _cursor;
    private readonly bool _isClosed;
    private readonly CancellationToken _cancellation;

    private JsonReader(JsonCursor cursor, bool isClosed, CancellationToken cancellation) => (_cursor, _isClosed, _cancellation) = (cursor, isClosed, cancellation);

    /// <summary>Reads the entries of the object in <paramref name="json"/>: those before the first thing that cannot be read.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="json">The object; all of the file if nothing closes it.</param>
    /// <param name="isClosed">Whether a bracket closes it.</param>
    /// <param name="unreadable">The first thing that cannot be read.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, SourceSpan json, bool isClosed, out UnreadableFrontMatter? unreadable, CancellationToken cancellation)
    {
        var entries = new List<FrontMatterEntry>();
        var cursor = new JsonCursor(text, json);
        unreadable = null;
        try
        {
            new JsonReader(cursor, isClosed, cancellation).ReadWhole(entries);
            RejectMark(text, cursor.At);
        }
        catch (FrontMatterException broken)
        {
            unreadable = new(broken.Span, broken.Message);
        }

        return entries;
    }

    /// <summary>Text may stand on the line of the last bracket, where the body begins; a mark of JSON there is a mistake.</summary>
    private static void RejectMark(string text, int end)
    {
        int at = Blanks.SkipOnLine(text, end, text.Length);
        if (at < text.Length && text[at] is '}' or ']' or ',' or ':')
            throw new FrontMatterException(new(at, 1), $"The JSON object ends before this `{text[at]}`. Delete it.");
    }

    /// <summary>Between fences, the brackets around the keys may be left out, as Hexo has it.</summary>
    private void ReadWhole(List<FrontMatterEntry> entries)
    {
        _cursor.SkipSpace();
        if (_cursor.IsOver)
            return;
        if (_cursor.Next == '{')
            ReadObject(entries, depth: 1);
        else if (_cursor.Next == '"')
            ReadEntries(entries, _cursor.At, depth: 1, hasBracket: false);
        else
            throw _cursor.Broken("A JSON object is expected here. Write `{ \"key\": value }`.");
        _cursor.SkipSpace();
        if (!_cursor.IsOver)
            throw _cursor.Broken("The JSON object ends before this. Delete it, or put it below the front matter.");
    }

    private void ReadObject(List<FrontMatterEntry> entries, int depth)
    {
        int start = _cursor.At++;
        _cursor.SkipSpace();
        if (!_cursor.Skip('}'))
            ReadEntries(entries, start, depth, hasBracket: true);
    }

    private void ReadEntries(List<FrontMatterEntry> entries, int start, int depth, bool hasBracket)
    {
        var repeated = new RepeatedKeys();
        while (true)
        {
            FrontMatterScalar key = ReadKey(start);
            _cursor.SkipSpace();
            if (!_cursor.Skip(':'))
                throw _cursor.Broken("A colon is missing here between the key and its value. Write `\"key\": value`.");
            _cursor.SkipSpace();
            entries.Add(new(key, ReadValue(depth)));
            repeated.Add(key, entries.Count);
            _cursor.SkipSpace();
            if (hasBracket ? _cursor.Skip('}') : _cursor.IsOver)
                return;
            if (!_cursor.Skip(','))
                throw Separator(start, depth);
            _cursor.SkipSpace();
        }
    }

    private FrontMatterScalar ReadKey(int start) => _cursor.Next switch
    {
        '"' => JsonStrings.Read(_cursor),
        '\'' => throw _cursor.Broken("JSON has no single quotation marks. Put the key between double ones."),
        '}' => throw _cursor.Broken("A key is missing here, after the comma. Delete the comma."),
        _ when _cursor.IsOver => throw NeverClosed(start),
        _ => throw _cursor.Broken("A key is expected here, between double quotation marks. Write `\"key\": value`."),
    };

    /// <summary>The error that neither a comma nor the closing bracket stands behind a value.</summary>
    private FrontMatterException Separator(int start, int depth)
    {
        // If nothing closes the object and no key follows, the text of the article does.
        if (_cursor.IsOver || (depth == 1 && !_isClosed && _cursor.Next is not ('"' or '\'')))
            return NeverClosed(start);
        return _cursor.Broken("A comma is missing here between two keys of an object, or `}` after the last one.");
    }

    private FrontMatterException NeverClosed(int bracket)
    {
        char opening = _cursor.Peek(bracket - _cursor.At);
        return new(new(bracket, 1), $"This `{opening}` is never closed. Close it with `{(opening == '[' ? ']' : '}')}`.");
    }

    private FrontMatterValue ReadValue(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        int start = _cursor.At;
        if (_cursor.Next is '[' or '{' && depth >= Nesting.Most)
            throw Nesting.TooDeep(new(start, 1));
        switch (_cursor.Next)
        {
            case '"':
                return JsonStrings.Read(_cursor);
            case '[':
                List<FrontMatterValue> items = ReadItems(depth + 1);
                return new FrontMatterList(SourceSpan.FromBounds(start, _cursor.At), items);
            case '{':
                var entries = new List<FrontMatterEntry>();
                ReadObject(entries, depth + 1);
                return new FrontMatterMap(SourceSpan.FromBounds(start, _cursor.At), entries);
            default:
                return ReadWord();
        }
    }

    private List<FrontMatterValue> ReadItems(int depth)
    {
        int start = _cursor.At++;
        var items = new List<FrontMatterValue>();
        _cursor.SkipSpace();
        if (_cursor.Skip(']'))
            return items;
        while (true)
        {
            if (items.Count > 0 && _cursor.Next == ']')
                throw _cursor.Broken("A value is missing here, after the comma. Delete the comma.");
            if (_cursor.IsOver)
                throw NeverClosed(start);
            items.Add(ReadValue(depth));
            _cursor.SkipSpace();
            if (_cursor.Skip(']'))
                return items;
            if (_cursor.IsOver)
                throw NeverClosed(start);
            if (!_cursor.Skip(','))
                throw _cursor.Broken("A comma is missing here between two items of an array, or `]` after the last one.");
            _cursor.SkipSpace();
        }
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    private FrontMatterScalar ReadWord()
    {
        int start = _cursor.At;
        _cursor.SkipWord();
        if (_cursor.At == start)
            throw _cursor.Broken("A value is missing here. Write one.");
        string value = _cursor.From(start);
        var span = SourceSpan.FromBounds(start, _cursor.At);
        if (value is "true" or "false" or "null" || JsonNumbers.IsNumber(value))
            return new(span, value, IsPlain: true);
        throw new FrontMatterException(span, value[0] is (>= '0' and <= '9') or '-' or '+' or '.'
            ? $"`{Shown.Of(value)}` is not a valid JSON number. Write it like 1500 or -1500.5, or put it between double quotation marks if it is text."
            : $"`{Shown.Of(value)}` is not a valid JSON value. Put text between double quotation marks.");
    }
}
