namespace Corpus.Reading;

/// <summary>Knows what may stand between <c>&lt;</c> and <c>&gt;</c> as an address, by CommonMark's specification, section 6.5.</summary>
internal static class Autolinks
{
    private const int ShortestScheme = 2;
    private const int LongestScheme = 32;

    /// <summary>Whether an address with a scheme, <c>https:</c>, stands from <paramref name="start"/> to <paramref name="end"/>, where neither blanks nor angle brackets do.</summary>
    public static bool IsUri(string text, int start, int end)
    {
        int at = start;
        while (at < end && at - start <= LongestScheme && (Ascii.IsLetter(text[at]) || (at > start && (IsDigit(text[at]) || text[at] is '+' or '.' or '-'))))
            at++;
        return at < end && text[at] == ':' && at - start is >= ShortestScheme and <= LongestScheme;
    }

    /// <summary>Whether an address of mail stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static bool IsMail(string text, int start, int end)
    {
        int at = start;
        while (at < end && (Ascii.IsLetter(text[at]) || IsDigit(text[at]) || ".!#$%&'*+/=?^_`{|}~-".IndexOf(text[at]) >= 0))
            at++;
        if (at == start || at == end || text[at] != '@')
            return false;
        for (int i = at + 1; i < end; i++)
        {
            bool isInner = i > at + 1 && i + 1 < end;
            if (!Ascii.IsLetter(text[i]) && !IsDigit(text[i]) && !(isInner && text[i] is '-' or '.' && text[i - 1] != '.'))
                return false;
        }

        return at + 1 < end;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
