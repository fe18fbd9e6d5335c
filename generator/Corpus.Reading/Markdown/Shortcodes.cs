using System;

namespace Corpus.Reading;

/// <summary>
/// Knows what templates leave in Markdown: Hugo's shortcodes (<c>{{&lt; figure src="…" caption="…" &gt;}}</c>), and the tags of Liquid and
/// Nunjucks (<c>{% include … %}</c>).
/// </summary>
internal static class Shortcodes
{
    // What stands between such a tag and its end is for a machine.
    private static readonly WordSet Silent = new(["highlight", "mermaid", "katex", "math", "chart", "raw", "rawhtml", "code", "code-toggle", "code-block", "codeblock", "comment", "css", "js", "style", "script", "schema"]);

    private static readonly string[] CaptionKeys = ["caption", "title", "alt"];

    /// <summary>What ends the stretch that a tag at the start of <paramref name="line"/> opens and no reader sees as text; null where there is none.</summary>
    public static string? LeftOut(MarkdownPage page, SourceSpan line)
    {
        string text = page.Text;
        if (!IsOpening(text, line.Start, line.End) || NameOf(text, line.Start, line.End) is not { } name || !Silent.Contains(name.AsSpan()))
            return null;
        string end = (text[line.Start + 1] == '{' ? "/" : "end") + name.ToLowerInvariant();

        // Many of them stand alone.
        return page.LastOf(end) > line.Start ? end : null;
    }

    /// <summary>Whether a tag may open at <paramref name="start"/>.</summary>
    public static bool IsOpening(string text, int start, int end) => start + 1 < end && text[start] == '{' && text[start + 1] is '{' or '%';

    /// <summary>The words in a figure's tag that stand below the picture; null where it is no figure, or has none.</summary>
    public static SourceSpan? Caption(string text, int start, int end)
    {
        if (NameOf(text, start, end) is not { } name || name.ToUpperInvariant() is not ("FIGURE" or "IMG" or "IMAGE" or "FIG"))
            return null;
        foreach (string key in CaptionKeys)
        {
            if (Attribute(text, start, end, key) is { Length: > 0 } value)
                return value;
        }

        return null;
    }

    /// <summary>The value of an attribute, <c>key="value"</c>, without its marks; null where it is not given.</summary>
    public static SourceSpan? Attribute(string text, int start, int end, string key)
    {
        for (int at = text.IndexOf(key, start, end - start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + 1, end - at - 1, StringComparison.OrdinalIgnoreCase))
        {
            int mark = at + key.Length + 1;
            if (mark >= end || text[mark - 1] != '=' || text[mark] is not ('"' or '\'' or '`') || text[at - 1] is not (' ' or '\t' or '\n' or '\r'))
                continue;
            int close = text.IndexOf(text[mark], mark + 1, end - mark - 1);
            return close < 0 ? null : SourceSpan.FromBounds(mark + 1, close);
        }

        return null;
    }

    private static string? NameOf(string text, int start, int end)
    {
        int at = start + 2;
        while (at < end && text[at] is '<' or '%' or ' ' or '-' or '\t' or '\n')
            at++;
        int first = at;
        while (at < end && (Ascii.IsLetter(text[at]) || text[at] is '-' or '_'))
            at++;
        return at > first ? text.Substring(first, at - first) : null;
    }
}
