namespace Corpus.Reading;

/// <summary>Finds UTF-8 that was decoded as Windows-1252: <c>â€™</c> for <c>’</c>, <c>Ã©</c> for <c>é</c>.</summary>
internal static class Mojibake
{
    /// <summary>Reports the first place behind <paramref name="start"/>, and how many there are.</summary>
    public static void Report(string text, int start, ProblemList problems)
    {
        int first = -1, length = 0, count = 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '\u00C2' and <= '\u00F4'))
                continue;
            int run = RunAt(text, i);
            if (run == 0)
                continue;
            (first, length) = count++ == 0 ? (i, run) : (first, length);
            i += run - 1;
        }

        if (count == 0)
            return;
        string wrong = text.Substring(first, length);
        problems.Add(
            Rules.BrokenText,
            new(first, length),
            $"`{Shown.Of(wrong)}` looks like `{Shown.Of(Decode(wrong))}` in UTF-8, read as Windows-1252{Occurrences.Shown(count)}. Take the text from its source again and decode it as UTF-8.");
    }

    /// <summary>The length of the characters at <paramref name="start"/> that are one or more characters of UTF-8; 0 where that is chance.</summary>
    private static int RunAt(string text, int start)
    {
        int at = start, sequences = 0;
        bool certain = false;
        while (Sequence(text, at) is > 0 and int length)
        {
            certain |= IsCertain(text, at, length);
            at += length;
            sequences++;
        }

        return certain || sequences > 1 ? at - start : 0;
    }

    /// <summary>
    /// Whether a single sequence is no chance. A letter with an accent before a quotation mark is one (<c>CAFÉ”</c>); a capital A with a
    /// tilde or a circumflex before another sign, or the beginning of all typographic marks, is none.
    /// </summary>
    private static bool IsCertain(string text, int at, int length) => length switch
    {
        2 => text[at] is 'Ã' or 'Â' && (!IsMark(text[at + 1]) || (at + 2 < text.Length && char.IsLetter(text[at + 2]))),
        3 => text[at] == 'â' && text[at + 1] is '€' or '‚' or '„' or '\u0080' or '\u0082' or '\u0084',
        _ => true,
    };

    private static bool IsMark(char c) => c is '‘' or '’' or '“' or '”' or '‚' or '„' or '‹' or '›' or '«' or '»' or '…' or '–' or '—' or '\u00B7';

    /// <summary>The length of the sequence of UTF-8 at <paramref name="at"/>; 0 where there is none.</summary>
    private static int Sequence(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        int length = Windows1252.ByteOf(text[at]) switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (at + length > text.Length)
            return 0;
        for (int i = 1; i < length; i++)
        {
            if (Windows1252.ByteOf(text[at + i]) is not (>= 0x80 and <= 0xBF))
                return 0;
        }

        return length;
    }

    private static string Decode(string wrong)
    {
        byte[] bytes = new byte[wrong.Length];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = Windows1252.ByteOf(wrong[i]);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
