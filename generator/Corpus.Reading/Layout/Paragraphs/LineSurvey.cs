using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Counts how the lines of a file end, how long they are and how they are indented, and tells from that what its line breaks mean. A break counts
/// where no blank line follows.
/// </summary>
internal sealed class LineSurvey
{
    /// <summary>The longest line that somebody wraps.</summary>
    public const int WidestWrap = 160;

    private const int NarrowestWrap = 30;
    private const int MostMastheadLines = 12;
    private const int FewBreaks = 3;

    // A line of so many characters holds more than the room that people wrap text to.
    private const int LongLine = 100;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly bool _inCapitals;
    private readonly int[] _widths = new int[WidestWrap + 2];

    private int _breaks;
    private int _open;
    private int _lower;
    private int _filled;
    private int _long;
    private int _tooWide;
    private int _blocks;

    // Where lines go in or out: behind a sentence's end, or inside a sentence.
    private int _inBehindEnd;
    private int _inInside;
    private int _outBehindEnd;
    private int _outInside;

    private LineSurvey(string text, List<TextLine> lines, bool inCapitals) => (_text, _lines, _inCapitals) = (text, lines, inCapitals);

    /// <summary>Whether the text is wrapped: whether most breaks stand where the next word would not have found room.</summary>
    public bool IsWrapped { get; private set; }

    /// <summary>The room of a line in wrapped text.</summary>
    public int Width { get; private set; }

    /// <summary>Whether the first line of a paragraph stands further in than the others.</summary>
    public bool FirstLinesAreIn => _inBehindEnd > _inInside;

    /// <summary>Whether the first line of a paragraph stands further out than the others.</summary>
    public bool FirstLinesAreOut => _inInside > _inBehindEnd && _outBehindEnd > _outInside;

    /// <summary>Whether more than one paragraph of wrapped text stands between blank lines.</summary>
    public bool BlanksStandBetween => _blocks > 1;

    /// <summary>Counts in <paramref name="lines"/>; null where all of them stand between blank lines.</summary>
    public static LineSurvey? Of(string text, List<TextLine> lines, bool inCapitals)
    {
        var survey = new LineSurvey(text, lines, inCapitals);
        int first = lines.FindIndex(Math.Min(1, lines.Count), static line => !line.AfterBlank);
        if (first < 0)
            return null;
        survey.CountEnds(first);
        survey.Width = survey.MostUsedWidth();
        survey.IsWrapped = survey.MayBeWrapped() && survey.FillsItsLines(first);
        return survey;
    }

    /// <summary>Whether the break before the line at <paramref name="index"/> stands where that line's first word found no room.</summary>
    public bool IsFilled(int index)
    {
        SourceSpan next = _lines[index].Span;
        int end = next.Start;
        while (end < next.End && end - next.Start < Width && !Blanks.IsBlank(_text[end]))
            end++;
        return WidthOf(_lines[index - 1]) + 1 + end - next.Start > Width - (Width / 6);
    }

    /// <summary>Whether the line ends inside a sentence.</summary>
    public bool IsOpen(int index) => !Endings.EndsSentence(_text, _lines[index].Span);

    /// <summary>Whether the line starts as no sentence does.</summary>
    public bool StartsLower(int index) => _text[_lines[index].Span.Start] is var c && char.IsLetter(c) && !char.IsUpper(c);

    /// <summary>Whether the line may go on a sentence. In text in capitals, every line after an open one may that does not go in.</summary>
    private bool MayGoOn(int index) => StartsLower(index) || (_inCapitals && IsOpen(index - 1) && _lines[index].Indent - _lines[index - 1].Indent <= 1);

    /// <summary>The columns that a line takes.</summary>
    public static int WidthOf(TextLine line) => line.Indent + line.Span.Length;

    /// <summary>What the breaks of text that is not wrapped mean.</summary>
    public LineBreaks BreaksOfUnwrapped()
    {
        int ends = _breaks - _open;
        if (_breaks < FewBreaks)
            return _breaks > 0 && ends == _breaks && _long == _breaks ? LineBreaks.EndParagraphs : LineBreaks.Undecided;
        int deliberate = Math.Max(ends, _long);
        return deliberate * 5 >= _breaks * 3 && !AreSentences() ? LineBreaks.EndParagraphs : LineBreaks.Undecided;
    }

    private void CountEnds(int first)
    {
        for (int i = first; i < _lines.Count; i++)
        {
            if (_lines[i].AfterBlank)
                continue;
            bool open = IsOpen(i - 1);
            bool lower = MayGoOn(i);
            _blocks += _lines[i - 1].AfterBlank && (i >= MostMastheadLines || !open || lower) ? 1 : 0;
            // Names and dates above the text are no sentences.
            if (open && !lower && i < MostMastheadLines)
                continue;
            _breaks++;
            _open += open ? 1 : 0;
            _lower += open && lower ? 1 : 0;
            _long += _lines[i - 1].Span.Length >= LongLine ? 1 : 0;
            _widths[Math.Min(WidthOf(_lines[i - 1]), _widths.Length - 1)]++;
            CountIndent(i, open);
        }
    }

    private void CountIndent(int index, bool open)
    {
        int step = _lines[index].Indent - _lines[index - 1].Indent;
        // One space more or less is left over from wrapping.
        if (step > 1)
            (_inInside, _inBehindEnd) = open ? (_inInside + 1, _inBehindEnd) : (_inInside, _inBehindEnd + 1);
        else if (step < -1)
            (_outInside, _outBehindEnd) = open ? (_outInside + 1, _outBehindEnd) : (_outInside, _outBehindEnd + 1);
    }

    /// <summary>The width that all but a few lines keep to.</summary>
    private int MostUsedWidth()
    {
        int width = _widths.Length - 1;
        for (int wider = _widths[width]; width > 0 && wider * 20 <= _breaks; wider += _widths[width])
            width--;
        return width;
    }

    private bool MayBeWrapped()
    {
        if (_open == 0 || Width is < NarrowestWrap or > WidestWrap)
            return false;
        int inside = _breaks - _inBehindEnd;
        return _open * 2 >= inside && (_open < FewBreaks ? _lower == _open : _lower * 5 >= _open * 2);
    }

    private bool FillsItsLines(int first)
    {
        for (int i = first; i < _lines.Count; i++)
        {
            if (_lines[i].AfterBlank)
                continue;
            bool open = IsOpen(i - 1);
            if (open && (MayGoOn(i) || i >= MostMastheadLines))
                _filled += IsFilled(i) ? 1 : 0;
            _tooWide += WidthOf(_lines[i]) > Width + (Width / 8) ? 1 : 0;
        }

        return _filled * 10 >= _open * 7 && _tooWide * 10 <= _breaks;
    }

    /// <summary>Whether each line is one sentence, and each paragraph a few of them between blank lines.</summary>
    private bool AreSentences()
    {
        if (_blocks < FewBreaks || _breaks > 4 * _blocks)
            return false;
        int withMore = 0;
        for (int i = 1; i < _lines.Count; i++)
            withMore += !_lines[i].AfterBlank && HoldsSentences(_lines[i].Span) ? 1 : 0;
        return withMore * 20 <= _breaks;
    }

    private bool HoldsSentences(SourceSpan span)
    {
        for (int i = span.Start; i < span.End - 2; i++)
        {
            if (_text[i] is '.' or '!' or '?' && _text[i + 1] == ' ' && char.IsUpper(_text[i + 2]))
                return true;
        }

        return false;
    }
}
