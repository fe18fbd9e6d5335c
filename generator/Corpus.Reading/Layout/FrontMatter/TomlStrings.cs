using System.Globalization;
using System.Text;

namespace Corpus.Reading;

/// <summary>Reads TOML's four kinds of strings: basic and literal ones, in one line and in several.</summary>
internal static class TomlStrings
{
    /// <summary>Reads the string that starts at <paramref name="cursor"/>.</summary>
    public static FrontMatterScalar Read(TomlCursor cursor)
    {
        char mark = cursor.Next;
        return cursor.IsAt(new string(mark, 3)) ? ReadLines(cursor, mark) : ReadLine(cursor, mark);
    }

    /// <summary>Reads the key that starts with a quotation mark at <paramref name="cursor"/>.</summary>
    public static FrontMatterScalar ReadKey(TomlCursor cursor)
    {
        char mark = cursor.Next;
        if (cursor.IsAt(new string(mark, 3)))
            throw cursor.Broken("A key cannot be a string of several lines. Write it between single or double quotation marks.");
        return ReadLine(cursor, mark);
    }

    private static FrontMatterScalar ReadLine(TomlCursor cursor, char mark)
    {
        int start = cursor.At++;
        var value = new StringBuilder();
        while (cursor.Next != mark)
        {
            if (cursor.IsOver || cursor.IsLineBreak)
                throw new FrontMatterException(new(start, 1), "This quotation mark is never closed. Close it on the same line, or write a text of several lines between three quotation marks.");
            ReadCharacter(cursor, mark, value);
        }

        cursor.At++;
        return Scalar(cursor, start, value);
    }

    private static FrontMatterScalar ReadLines(TomlCursor cursor, char mark)
    {
        int start = cursor.At;
        string fence = new(mark, 3);
        cursor.At += 3;
        cursor.SkipLineBreak();
        var value = new StringBuilder();
        while (!cursor.IsAt(fence))
        {
            if (cursor.IsOver)
                throw new FrontMatterException(new(start, 3), "These quotation marks are never closed. Close them with three quotation marks.");
            if (cursor.SkipLineBreak())
                value.Append('\n');
            else if (mark != '"' || !SkipEscapedLineBreak(cursor))
                ReadCharacter(cursor, mark, value);
        }

        cursor.At += 3;

        // The text may end with one or two marks of its own.
        for (int own = 0; own < 2 && cursor.Next == mark; own++, cursor.At++)
            value.Append(mark);
        return Scalar(cursor, start, value);
    }

    private static FrontMatterScalar Scalar(TomlCursor cursor, int start, StringBuilder value)
    {
        Steps.Count(cursor.At - start);
        return new(SourceSpan.FromBounds(start, cursor.At), value.ToString(), IsPlain: false);
    }

    private static void ReadCharacter(TomlCursor cursor, char mark, StringBuilder value)
    {
        if (mark == '"' && cursor.Next == '\\')
        {
            ReadEscape(cursor, value);
            return;
        }

        cursor.RejectControl();
        value.Append(cursor.Next);
        cursor.At++;
    }

    /// <summary>A backslash at the end of a line: the text goes on with the next character that is not white space.</summary>
    private static bool SkipEscapedLineBreak(TomlCursor cursor)
    {
        if (cursor.Next != '\\')
            return false;
        int start = cursor.At++;
        cursor.SkipSpace();
        if (!cursor.IsLineBreak)
        {
            cursor.At = start;
            return false;
        }

        while (cursor.SkipLineBreak())
            cursor.SkipSpace();
        return true;
    }

    private static void ReadEscape(TomlCursor cursor, StringBuilder value)
    {
        char letter = cursor.Peek(1);
        if (letter is 'u' or 'U')
        {
            ReadUnicodeEscape(cursor, letter == 'u' ? 4 : 8, value);
            return;
        }

        value.Append(letter switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            '"' => '"',
            '\\' => '\\',
            _ => throw cursor.Broken("This backslash starts no escape sequence of TOML. Write two of them, or put the text between single quotation marks."),
        });
        cursor.At += 2;
    }

    private static void ReadUnicodeEscape(TomlCursor cursor, int digits, StringBuilder value)
    {
        int start = cursor.At;
        cursor.At += 2;
        int first = cursor.At;
        while (cursor.At - first < digits && cursor.Next is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            cursor.At++;
        if (cursor.At - first == digits
            && int.TryParse(cursor.From(first), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            value.Append(char.ConvertFromUtf32(code));
            return;
        }

        throw new FrontMatterException(SourceSpan.FromBounds(start, cursor.At), $"`{cursor.From(start)}` is not a valid Unicode character. Write `\\u` and four hexadecimal digits, or `\\U` and eight.");
    }
}
