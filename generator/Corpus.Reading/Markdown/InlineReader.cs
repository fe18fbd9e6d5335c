using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Reads what stands inside of a block: drops the marks of emphasis, links, code, tags and templates, and reads character references as what
/// they stand for. One pass from left to right; the rules are those of CommonMark's specification, chapter 6.
/// </summary>
internal sealed class InlineReader
{
    private const string Marks = "\\`*_~![]<&{";

    private readonly MarkdownText _block;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly LinkLabels _labels;
    private readonly Emphasis _emphasis;
    private readonly CodeSpans _code;
    private readonly HtmlTags _tags;
    private readonly List<Bracket> _brackets = [];
    private readonly List<Picture> _pictures = [];
    private NextMark _commentEnd;
    private NextMark _templateEnd;
    private NextMark _tagEnd;
    private int[]? _braces;
    private int _lastBracket = -1;
    private int _noLinksBelow;

    private InlineReader(MarkdownText block, int start, int end, LinkLabels labels)
    {
        (_block, _text, _start, _end, _labels) = (block, block.Text, start, end, labels);
        _emphasis = new(block);
        _code = new(_text, start, end);
        _tags = new(_text, block.IsMdx, end - start);
        _commentEnd = new(_text, end, "-->");
        _templateEnd = new(_text, end, "}}");
        _tagEnd = new(_text, end, "%}");
    }

    /// <summary>Reads the stretch of <paramref name="block"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <returns>Whether it is the caption of a picture.</returns>
    public static bool Read(MarkdownText block, int start, int end, LinkLabels labels)
    {
        var reader = new InlineReader(block, start, end, labels);
        reader.ReadMarks();
        return reader._pictures.Count > 0 && reader.SettlePictures();
    }

    private void ReadMarks()
    {
        for (int at = _start; at < _end;)
        {
            int next = _text.AsSpan(at, _end - at).IndexOfAny(Marks.AsSpan());
            Steps.Count(next < 0 ? _end - at : next + 1);
            if (next < 0)
                break;
            at = ReadMark(at + next);
        }

        _emphasis.Settle(0);
    }

    /// <summary>Reads the mark at <paramref name="at"/>.</summary>
    /// <returns>Where the reading goes on.</returns>
    private int ReadMark(int at)
    {
        switch (_text[at])
        {
            case '\\':
                return ReadEscape(at);
            case '`':
                return ReadCode(at);
            case '*' or '_' or '~':
                int end = at + BlockStarts.RunOf(_text, at, _end);
                _emphasis.Add(at, end, _start, _end);
                return end;
            case '!' when at + 1 < _end && _text[at + 1] == '[':
                return Open(at, 2);
            case '[':
                return ReadFootnote(at) ?? Open(at, 1);
            case ']':
                return Close(at);
            case '<':
                return ReadAutolink(at) ?? ReadTag(at) ?? at + 1;
            case '&' when CharacterReference.Read(_text, at, _end) is { } reference:
                _block.Replace(at, at + reference.Length, reference.Text);
                return at + reference.Length;
            case '{':
                return ReadTemplate(at) ?? ReadAttributes(at) ?? ReadExpression(at) ?? at + 1;
            default:
                return at + 1;
        }
    }

    private int ReadEscape(int at)
    {
        if (at + 1 < _end && (LinkTail.IsPunctuation(_text[at + 1]) || _text[at + 1] == '\n'))
            return Drop(at, at + 1) + 1;
        return at + 1;
    }

    private int ReadCode(int at)
    {
        int length = BlockStarts.RunOf(_text, at, _end);
        int closer = _code.CloserOf(at);
        if (closer < 0)
            return at + length;
        Drop(at, at + length);
        return Drop(closer, closer + length);
    }

