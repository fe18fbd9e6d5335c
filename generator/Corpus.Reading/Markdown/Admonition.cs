namespace Corpus.Reading;

/// <summary>
/// Knows the first line of the boxes and tabs that Python-Markdown and its extensions have, whose content is indented below it: <c>!!! note "Title"</c>,
/// <c>??? tip</c>, <c>=== "Tab"</c>.
/// </summary>
internal static class Admonition
{
    /// <summary>How far the content is indented.</summary>
    public const int Width = 4;

    /// <summary>The title of the box that starts in <paramref name="line"/>: empty if it has none or is a tab, whose label is no text; null if none starts there.</summary>
    public static SourceSpan? Title(string text, SourceSpan line)
    {
        char mark = text[line.Start];
        if (mark is not ('!' or '?' or '=') || BlockStarts.RunOf(text, line.Start, line.End) != 3)
            return null;
        int at = line.Start + 3;
        if (at < line.End && (mark == '?' ? text[at] == '+' : mark == '=' && text[at] is '!' or '+'))
            at++;
        if (at == line.End || text[at] is not (' ' or '\t'))
            return null;
        at = Blanks.Skip(text, at, line.End);
        int words = at;
        while (mark != '=' && at < line.End && (Ascii.IsLetter(text[at]) || text[at] is '-' or '_' or ' ' or '\t' || (at > words && text[at] is >= '0' and <= '9')))
            at++;
        if (at == line.End)
            return mark != '=' && IsAboveContent(text, line.End) ? new SourceSpan(at, 0) : null;
        if (text[at] != '"' || text[line.End - 1] != '"' || line.End - at < 2)
            return null;
        return mark == '=' ? new SourceSpan(at, 0) : Blanks.Trim(text, at + 1, line.End - 1);
    }

    /// <summary>Without a title, the line may as well be text: then nothing is indented below it.</summary>
    private static bool IsAboveContent(string text, int end)
    {
        int next = Blanks.Skip(text, end, text.Length);
        return next >= Width && (text[next - 1] == '\t' || string.CompareOrdinal(text, next - Width, "    ", 0, Width) == 0);
    }
}
