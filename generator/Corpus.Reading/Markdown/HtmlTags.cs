namespace Corpus.Reading;

/// <summary>Reads the tags of a stretch of text.</summary>
/// <param name="text">The text.</param>
/// <param name="isJsx">Whether they may be JSX.</param>
/// <param name="length">How long the stretch is.</param>
internal sealed class HtmlTags(string text, bool isJsx, int length)
{
    // Braces may hold anything, so that what is never closed is looked through again from each mark inside of it. So much of that, and no more.
    private int _budget = (8 * length) + 256;

    /// <summary>Reads the tag at <paramref name="start"/>, where a <c>&lt;</c> stands; null where it is none, or is not closed before <paramref name="end"/>.</summary>
    public HtmlTag? Read(int start, int end)
    {
        var rest = SourceSpan.FromBounds(start, end);
        if (isJsx && BlockStarts.StartsWith(text, rest, "<>"))
            return new("", false, start + 2);
        if (isJsx && BlockStarts.StartsWith(text, rest, "</>"))
            return new("", true, start + 3);
        if (_budget < 0 || HtmlTag.NameAt(text, start, end) is not { } name)
            return null;
        bool closing = text[start + 1] == '/';
        int behind = EndOfAttributes(start + 1 + name.Length + (closing ? 1 : 0), end);
        return behind < 0 ? null : new(name, closing, behind);
    }

    /// <summary>A <c>&lt;</c> ends what is no tag, unless it stands in quotation marks or in braces of JSX.</summary>
    private int EndOfAttributes(int start, int end)
    {
        int braces = 0;
        int at = start;
        for (; at < end; at++)
        {
            Steps.Count();
            char c = text[at];
            if (isJsx && c is '{' or '}')
            {
                braces += c == '{' ? 1 : -1;
                if (braces < 0)
                    break;
            }
            else if (c is '"' or '\'' && (braces > 0 || text[at - 1] == '='))
            {
                int close = text.IndexOf(c, at + 1, end - at - 1);
                Steps.Count((close < 0 ? end : close) - at);
                at = close < 0 ? end : close;
            }
            else if (braces == 0 && c == '<')
            {
                break;
            }
            else if (braces == 0 && c == '>')
            {
                return at + 1;
            }
        }

        _budget -= at - start;
        return -1;
    }
}
