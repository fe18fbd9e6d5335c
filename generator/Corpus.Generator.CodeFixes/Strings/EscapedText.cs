using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Reading;

namespace Corpus.Generator.CodeFixes;

/// <summary>A text as it stands in a regular string, with its escapes.</summary>
internal static class EscapedText
{
    private const int ShortHex = 4;
    private const int LongHex = 8;

    /// <summary>What is written becomes another text, and what stays the same stays as it is written.</summary>
    /// <param name="code">What is written, without the quotation marks.</param>
    /// <param name="text">What it says.</param>
    /// <param name="now">What it is to say.</param>
    /// <param name="isInterpolated">Whether braces are doubled in it.</param>
    /// <param name="escape">Writes a text with the escapes that it needs.</param>
    /// <returns>Null where it is not known what stays.</returns>
    public static string? Edited(string code, string text, string now, bool isInterpolated, Func<string, string> escape)
    {
        List<int> starts = Starts(code, isInterpolated);
        if (starts.Count != text.Length + 1 || CitationEdits.Between(text, now, []) is not { } edits)
            return null;
        var edited = new StringBuilder(code.Length);
        int from = 0;
        foreach (CitationEdit edit in edits)
        {
            edited.Append(code, starts[from], starts[edit.Span.Start] - starts[from]).Append(escape(edit.Text));
            from = edit.Span.End;
        }

        return edited.Append(code, starts[from], code.Length - starts[from]).ToString();
    }

    /// <summary>Where each character of the text is written, and the end of the code behind the last one.</summary>
    private static List<int> Starts(string code, bool isInterpolated)
    {
        var starts = new List<int>(code.Length + 1);
        for (int at = 0; at < code.Length;)
        {
            starts.Add(at);
            int length = LengthAt(code, at, isInterpolated);

            // Such an escape may be two characters, which cannot be parted.
            if (length == LongHex + 2 && at + length <= code.Length && !code.AsSpan(at + 2, ShortHex).SequenceEqual("0000".AsSpan()))
                starts.Add(at);
            at += length;
        }

        starts.Add(code.Length);
        return starts;
    }

    private static int LengthAt(string code, int at, bool isInterpolated)
    {
        if (code[at] != '\\' || at + 1 >= code.Length)
            return isInterpolated && code[at] is '{' or '}' && at + 1 < code.Length && code[at + 1] == code[at] ? 2 : 1;
        switch (code[at + 1])
        {
            case 'u':
                return 2 + ShortHex;
            case 'U':
                return 2 + LongHex;
            case 'x':
                int end = at + 2;
                while (end < code.Length && end < at + 2 + ShortHex && Uri.IsHexDigit(code[end]))
                    end++;
                return end - at;
            default:
                return 2;
        }
    }
}
