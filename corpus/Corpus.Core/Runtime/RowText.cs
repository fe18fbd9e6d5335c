using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Corpus.Runtime;

/// <summary>Reads the value of a row as text. A line of a table has no line breaks: they stand as <c>\n</c> and <c>\uXXXX</c>.</summary>
internal static class RowText
{
    public static string Decode(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value);
        return text.Contains('\\', StringComparison.Ordinal) ? Unescape(text) : text;
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            char escape = ++i < text.Length ? text[i] : '\0';
            switch (escape)
            {
                case 'n':
                    plain.Append('\n');
                    break;
                case '\\':
                    plain.Append('\\');
                    break;
                case 'u' when i + 4 < text.Length
                    && ushort.TryParse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                    plain.Append((char)code);
                    i += 4;
                    break;
                default:
                    throw new InvalidDataException($"'\\{escape}' means nothing in a generated table: '{text}'. Rebuild with the Corpus.Generator that belongs to this Corpus.Core.");
            }
        }

        return plain.ToString();
    }
}
