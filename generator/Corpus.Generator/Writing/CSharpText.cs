using System.Globalization;
using System.Text;

namespace Corpus.Generator.Writing;

/// <summary>Writes text where C# or XML would take it for something else.</summary>
internal static class CSharpText
{
    /// <summary>A C# string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (NeedsEscape(text, i))
                AppendEscape(literal, c);
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A line of a table: line breaks become <c>\n</c> and <c>\uXXXX</c>. See RowText of Corpus.Core.</summary>
    public static string Row(string text)
    {
        var row = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
                row.Append(@"\\");
            else if (c == '\n')
                row.Append(@"\n");
            else if (NeedsEscape(text, i))
                AppendEscape(row, c);
            else
                row.Append(c);
        }

        return row.ToString();
    }

    /// <summary>Text in a doc comment: one line, and nothing that XML or a C# comment would take for its own.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '\t' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    xml.Append(' ');
                    break;
                case '\r':
                    break;
                default:
                    if (!NeedsEscape(text, i))
                        xml.Append(c);
                    else if (!IsDirection(c))
                        xml.Append('\uFFFD');
                    break;
            }
        }

        return xml.ToString();
    }

    /// <summary>
    /// What cannot stand in source as itself, or would make a reader see another order than the compiler: control characters, C#'s other
    /// line breaks, halves of surrogate pairs, what is no character, and marks of writing direction.
    /// </summary>
    private static bool NeedsEscape(string text, int i)
    {
        char c = text[i];
        if (c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || IsDirection(c))
            return true;
        if (char.IsHighSurrogate(c))
            return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);
        return char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }

    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    private static void AppendEscape(StringBuilder text, char c) => text.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