    /// <summary>The address itself is text: <c>&lt;https://…&gt;</c>.</summary>
    private int? ReadAutolink(int at)
    {
        int end = at + 1;
        bool isAddress = false;
        while (end < _end && _text[end] > ' ' && _text[end] is not ('<' or '>'))
        {
            isAddress |= _text[end] is '@' || (_text[end] == ':' && end - at is > 2 and < 34);
            end++;
        }

        Steps.Count(end - at);
        if (!isAddress || end == _end || _text[end] != '>' || !Ascii.IsLetter(_text[at + 1]))
            return null;
        Drop(at, at + 1);
        return Drop(end, end + 1);
    }

    private int? ReadTag(int at)
    {
        if (BlockStarts.StartsWith(_text, SourceSpan.FromBounds(at, _end), "<!--"))
            return _commentEnd.From(at + 4) is >= 0 and var end ? Drop(at, end + 3) : null;
        if (_tags.Read(at, _end) is not { } tag)
            return null;
        switch (tag.Name)
        {
            case "br" or "BR":
                _block.Replace(at, tag.End, tag.End < _end && _text[tag.End] == '\n' ? "" : "\n");
                break;
            case "q":
                _block.Replace(at, tag.End, tag.IsClosing ? "”" : "“");
                break;
            default:
                Drop(at, tag.End);
                break;
        }

        return tag.End;
    }

    private int? ReadTemplate(int at)
    {
        if (!Shortcodes.IsOpening(_text, at, _end))
            return null;
        int close = _text[at + 1] == '{' ? _templateEnd.From(at + 2) : _tagEnd.From(at + 2);
        if (close < 0)
            return null;
        int end = close + 2;
        if (Shortcodes.Caption(_text, at, end) is { } caption)
            AddPicture(at, end, caption);
        else
            Drop(at, end);
        return end;
    }

    /// <summary>What some generators allow right behind a link, a picture or emphasis: <c>{:target="_blank"}</c>, <c>{.wide}</c>.</summary>
    private int? ReadAttributes(int at)
    {
        const int Longest = 200;
        if (at == _start || at + 2 >= _end || _text[at - 1] is not (')' or ']' or '*' or '_' or '`') || _text[at + 1] is not (':' or '.' or '#'))
            return null;
        int close = _text.IndexOfAny(['}', '{', '\n'], at + 1, Math.Min(Longest, _end - at - 1));
        return close > 0 && _text[close] == '}' ? Drop(at, close + 1) : null;
    }

    /// <summary>JavaScript in the text of MDX.</summary>
    private int? ReadExpression(int at)
    {
        if (!_block.IsMdx)
            return null;
        _braces ??= PairBraces();
        return _braces[at - _start] is > 0 and var close ? Drop(at, _start + close + 1) : null;
    }

    private int[] PairBraces()
    {
        int[] closers = new int[_end - _start];
        var open = new Stack<int>();
        for (int i = 0; i < closers.Length; i++)
        {
            Steps.Count();
            if (_text[_start + i] == '{')
                open.Push(i);
            else if (_text[_start + i] == '}' && open.Count > 0)
                closers[open.Pop()] = i;
        }

        return closers;
    }

    private int Open(int at, int length)
    {
        _brackets.Add(new(at, length, _emphasis.Count, _pictures.Count));
        _lastBracket = at + length - 1;
        return at + length;
    }

    /// <summary>The number of a note is no text.</summary>
    private int? ReadFootnote(int at)
    {
        if (at + 2 >= _end || _text[at + 1] != '^' || _labels.IsEmpty)
            return null;
        int close = _text.IndexOfAny([']', '[', '\n'], at + 1, Math.Min(_end - at - 1, LinkLabels.Longest));
        return close > 0 && _text[close] == ']' && _labels.Contains(_text.Substring(at + 1, close - at - 1)) ? Drop(at, close + 1) : null;
    }

