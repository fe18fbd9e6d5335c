namespace Corpus.Reading;

/// <summary>Reads the tags of a stretch of text.</summary>
/// <param name="text">The text.</param>
/// <param name="syntax">How they are written.</param>
/// <param name="length">How long the stretch is.</param>
internal sealed class HtmlTags(string text, HtmlSyntax syntax, int length)
{
    // Braces and quotation marks may hold anything, so that what is never closed is looked through again from each mark inside of it. So much of that, and no more.
    private int _budget = (8 * length) + 256;

    /// <summary>Reads the tag at <paramref name="start"/>, where a <c>&lt;</c> stands; null where it is none, or is not closed before <paramref name="end"/>.</summary>
    public HtmlTag? Read(int start, int end)
    {
        var rest = SourceSpan.FromBounds(start, end);
        if (syntax == HtmlSyntax.Jsx && BlockStarts.StartsWith(text, rest, "<>"))
            return new("", false, start + 2);
        if (syntax == HtmlSyntax.Jsx && BlockStarts.StartsWith(text, rest, "</>"))
            return new("", true, start + 3);
        if (_budget < 0 || HtmlTag.NameAt(text, start, end) is not { } name)
            return null;
        bool closing = text[start + 1] == '/';
        int at = start + 1 + name.Length + (closing ? 1 : 0);
        int behind = syntax == HtmlSyntax.Strict ? EndOfStrictTag(at, end, closing) : EndOfAttributes(at, end);
        return behind < 0 ? null : new(name, closing, behind);
    }

    /// <summary>A <c>&lt;</c> ends what is no tag, unless it stands in quotation marks or in braces of JSX or of a template.</summary>
    private int EndOfAttributes(int start, int end)
    {
        bool isJsx = syntax == HtmlSyntax.Jsx;
        int braces = 0;
        int at = start;
        for (; at < end; at++)
        {
            Steps.Count();
            char c = text[at];
            if (!isJsx && LinkTail.EndOfTemplate(text, at, end) is > 0 and var template)
            {
                at = template - 1;
            }
            else if (isJsx && c is '{' or '}')
            {
                braces += c == '{' ? 1 : -1;
                if (braces < 0)
                    break;
            }
            else if (c is '"' or '\'' && (braces > 0 || text[at - 1] == '='))
            {
                int close = EndOfQuoted(at, end);
                at = close < 0 ? end : close - 1;
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

    private int EndOfStrictTag(int start, int end, bool isClosing)
    {
        int at = start;
        while (true)
        {
            int behind = LinkTail.SkipBlanks(text, at, end);
            if (behind < end && text[behind] == '>')
                return behind + 1;
            if (!isClosing && behind + 1 < end && text[behind] == '/' && text[behind + 1] == '>')
                return behind + 2;
            if (isClosing || behind == at || EndOfAttribute(behind, end) is not (> 0 and var next))
            {
                _budget -= behind - start;
                return -1;
            }

            at = next;
        }
    }

    /// <summary>Where the attribute at <paramref name="start"/> ends, or the template in its place; -1 where there is none.</summary>
    private int EndOfAttribute(int start, int end)
    {
        if (LinkTail.EndOfTemplate(text, start, end) is > 0 and var template)
            return template;
        int at = start;
        while (at < end && (Ascii.IsLetter(text[at]) || text[at] is '_' or ':' || (at > start && text[at] is '.' or '-' or (>= '0' and <= '9'))))
            at++;
        Steps.Count(at - start);
        if (at == start)
            return -1;
        int mark = LinkTail.SkipBlanks(text, at, end);
        if (mark == end || text[mark] != '=')
            return at;
        int value = LinkTail.SkipBlanks(text, mark + 1, end);
        return value < end && text[value] is '"' or '\'' ? EndOfQuoted(value, end) : EndOfBareValue(value, end);
    }

    private int EndOfBareValue(int start, int end)
    {
        int at = start;
        while (at < end && text[at] is not (' ' or '\t' or '\n' or '"' or '\'' or '=' or '<' or '>' or '`'))
        {
            Steps.Count();
            at = LinkTail.EndOfTemplate(text, at, end) is > 0 and var template ? template : at + 1;
        }

        return at > start ? at : -1;
    }

    /// <summary>Where the value in quotation marks at <paramref name="start"/> ends. Marks in the tag of a template are part of it.</summary>
    private int EndOfQuoted(int start, int end)
    {
        for (int at = start + 1; at < end; at++)
        {
            Steps.Count();
            if (text[at] == text[start])
                return at + 1;
            if (syntax != HtmlSyntax.Jsx && LinkTail.EndOfTemplate(text, at, end) is > 0 and var template)
                at = template - 1;
        }

        _budget -= end - start;
        return -1;
    }
}
