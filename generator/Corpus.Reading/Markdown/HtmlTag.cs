using System;

namespace Corpus.Reading;

/// <summary>A tag of HTML or JSX.</summary>
/// <param name="Name">Its name, as written; empty for a comment and for a fragment of JSX.</param>
/// <param name="IsClosing">Whether it closes.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct HtmlTag(string Name, bool IsClosing, int End)
{
    private static readonly WordSet BlockNames = new(
    [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li",
        "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "title", "tr", "track", "ul",
    ]);

    private static readonly WordSet InlineNames = new(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]);

    // What stands in them is for a machine, or repeats what others show.
    private static readonly WordSet SilentNames = new(
        ["script", "style", "svg", "iframe", "noscript", "template", "pre", "textarea", "table", "object", "select", "audio", "video", "canvas", "math"]);

    /// <summary>Whether the tag stands between blocks of text, as CommonMark has it.</summary>
    public static bool IsBlock(string name) => BlockNames.Contains(name.AsSpan());

    /// <summary>Whether the tag stands inside of a line.</summary>
    public static bool IsInline(string name) => InlineNames.Contains(name.AsSpan());

    /// <summary>Whether what stands between the tag and its end is no text.</summary>
    public static bool IsSilent(string name) => SilentNames.Contains(name.AsSpan());

    /// <summary>Whether what stands between the tag and its end is code.</summary>
    public static bool IsCode(string name) => name.ToUpperInvariant() is "CODE" or "KBD" or "SAMP" or "TT" or "VAR";

    /// <summary>Whether blank lines belong to what stands between the tag and its end.</summary>
    public static bool IsVerbatim(string name) => name.ToUpperInvariant() is "SCRIPT" or "PRE" or "STYLE" or "TEXTAREA";

    /// <summary>The name of the tag that opens or closes at <paramref name="start"/>; null where there is none.</summary>
    public static string? NameAt(string text, int start, int end)
    {
        int at = start + 1;
        if (at < end && text[at] == '/')
            at++;
        int first = at;
        while (at < end && (Ascii.IsLetter(text[at]) || (at > first && (text[at] is '-' or '.' or ':' || text[at] is >= '0' and <= '9'))))
            at++;
        Steps.Count(at - start);
        bool ends = at > first && (at == end || text[at] is ' ' or '\t' or '\n' or '\r' or '>' or '/');
        return ends ? text.Substring(first, at - first) : null;
    }

    /// <summary>Whether the tag closes itself.</summary>
    public bool IsAlone(string text) => text[End - 2] == '/';
}
