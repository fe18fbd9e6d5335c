namespace Corpus.Reading;

/// <summary>A line while its block is looked for: how far it is read, and in which column that is. A tab ends at a multiple of four, as CommonMark has it.</summary>
internal struct MarkdownLine
{
    private readonly string _text;
    private int _column;
    private int _base;

    /// <summary>The line of <paramref name="text"/> at <paramref name="start"/>.</summary>
    public MarkdownLine(string text, int start)
    {
        _text = text;
        At = start;
        End = start;
        while (End < text.Length && text[End] is not ('\n' or '\r'))
            End++;
        Steps.Count(End - start);
        SkipBlanks();
    }

    /// <summary>The first character that is not read yet and no blank.</summary>
    public int At { get; private set; }

    /// <summary>The line break, or the end of the text.</summary>
    public int End { get; }

    /// <summary>Where the next line starts.</summary>
    public readonly int Next => End + (End + 1 < _text.Length && _text[End] == '\r' && _text[End + 1] == '\n' ? 2 : 1);

    /// <summary>Whether nothing is left but blanks.</summary>
    public readonly bool IsBlank => At == End;

    /// <summary>How far what is left is indented in the block that it stands in.</summary>
    public readonly int Indent => _column - _base;

    /// <summary>Whether what is left is indented as far as code is.</summary>
    public readonly bool IsFarIn => Indent >= 4;

    /// <summary>The character at <see cref="At"/>; NUL where the line is blank.</summary>
    public readonly char First => At < End ? _text[At] : '\0';

    /// <summary>What is left, without the blanks behind it.</summary>
    public readonly SourceSpan Rest
    {
        get
        {
            int end = End;
            while (end > At && _text[end - 1] is ' ' or '\t')
                end--;
            return SourceSpan.FromBounds(At, end);
        }
    }

    /// <summary>Goes into a block whose content is <paramref name="width"/> columns further in.</summary>
    public void Enter(int width) => _base += width;

    /// <summary>Reads the mark of a block quote, and the blank behind it.</summary>
    public void SkipQuoteMark()
    {
        _column++;
        At++;
        _base = _column + (At < End && _text[At] is ' ' or '\t' ? 1 : 0);
        SkipBlanks();
    }

    /// <summary>Reads a mark of <paramref name="length"/> characters with the blanks behind it, of which four or fewer belong to it.</summary>
    /// <returns>How much further in the content is.</returns>
    public int SkipListMark(int length)
    {
        int from = _base;
        _column += length;
        At += length;
        int behind = _column;
        SkipBlanks();
        _base = IsBlank || _column - behind > 4 ? behind + 1 : _column;
        return _base - from;
    }

    /// <summary>Reads so many characters as a part of the mark before them.</summary>
    public void SkipMark(int length)
    {
        _column += length;
        At += length;
        SkipBlanks();
        _base = _column;
    }

    private void SkipBlanks()
    {
        for (; At < End && _text[At] is ' ' or '\t'; At++)
            _column = _text[At] == '\t' ? (_column | 3) + 1 : _column + 1;
    }
}