    private int Close(int at)
    {
        int last = _lastBracket;
        _lastBracket = at;
        if (_brackets.Count == 0)
            return at + 1;
        Bracket open = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        bool isPicture = open.Length == 2;
        bool inLink = !isPicture && _brackets.Count < _noLinksBelow;
        _noLinksBelow = Math.Min(_noLinksBelow, _brackets.Count);
        if (inLink)
            return at + 1;

        int words = open.At + open.Length;
        SourceSpan title = default;
        int end;
        if (LinkTail.Read(_text, at + 1, _end) is { } tail)
            (end, title) = tail;
        else if (EndOfReference(words, at, isPlain: last == words - 1) is > 0 and var behind)
            end = behind;
        else
            return at + 1;

        _emphasis.Settle(open.Runs);
        if (isPicture)
        {
            // A picture among the words of another is one with it.
            _pictures.RemoveRange(open.Pictures, _pictures.Count - open.Pictures);
            AddPicture(open.At, end, title.Length > 0 ? title : SourceSpan.FromBounds(words, at));
        }
        else
        {
            Drop(open.At, words);
            Drop(at, end);
            // No link stands in another.
            _noLinksBelow = _brackets.Count;
        }

        return end;
    }

    /// <summary>Where <c>[words][label]</c>, <c>[words][]</c> or <c>[label]</c> ends, the words closing at <paramref name="close"/>; 0 where the file explains no such label.</summary>
    private int EndOfReference(int words, int close, bool isPlain)
    {
        if (_labels.IsEmpty)
            return 0;
        int open = close + 1;
        if (open + 1 < _end && _text[open] == '[' && _text[open + 1] != ']')
        {
            int end = _text.IndexOfAny([']', '['], open + 1, Math.Min(_end - open - 1, LinkLabels.Longest));
            if (end > 0 && _text[end] == ']' && _labels.Contains(_text.Substring(open + 1, end - open - 1)))
                return end + 1;
        }

        // A label has no brackets in it.
        bool isLabel = isPlain && close - words <= LinkLabels.Longest && _labels.Contains(_text.Substring(words, close - words));
        if (!isLabel)
            return 0;
        return open + 1 < _end && _text[open] == '[' && _text[open + 1] == ']' ? open + 2 : open;
    }

    private void AddPicture(int start, int end, SourceSpan caption)
    {
        Drop(start, caption.Start);
        Drop(caption.End, end);
        _pictures.Add(new(start, end));
    }

    /// <summary>
    /// What pictures say of themselves is a caption where nothing else is in the paragraph, or nothing but a line in emphasis behind them. In
    /// running text it is nothing that anybody reads.
    /// </summary>
    private bool SettlePictures()
    {
        int first = FirstWord(_start, _pictures[0].Start);
        int behind = _pictures[0].End;
        for (int i = 1; first < 0 && i < _pictures.Count; i++)
        {
            first = FirstWord(behind, _pictures[i].Start);
            behind = Math.Max(behind, _pictures[i].End);
        }

        if (first < 0 && FirstWord(behind, _end) is var rest && rest < 0)
            return true;
        foreach (Picture picture in _pictures)
            Drop(picture.Start, picture.End);
        return first < 0 && _text.IndexOf('\n', behind, _end - behind) is >= 0 and var line && IsEmphasized(line + 1);
    }

    private int FirstWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Blanks.IsWordPart(_text, i) && _block.IsKept(i))
                return i;
        }

        return -1;
    }

    private bool IsEmphasized(int start)
    {
        SourceSpan rest = Blanks.Trim(_text, start, _end);
        return rest.Length > 2 && IsDroppedMark(rest.Start) && IsDroppedMark(rest.End - 1);
    }

    private bool IsDroppedMark(int at) => _text[at] is '*' or '_' && !_block.IsKept(at);

    private int Drop(int start, int end)
    {
        _block.Drop(start, end);
        return end;
    }

    /// <param name="At">Where it stands.</param>
    /// <param name="Length">1, or 2 with the exclamation mark of a picture.</param>
    /// <param name="Runs">How many runs of emphasis stand before it.</param>
    /// <param name="Pictures">How many pictures stand before it.</param>
    private readonly record struct Bracket(int At, int Length, int Runs, int Pictures);

    private readonly record struct Picture(int Start, int End);
}
