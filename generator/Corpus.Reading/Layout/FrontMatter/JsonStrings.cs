using System.Globalization;
using System.Text;

namespace Corpus.Reading;

/// <summary>Reads JSON's strings.</summary>
internal static class JsonStrings
{
    /// <summary>Reads the string that starts at <paramref name="cursor"/>.</summary>
    public static FrontMatterScalar Read(JsonCursor cursor)
    {
        int start = cursor.At++;
        var value = new StringBuilder();
        while (!cursor.Skip('"'))
        {
            char c = cursor.Next;
            if (cursor.IsOver || c is '\n' or '\r')
                throw new FrontMatterException(new(start, 1), "This quotation mark is never closed. Close it on the same line, and write a line break in JSON text as `\\n`.");
            if (c < ' ')
                throw cursor.Broken($"The control character {Shown.Code(c)} is not allowed in JSON text. Write it as `\\u{(int)c:x4}`, or delete it.");
            if (c == '\\')
            {
                ReadEscape(cursor, value);
                continue;
            }

            value.Append(c);
            cursor.At++;
        }

        Steps.Count(cursor.At - start);
        return new(SourceSpan.FromBounds(start, cursor.At), value.ToString(), IsPlain: false);
    }

    private static void ReadEscape(JsonCursor cursor, StringBuilder value)
    {
        if (cursor.Peek(1) == 'u')
        {
            ReadUnicodeEscape(cursor, value);
            return;
        }

        value.Append(cursor.Peek(1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw cursor.Broken("This backslash starts no escape sequence of JSON. Write two of them."),
        });
        cursor.At += 2;
    }

    /// <summary><c>\u00e9</c>, or two of them that are one character.</summary>
    private static void ReadUnicodeEscape(JsonCursor cursor, StringBuilder value)
    {
        int start = cursor.At;
        if (Unit(cursor) is { } first)
        {
            if (!char.IsSurrogate(first))
            {
                value.Append(first);
                return;
            }

            if (char.IsHighSurrogate(first) && cursor.Peek(0) == '\\' && cursor.Peek(1) == 'u' && Unit(cursor) is { } second && char.IsLowSurrogate(second))
            {
                value.Append(first).Append(second);
                return;
            }
        }

        throw new FrontMatterException(SourceSpan.FromBounds(start, cursor.At), $"`{cursor.From(start)}` is not a valid Unicode character. Write `\\u` and four hexadecimal digits; a character beyond U+FFFF takes two of these.");
    }

    private static char? Unit(JsonCursor cursor)
    {
        cursor.At += 2;
        int first = cursor.At;
        while (cursor.At - first < 4 && cursor.Next is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            cursor.At++;
        return cursor.At - first == 4 ? (char)int.Parse(cursor.From(first), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : null;
    }
}
