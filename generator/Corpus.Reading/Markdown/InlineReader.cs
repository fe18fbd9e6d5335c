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

    // In a block of HTML nothing else is read.
    private const string HtmlMarks = "<&{";

    private readonly MarkdownText _block;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly LinkLabels _labels;
    private readonly Emphasis _emphasis;
    private readonly CodeSpans _code;
    private readonly HtmlTags _tags;
    private readonly List<Bracket> _brackets = [];
    private readonly Pictures _pictures;
    private readonly bool _isHtml;
    private NextMark _commentEnd;
    private NextMark _instructionEnd;
    private NextMark _declarationEnd;
    private NextMark _dataEnd;
    private NextMark _templateEnd;
    private NextMark _tagEnd;
    private int[]? _braces;
    private int _lastBracket = -1;
    private int _noLinksBelow;
    private int _codeStart = -1;

    private InlineReader(MarkdownText block, int start, int end, LinkLabels labels, bool isHtml)
    {
        _isHtml = isHtml;
        (_block, _text, _start, _end, _labels) = (block, block.Text, start, end, labels);
        _emphasis = new(block);
        _pictures = new(block, start, end);
        _code = new(_text, start, end);
        _tags = new(_text, block.IsMdx ? HtmlSyntax.Jsx : isHtml ? HtmlSyntax.Lenient : HtmlSyntax.Strict, end - start);
        _commentEnd = new(_text, end, "-->");
        _instructionEnd = new(_text, end, "?>");
        _declarationEnd = new(_text, end, ">");
        _dataEnd = new(_text, end, "]]>");
        _templateEnd = new(_text, end, "}}");
        _tagEnd = new(_text, end, "%}");
    }

    /// <summary>Reads the stretch of <paramref name="block"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="labels">The labels of the file.</param>
    /// <param name="isHtml">Whether it is HTML, in which Markdown is text.</param>
    /// <returns>Whether it is the caption of a picture.</returns>
    public static bool Read(MarkdownText block, int start, int end, LinkLabels labels, bool isHtml = false)
    {
        var reader = new InlineReader(block, start, end, labels, isHtml);
        reader.ReadMarks();
        return reader._pictures.Settle();
    }

    private void ReadMarks()
    {
        string marks = _isHtml ? HtmlMarks : Marks;
        for (int at = _start; at < _end;)
        {
            int next = _text.AsSpan(at, _end - at).IndexOfAny(marks.AsSpan());
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
                return ReadFootnote(at + 1) ?? Open(at, 2);
            case '[':
                return ReadFootnote(at) ?? Open(at, 1);
            case ']':
                return Close(at);
            case '<':
                return (_isHtml ? null : ReadAutolink(at)) ?? ReadTag(at) ?? at + 1;
            case '&' when CharacterReference.Read(_text, at, _end) is { } reference:
                _block.Replace(at, at + reference.Length, reference.Text);
                return at + reference.Length;
            case '{':
                return ReadTemplate(at) ?? (_isHtml ? null : ReadAttributes(at)) ?? ReadExpression(at) ?? at + 1;
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
        if (_block.IsCell)
            DropBackslashes(at + length, closer);
        _block.AddCode(at + length, closer);
        return Drop(closer, closer + length);
    }

    /// <summary>In a cell, a bar in code has a backslash before it, as everywhere else.</summary>
    private void DropBackslashes(int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
        {
            if (_text[i] == '\\' && _text[i + 1] == '|')
                Drop(i, i + 1);
        }

        Steps.Count(end - start);
    }

    /// <summary>The address itself is text: <c>&lt;https://…&gt;</c>.</summary>
    private int? ReadAutolink(int at)
    {
        int end = at + 1;
        while (end < _end && _text[end] > ' ' && _text[end] is not ('<' or '>'))
            end++;
        Steps.Count(end - at);
        if (end == _end || _text[end] != '>' || !(Autolinks.IsUri(_text, at + 1, end) || Autolinks.IsMail(_text, at + 1, end)))
            return null;
        Drop(at, at + 1);
        return Drop(end, end + 1);
    }

    private int? ReadTag(int at)
    {
        if (EndOfSilence(at) is > 0 and var over)
            return Drop(at, over);
        if (_tags.Read(at, _end) is not { } tag)
            return null;
        switch (tag.Name)
        {
            case "br" or "BR" or "hr" or "HR":
                _block.Replace(at, tag.End, tag.End < _end && _text[tag.End] == '\n' ? "" : "\n");
                break;
            case "q":
                _block.Replace(at, tag.End, tag.IsClosing ? "”" : "“");
                break;
            default:
                Drop(at, tag.End);
                break;
        }

        if (HtmlTag.IsCode(tag.Name))
            ReadCodeTag(at, tag);
        return tag.End;
    }

    private void ReadCodeTag(int at, HtmlTag tag)
    {
        if (tag.IsClosing && _codeStart >= 0)
            _block.AddCode(_codeStart, at);
        _codeStart = tag.IsClosing ? -1 : tag.End;
    }

    /// <summary>Where the comment, instruction, declaration or section of character data ends that starts at <paramref name="at"/>; -1 where there is none.</summary>
    private int EndOfSilence(int at)
    {
        var rest = SourceSpan.FromBounds(at, _end);
        if (rest.Length < 4 || _text[at + 1] is not ('!' or '?'))
            return -1;
        if (BlockStarts.StartsWith(_text, rest, "<!--"))
            return Behind(_commentEnd.From(at + 2), 3);
        if (_text[at + 1] == '?')
            return Behind(_instructionEnd.From(at + 2), 2);
        if (BlockStarts.StartsWith(_text, rest, "<![CDATA["))
            return Behind(_dataEnd.From(at + 2), 3);
        return Ascii.IsLetter(_text[at + 2]) ? Behind(_declarationEnd.From(at + 2), 1) : -1;

        static int Behind(int mark, int length) => mark < 0 ? -1 : mark + length;
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
            _pictures.Add(at, end, caption);
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
        string? defined = null;
        int end;
        if (LinkTail.Read(_text, at + 1, _end) is { } tail)
            (end, title) = tail;
        else if (Reference(words, at, isPlain: last == words - 1) is { } reference)
            (end, defined) = reference;
        else
            return at + 1;

        _emphasis.Settle(open.Runs);
        if (isPicture)
        {
            // A picture among the words of another is one with it.
            _pictures.RemoveFrom(open.Pictures);
            if (defined is { Length: > 0 })
                _pictures.Add(open.At, end, defined);
            else
                _pictures.Add(open.At, end, title.Length > 0 ? title : SourceSpan.FromBounds(words, at));
            ReadTitle(title);
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

    /// <summary>Where <c>[words][label]</c>, <c>[words][]</c> or <c>[label]</c> ends, the words closing at <paramref name="close"/>, and the title of the label; null where the file explains no such label.</summary>
    private (int End, string Title)? Reference(int words, int close, bool isPlain)
    {
        if (_labels.IsEmpty)
            return null;
        int open = close + 1;
        int end = open < _end && _text[open] == '[' ? LinkLabels.EndOfLabel(_text, open, _end) : -1;

        // What stands before a label is no label itself, even if nothing explains the one behind it.
        if (end > open + 1 && !string.IsNullOrWhiteSpace(_text.Substring(open + 1, end - open - 1)))
            return _labels.TitleOf(_text.Substring(open + 1, end - open - 1)) is { } title ? (end + 1, title) : null;

        // A label has no brackets in it.
        string? own = isPlain && close - words <= LinkLabels.Longest ? _labels.TitleOf(_text.Substring(words, close - words)) : null;
        return own is null ? null : (end == open + 1 ? end + 1 : open, own);
    }

    /// <summary>Reads the escapes and references in the title of a picture.</summary>
    private void ReadTitle(SourceSpan title)
    {
        Steps.Count(title.Length);
        for (int at = title.Start; at < title.End; at++)
        {
            if (_text[at] == '&' && CharacterReference.Read(_text, at, title.End) is { } reference)
            {
                _block.Replace(at, at + reference.Length, reference.Text);
                at += reference.Length - 1;
            }
            else if (_text[at] == '\\' && at + 1 < title.End && LinkTail.IsPunctuation(_text[at + 1]))
            {
                Drop(at, at + 1);
                at++;
            }
        }
    }

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
}
