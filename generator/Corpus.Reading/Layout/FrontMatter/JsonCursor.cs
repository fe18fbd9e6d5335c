namespace Corpus.Reading;

/// <summary>A place in JSON, and what stands there, as RFC 8259 has it.</summary>
internal sealed class JsonCursor(string text, SourceSpan json)
{
    /// <summary>Where the reading is.</summary>
    public int At { get; set; } = json.Start;

    /// <summary>Whether all is read.</summary>
    public bool IsOver => At >= json.End;

    /// <summary>The next character; NUL after the last one.</summary>
    public char Next => Peek(0);

    /// <summary>The character <paramref name="ahead"/> places on; NUL after the last one.</summary>
    public char Peek(int ahead) => At + ahead < json.End ? text[At + ahead] : '\0';

    /// <summary>The text from <paramref name="start"/> to here.</summary>
    public string From(int start) => text.Substring(start, At - start);

    /// <summary>Moves past white space. A comment is an error: JSON has none.</summary>
    public void SkipSpace()
    {
        int start = At;
        while (Next is ' ' or '\t' or '\n' or '\r')
            At++;
        Steps.Count(At - start);
        if (Next == '/' && Peek(1) is '/' or '*')
            throw new FrontMatterException(new(At, 2), "JSON has no comments. Delete this one.");
        if (Next == '#')
            throw Broken("JSON has no comments. Delete this one.");
        if (!IsOver && Blanks.IsBlank(Next))
            throw Broken($"The invisible character {Shown.Code(Next)} is not allowed here in JSON. Write a space, or delete it.");
    }

    /// <summary>Moves past <paramref name="mark"/>; false if it does not stand here.</summary>
    public bool Skip(char mark)
    {
        if (IsOver || Next != mark)
            return false;
        At++;
        return true;
    }

    /// <summary>Moves past the characters that a number or a word without quotation marks would have.</summary>
    public void SkipWord()
    {
        int start = At;
        while (!IsOver && Next is not (' ' or '\t' or '\n' or '\r' or ',' or ':' or '"' or '[' or ']' or '{' or '}') && !Blanks.IsBlank(Next))
            At++;
        Steps.Count(At - start);
    }

    /// <summary>The error that what stands here has no meaning.</summary>
    public FrontMatterException Broken(string message) => new(new(At, IsOver || Next is '\n' or '\r' ? 0 : 1), message);
}
