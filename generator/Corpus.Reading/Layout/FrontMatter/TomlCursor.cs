namespace Corpus.Reading;

/// <summary>A place in TOML, and what stands there: white space, line breaks and comments, as version 1.0.0 of its specification has them.</summary>
internal sealed class TomlCursor(string text, SourceSpan toml)
{
    // CR alone breaks no line in TOML; but where the whole file has no other line breaks, it must.
    private readonly bool _breaksAtReturn = toml.Start > 0 && text[toml.Start - 1] == '\r';

    /// <summary>Where the reading is.</summary>
    public int At { get; set; } = toml.Start;

    /// <summary>The exclusive end of the TOML.</summary>
    public int End => toml.End;

    /// <summary>Whether all is read.</summary>
    public bool IsOver => At >= toml.End;

    /// <summary>The next character; NUL after the last one.</summary>
    public char Next => Peek(0);

    /// <summary>Whether a line ends here.</summary>
    public bool IsLineBreak => BreakLength > 0;

    private int BreakLength => Next switch
    {
        '\n' => 1,
        '\r' when Peek(1) == '\n' => 2,
        '\r' when _breaksAtReturn => 1,
        _ => 0,
    };

    /// <summary>The character <paramref name="ahead"/> places on; NUL after the last one.</summary>
    public char Peek(int ahead) => At + ahead < toml.End ? text[At + ahead] : '\0';

    /// <summary>The text from <paramref name="start"/> to here.</summary>
    public string From(int start) => text.Substring(start, At - start);

    /// <summary>Moves past spaces and tabs.</summary>
    public void SkipSpace()
    {
        int start = At;
        while (Next is ' ' or '\t')
            At++;
        Steps.Count(At - start);
    }

    /// <summary>Moves past the line break here; false if there is none.</summary>
    public bool SkipLineBreak()
    {
        int length = BreakLength;
        At += length;
        return length > 0;
    }

    /// <summary>Moves past white space, comments and line breaks.</summary>
    public void SkipLines()
    {
        do
        {
            SkipSpace();
            if (Next == '#')
                SkipComment();
        }
        while (SkipLineBreak());
    }

    /// <summary>Moves past <paramref name="mark"/>; false if it does not stand here.</summary>
    public bool Skip(string mark)
    {
        if (!IsAt(mark))
            return false;
        At += mark.Length;
        return true;
    }

    /// <summary>Whether <paramref name="mark"/> stands here.</summary>
    public bool IsAt(string mark) => At + mark.Length <= toml.End && string.CompareOrdinal(text, At, mark, 0, mark.Length) == 0;

    /// <summary>Moves to the next line; an error if anything but a comment is left in this one.</summary>
    /// <param name="behind">What has just been read.</param>
    public void EndLine(string behind)
    {
        SkipSpace();
        if (Next == '#')
            SkipComment();
        if (IsOver || IsLineBreak)
            return;
        RejectInvisible();
        throw Broken($"Nothing but a comment may stand after {behind} on a line. Write each key on a line of its own, and text between quotation marks.");
    }

    /// <summary>An error if a control character stands here.</summary>
    public void RejectControl()
    {
        char c = Next;
        if (!IsOver && !IsLineBreak && ((c < ' ' && c != '\t') || c == '\u007F'))
            throw Broken($"The control character {Shown.Code(c)} is not allowed in TOML. Delete it.");
    }

    /// <summary>An error if a character stands here that nobody sees, and that is no white space in TOML.</summary>
    public void RejectInvisible()
    {
        RejectControl();
        if (!IsOver && !IsLineBreak && Blanks.IsBlank(Next))
            throw Broken($"The invisible character {Shown.Code(Next)} is not allowed here in TOML. Write a space, or delete it.");
    }

    /// <summary>The error that what stands here has no meaning.</summary>
    public FrontMatterException Broken(string message) => new(new(At, IsOver || IsLineBreak ? 0 : 1), message);

    private void SkipComment()
    {
        int start = At;
        while (!IsOver && !IsLineBreak)
        {
            RejectControl();
            At++;
        }

        Steps.Count(At - start);
    }
}
