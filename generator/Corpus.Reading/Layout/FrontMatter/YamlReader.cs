using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Reading;

/// <summary>
/// Turns the parser's events into values that know their place in the file. An alias shares the value it names instead of copying
/// it, and can only name one that is complete, so no file can make a value that is endless or grows beyond the file.
/// </summary>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly SourceSpan _yaml;
    private readonly CancellationToken _cancellation;
    private readonly Parser _parser;
    private readonly Dictionary<string, FrontMatterValue> _anchors = new(StringComparer.Ordinal);

    // The brackets that are open.
    private readonly Stack<SourceSpan> _brackets = new();
    private readonly MergeKeys _merges;
    private int _lastEnd;

    private YamlReader(string text, SourceSpan yaml, CancellationToken cancellation)
    {
        (_text, _yaml, _cancellation) = (text, yaml, cancellation);
        _parser = new(new StringReader(text.Substring(yaml.Start, yaml.Length)));
        _lastEnd = yaml.Start;
        _merges = new(yaml.Length);
    }

    /// <summary>Reads the entries of the mapping in <paramref name="yaml"/>: those before the first thing that cannot be read.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, SourceSpan yaml, out UnreadableFrontMatter? unreadable, CancellationToken cancellation)
    {
        var entries = new List<FrontMatterEntry>();
        var reader = new YamlReader(text, yaml, cancellation);
        unreadable = null;
        try
        {
            reader.ReadDocument(entries);
        }
        catch (YamlException broken)
        {
            unreadable = reader.Broken(reader.Place(broken.Start.Index, broken.End.Index), broken.Message);
        }
        catch (FrontMatterException broken)
        {
            unreadable = new(broken.Span, broken.Message);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The parser itself gives up in this way on some broken flow lists; it does not say where, but it got as far as here.
            unreadable = reader.Broken(reader.Place(reader._lastEnd - yaml.Start, reader._lastEnd - yaml.Start), "");
        }

        return entries;
    }

    private void ReadDocument(List<FrontMatterEntry> entries)
    {
        Next<StreamStart>();
        if (Next() is not DocumentStart)
            return;
        ParsingEvent first = Next();
        if (first is not MappingStart)
        {
            if (first is Scalar { Value: "" })
                return;
            throw new FrontMatterException(SpanOf(first), "The front matter must be a list of `key: value` lines. Give every value a key.");
        }

        ReadEntries(entries, depth: 1);
        Next<DocumentEnd>();
        if (Next() is not StreamEnd)
            throw new FrontMatterException(SpanOf(_parser.Current!), "The front matter must be one YAML document. Put all its keys between the first two lines `---`.");
    }

    private void ReadEntries(List<FrontMatterEntry> entries, int depth)
    {
        var repeated = new RepeatedKeys();
        for (ParsingEvent key = Next(); key is not MappingEnd; key = Next())
        {
            FrontMatterValue value = ReadValue(key, depth);
            if (value is not FrontMatterScalar name)
                throw new FrontMatterException(value.Span, "A key of the front matter must be a word, not a list or a map.");
            entries.Add(new(name, ReadValue(Next(), depth)));
            repeated.Add(name, entries.Count);
        }

        _merges.Merge(entries);
    }

    private FrontMatterValue ReadValue(ParsingEvent start, int depth)
    {
        SourceSpan span = SpanOf(start);
        if (depth > Nesting.Most)
            throw Nesting.TooDeep(span);
        switch (start)
        {
            case AnchorAlias alias:
                if (!_anchors.TryGetValue(alias.Value.Value, out FrontMatterValue? named))
                    throw new FrontMatterException(span, $"The alias `*{alias.Value.Value}` names no value above it. Mark the value with `&{alias.Value.Value}`, or write it out here.");
                if (depth + named.Height > Nesting.Most)
                    throw Nesting.TooDeep(span);
                return named with { Span = span };
            case Scalar scalar:
                return Keep(scalar, new FrontMatterScalar(span, scalar.Value, scalar.Style is ScalarStyle.Plain));
            case SequenceStart sequence:
                Open(span, sequence.Style == SequenceStyle.Flow);
                var items = new List<FrontMatterValue>();
                for (ParsingEvent item = Next(); item is not SequenceEnd; item = Next())
                    items.Add(ReadValue(item, depth + 1));
                return Keep(sequence, new FrontMatterList(UpToHere(span, sequence.Style == SequenceStyle.Flow), items));
            case MappingStart map:
                Open(span, map.Style == MappingStyle.Flow);
                var entries = new List<FrontMatterEntry>();
                ReadEntries(entries, depth + 1);
                return Keep(map, new FrontMatterMap(UpToHere(span, map.Style == MappingStyle.Flow), entries));
            default:
                // `? :`: the parser ends a map where its value is due.
                throw new FrontMatterException(Place(_lastEnd - 1 - _yaml.Start, _lastEnd - _yaml.Start), "A key of the front matter has no value that can be read here. Write `key: value`.");
        }
    }

    private void Open(SourceSpan span, bool isFlow)
    {
        // A pair in a list, `[a: b]`, is a map without a bracket of its own.
        if (isFlow && _text[span.Start] is '[' or '{')
            _brackets.Push(new(span.Start, 1));
    }

    private FrontMatterValue Keep(NodeEvent node, FrontMatterValue value)
    {
        if (!node.Anchor.IsEmpty)
            _anchors[node.Anchor.Value] = value;
        return value;
    }

    private T Next<T>()
        where T : ParsingEvent => (T)Next();

    private ParsingEvent Next()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!_parser.MoveNext())
            throw new FrontMatterException(Place(_yaml.Length, _yaml.Length), "The front matter ends too early. Complete its last value.");
        ParsingEvent current = _parser.Current!;
        if (current is not (MappingEnd or SequenceEnd or DocumentEnd or StreamEnd))
            _lastEnd = Math.Max(_lastEnd, SpanOf(current).End);
        return current;
    }

    /// <summary>The span of a list or map that has just ended: a flow one ends with its bracket, a block one with its last value.</summary>
    private SourceSpan UpToHere(SourceSpan start, bool isFlow)
    {
        if (isFlow && _brackets.Count > 0 && _brackets.Peek().Start == start.Start)
            _brackets.Pop();
        int at = Place(_parser.Current!.Start.Index, _parser.Current.Start.Index).Start;
        if (_text[start.Start] is '[' or '{' && at < _yaml.End && _text[at] is ']' or '}')
            _lastEnd = Math.Max(_lastEnd, at + 1);
        return SourceSpan.FromBounds(start.Start, Math.Max(_lastEnd, start.End));
    }

    private SourceSpan SpanOf(ParsingEvent current)
    {
        SourceSpan span = Place(current.Start.Index, current.End.Index);
        return Blanks.Trim(_text, span.Start, span.End);
    }

    /// <summary>The place in the file of a place in the YAML.</summary>
    private SourceSpan Place(long start, long end)
    {
        long from = Math.Min(Math.Max(0, start), _yaml.Length);
        long to = Math.Min(Math.Max(from, end), _yaml.Length);
        return new(_yaml.Start + (int)from, (int)(to - from));
    }

    /// <summary>The innermost bracket that is open at <paramref name="span"/> and never closed; null where there is none.</summary>
    private SourceSpan? OpenBracket(SourceSpan span)
    {
        // The parser may give up at the bracket itself, or at the hyphen of the item that it opens.
        int at = span.Start;
        while (at < _yaml.End && _text[at] is '-' or ' ')
            at++;
        SourceSpan? bracket = at < _yaml.End && _text[at] is '[' or '{' ? new(at, 1) : _brackets.Count > 0 ? _brackets.Peek() : null;
        return bracket is { } open && !IsClosed(open.Start) ? open : null;
    }

    private bool IsClosed(int bracket)
    {
        int open = 0;
        for (int at = bracket; at < _yaml.End; at++)
        {
            char c = _text[at];
            if (c is '[' or '{')
                open++;
            else if (c is ']' or '}' && --open == 0)
                return true;
            else if (c is '"' or '\'' && _text[at - 1] is ' ' or ',' or '[' or '{' or ':')
                at = EndOfQuoted(at);
        }

        return false;
    }

    private int EndOfQuoted(int start)
    {
        int at = start + 1;
        while (at < _yaml.End && _text[at] != _text[start])
            at += _text[at] == '\\' && _text[start] == '"' ? 2 : 1;
        return at;
    }

    /// <summary>The tab that indents the line behind all that could be read; null where there is none.</summary>
    private SourceSpan? IndentingTab()
    {
        int line = _text.LastIndexOfAny(['\n', '\r'], Math.Max(0, _lastEnd - 1)) + 1;
        for (int next = line; next < _yaml.End; next = Blanks.EndOfLine(_text, next) + 1)
        {
            int at = next;
            while (at < _yaml.End && _text[at] == ' ')
                at++;
            if (at < _yaml.End && _text[at] == '\t')
                return new(at, 1);
            if (next > _lastEnd && at < _yaml.End && _text[at] is not ('\n' or '\r' or '#'))
                return null;
        }

        return null;
    }

    private UnreadableFrontMatter Broken(SourceSpan span, string why)
    {
        if (OpenBracket(span) is { } bracket)
            return new(bracket, $"This `{_text[bracket.Start]}` is never closed. Close it, and put a value that holds a bracket or a quotation mark between quotation marks.");
        if (IndentingTab() is { } tab)
            return new(tab, "A tab indents this line, which YAML does not take. Indent with blanks.");
        if (span.Length == 0 && span.Start < _yaml.End)
            span = span with { Length = 1 };
        string reason = why.Length == 0 ? "" : " (" + why.TrimEnd('.') + ")";
        return new(span, $"The front matter is not YAML here{reason}. Put a value that holds a colon, a bracket or a quotation mark between quotation marks, and close every bracket.");
    }
}
