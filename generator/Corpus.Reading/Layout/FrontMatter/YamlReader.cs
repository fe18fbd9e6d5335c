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
    private readonly YamlIndentation? _indentation;
    private readonly CancellationToken _cancellation;
    private readonly Parser _parser;
    private readonly Dictionary<string, FrontMatterValue> _anchors = new(StringComparer.Ordinal);

    // The brackets that are open.
    private readonly Stack<SourceSpan> _brackets = new();
    private readonly MergeKeys _merges;
    private int _lastEnd;

    private int _lastScalar;

    private YamlReader(string text, SourceSpan yaml, YamlIndentation? indentation, CancellationToken cancellation)
    {
        (_text, _yaml, _indentation, _cancellation) = (text, yaml, indentation, cancellation);
        _parser = new(new StringReader(indentation?.Yaml ?? text.Substring(yaml.Start, yaml.Length)));
        _lastEnd = _lastScalar = yaml.Start;
        _merges = new(yaml.Length);
    }

    /// <summary>Reads the entries of the mapping in <paramref name="yaml"/>: those before the first thing that cannot be read.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, SourceSpan yaml, out UnreadableFrontMatter? unreadable, CancellationToken cancellation)
    {
        List<FrontMatterEntry> entries = new YamlReader(text, yaml, null, cancellation).Read(out unreadable);
        if (unreadable is null || YamlIndentation.Find(text, yaml) is not { } indentation)
            return entries;
        List<FrontMatterEntry> indented = new YamlReader(text, yaml, indentation, cancellation).Read(out UnreadableFrontMatter? other);

        // What cannot be read in an indented line shows that the line is no part of the value above it.
        if (other is not null && indentation.Holds(other.Span.Start))
            return entries;
        unreadable = other;
        return indented;
    }

    private List<FrontMatterEntry> Read(out UnreadableFrontMatter? unreadable)
    {
        var entries = new List<FrontMatterEntry>();
        unreadable = null;
        try
        {
            ReadDocument(entries);
        }
        catch (YamlException broken)
        {
            unreadable = Broken(broken);
        }
        catch (FrontMatterException broken)
        {
            unreadable = new(broken.Span, broken.Message);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The parser itself gives up in this way on some broken flow lists; it does not say where, but it got as far as here.
            unreadable = Broken(new(_lastEnd, 0), "");
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
            if (TightColon(_yaml.Start, _yaml.End) is { } tight)
                throw new FrontMatterException(tight.Span, tight.Message);
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
                throw new FrontMatterException(SourceSpan.FromBounds(_lastEnd - 1, _lastEnd), "A key of the front matter has no value that can be read here. Write `key: value`.");
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
            throw new FrontMatterException(new(_yaml.End, 0), "The front matter ends too early. Complete its last value.");
        ParsingEvent current = _parser.Current!;
        if (current is not (MappingEnd or SequenceEnd or DocumentEnd or StreamEnd))
        {
            SourceSpan span = SpanOf(current);
            _lastEnd = Math.Max(_lastEnd, span.End);
            if (current is Scalar)
                _lastScalar = _lastEnd;
        }

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
        if (_indentation is not null)
            (start, end) = (_indentation.InFile(start), _indentation.InFile(end));
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
        return bracket is { } open && YamlFlow.EndOfBracket(_text, open.Start, _yaml.End) == _yaml.End ? open : null;
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

    /// <summary>The colon without a space behind it in the lines between two places, which makes key and value one word.</summary>
    private UnreadableFrontMatter? TightColon(int from, int to)
    {
        int line = _text.LastIndexOfAny(['\n', '\r'], from - 1) + 1;
        while (line <= to && line < _yaml.End)
        {
            int end = Math.Min(Blanks.EndOfLine(_text, line), _yaml.End);
            if (YamlLine.TightColon(_text, line, end) is >= 0 and var colon)
            {
                SourceSpan key = Blanks.Trim(_text, line, colon);
                SourceSpan value = Blanks.Trim(_text, colon + 1, end);
                return new(new(colon, 1), $"A space is missing after this colon. Write `{Shown.Of(_text.Substring(key.Start, key.Length) + ": " + _text.Substring(value.Start, value.Length))}`.");
            }

            line = end + 1;
        }

        return null;
    }

    private UnreadableFrontMatter Broken(YamlException broken)
    {
        SourceSpan span = Place(broken.Start.Index, broken.End.Index);
        if (!broken.Message.Contains("quoted scalar") || _text[span.Start] is not ('"' or '\''))
            return Broken(span, broken.Message);
        if (broken.Message.Contains("unexpected") || broken.Message.Contains("indentation"))
            return new(new(span.Start, 1), "This quotation mark is never closed. Close it, and indent the lines in which its text goes on.");
        return new(new(_text.LastIndexOf('\\', Math.Min(span.End, _yaml.End - 1)), 1), "This backslash starts no escape sequence of YAML. Write two of them, or put the text between single quotation marks.");
    }

    private UnreadableFrontMatter Broken(SourceSpan span, string why)
    {
        if (TightColon(_lastScalar, span.Start) is { } tight)
            return tight;
        if (OpenBracket(span) is { } bracket)
            return new(bracket, $"This `{_text[bracket.Start]}` is never closed. Close it, and put a value that holds a bracket or a quotation mark between quotation marks.");
        if (IndentingTab() is { } tab)
            return new(tab, "A tab indents this line, which YAML does not allow. Indent with spaces.");
        if (why.Length == 0 && span.Start < _yaml.End && _text[span.Start] is '[' or '{')
            return new(span, $"What this `{_text[span.Start]}` opens cannot be read. Indent all its lines more than the line of its key, and put a value that holds a bracket or a quotation mark between quotation marks.");
        if (span.Length == 0 && span.Start < _yaml.End)
            span = span with { Length = 1 };
        string reason = why.Length == 0 ? "" : " (" + why.TrimEnd('.') + ")";
        return new(span, $"The front matter is not YAML here{reason}. Put a value that holds a colon, a bracket or a quotation mark between quotation marks, and close every bracket.");
    }
}
