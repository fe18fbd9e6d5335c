using System.Text;

namespace Corpus.Reading;

/// <summary>Finds the dots by which people say that words are left out, where a citation wants <c>[…]</c>.</summary>
internal static class Omissions
{
    private const string Mark = " […] ";

    /// <summary>The citation with its dots as marks, without those at its ends, where none is needed; null where it has no such dots.</summary>
    public static string? Marked(string citation)
    {
        var marked = new StringBuilder(citation.Length);
        bool found = false;
        for (int at = 0; at < citation.Length;)
        {
            int end = EndOfDots(citation, at);
            if (end > at && !(at > 0 && citation[at - 1] == '[' && end < citation.Length && citation[end] == ']'))
            {
                found = true;
                TrimEnd(marked);
                marked.Append(Mark);
                while (end < citation.Length && citation[end] == ' ')
                    end++;
                at = end;
                continue;
            }

            end = end > at ? end : at + 1;
            marked.Append(citation, at, end - at);
            at = end;
        }

        if (!found)
            return null;
        string text = marked.ToString().Trim();
        string mark = Mark.Trim();
        if (text.StartsWith(mark, System.StringComparison.Ordinal))
            text = text.Substring(mark.Length).TrimStart();
        return text.EndsWith(mark, System.StringComparison.Ordinal) ? text.Substring(0, text.Length - mark.Length).TrimEnd() : text;
    }

    /// <summary>Where the dots end that begin here: an ellipsis, or three dots or more, with blanks between them or without; the same place where there are none.</summary>
    private static int EndOfDots(string text, int start)
    {
        int dots = 0;
        int end = start;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '…')
                dots += 3;
            else if (text[at] == '.')
                dots++;
            else if (text[at] != ' ' || dots == 0)
                break;
            else
                continue;
            end = at + 1;
        }

        return dots >= 3 ? end : start;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[text.Length - 1] == ' ')
            text.Length--;
    }
}
