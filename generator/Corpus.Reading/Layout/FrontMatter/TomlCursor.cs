using System.Globalization;
using System.Text;

namespace Corpus.Reading;

/// <summary>Reads TOML piece by piece, as version 1.0 of its specification has it.</summary>
internal sealed class TomlCursor(string text, SourceSpan toml)
{
    /// <summary>Where the reading is.</summary>
    public int At { get; private set; } = toml.Start;

    /// <summary>Whether all is read.</summary>
    public bool IsOver => At >= toml.End;

    /// <summary>The next character; NUL where all is read.</summary>
    public char Next => At < toml.End ? text[At] : '\0';

    /// <summary>Steps over blanks.</summary>
    public void SkipBlanks()
    {
        while (Next is ' ' or '\t')
            At++;
    }

    /// <summary>Steps over blanks, comments and line breaks.</summary>
    public void SkipLines()
    {
        while (true)
        {
            SkipBlanks();
            if (Next == '#')
                At = System.Math.Min(Blanks.EndOfLine(text, At), toml.End);
            else if (Next is '\n' or '\r')
                At++;
            else
                return;
        }
    }

    /// <summary>Steps over <paramref name="mark"/>; false where it does not stand here.</summary>
    public bool Skip(string mark)
    {
        if (!IsAt(mark))
            return false;
        At += mark.Length;
        return true;
    }

    /// <summary>Asserts that nothing else is in the line.</summary>
    public void EndLine()
    {
        SkipBlanks();
        if (!IsOver && Next is not ('#' or '\n' or '\r'))
            throw Broken("Something stands behind the value. Put each key into a line of its own, and text between quotation marks.");
        SkipLines();
    }

    /// <summary>A key, or a part of one between full stops.</summary>
    public FrontMatterScalar Key()
    {
        if (Next is '"' or '\'')
            return String();
        int start = At;
        while (Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
            At++;
        if (At == start)
            throw Broken("A key should stand here. Write `key = value`, and a key of other characters than letters, digits, `_` and `-` between quotation marks.");
        return new(SourceSpan.FromBounds(start, At), text.Substring(start, At - start), IsPlain: true);
    }

    /// <summary>A text between quotation marks.</summary>
    public FrontMatterScalar String()
    {
        int start = At;
        char mark = Next;
        string fence = new(mark, 3);
        bool isLong = Skip(fence);
        if (isLong)
            _ = Skip("\r\n") || Skip("\n");
        else
            At++;
        var value = new StringBuilder();
        while (!(isLong ? IsAt(fence) : Next == mark))
        {
            if (IsOver || (!isLong && Next is '\n' or '\r'))
                throw new FrontMatterException(new(start, isLong ? 3 : 1), "This quotation mark is never closed. Close it, or write a text of several lines between three of them.");
            if (mark == '"' && Next == '\\')
                Escape(value);
            else
                value.Append(text[At++]);
        }

        At += isLong ? 3 : 1;

        // A long text may end in one or two marks of its own.
        for (int own = 0; isLong && own < 2 && Next == mark; own++, At++)
            value.Append(mark);
        return new(SourceSpan.FromBounds(start, At), value.ToString(), IsPlain: false);
    }

    /// <summary>A number, a truth value or a date.</summary>
    public FrontMatterScalar Bare()
    {
        int start = At;
        while (!IsOver && Next is not (',' or ']' or '}' or '#' or '\n' or '\r'))
            At++;
        SourceSpan span = Blanks.Trim(text, start, At);
        if (span.Length == 0)
            throw Broken("A value should stand here. Write `key = value`.");
        string value = text.Substring(span.Start, span.Length);
        if (value is not ("true" or "false" or "inf" or "nan") && value[0] is not ((>= '0' and <= '9') or '+' or '-'))
            throw new FrontMatterException(span, $"`{Shown.Of(value)}` is no value of TOML. Put text between quotation marks.");
        return new(span, value.Replace("_", ""), IsPlain: true);
    }

    /// <summary>The error that what stands here has no meaning.</summary>
    public FrontMatterException Broken(string message) => new(new(At, IsOver || Next is '\n' or '\r' ? 0 : 1), message);

    private bool IsAt(string mark) => At + mark.Length <= toml.End && string.CompareOrdinal(text, At, mark, 0, mark.Length) == 0;

    private void Escape(StringBuilder value)
    {
        char c = At + 1 < toml.End ? text[At + 1] : '\0';
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        string plain = c switch
        {
            'b' => "\b",
            't' => "\t",
            'n' => "\n",
            'f' => "\f",
            'r' => "\r",
            '"' => "\"",
            '\\' => "\\",
            _ => "",
        };
        if (plain.Length > 0)
        {
            value.Append(plain);
            At += 2;
        }
        else if (digits > 0 && At + 2 + digits <= toml.End
            && int.TryParse(text.Substring(At + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            value.Append(char.ConvertFromUtf32(code));
            At += 2 + digits;
        }
        else if (c is '\n' or '\r' or ' ' or '\t')
        {
            // A line goes on in the next one.
            At++;
            while (Next is ' ' or '\t' or '\n' or '\r')
                At++;
        }
        else
        {
            throw new FrontMatterException(new(At, 1), "This backslash means nothing in TOML. Write two of them, or put the text between single quotation marks.");
        }
    }
}
