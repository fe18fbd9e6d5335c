namespace Corpus.Reading;

/// <summary>The lines <c>---</c> around the front matter.</summary>
/// <param name="Opening">The first fence.</param>
/// <param name="Yaml">What stands between the fences.</param>
/// <param name="BodyStart">Where the line behind the second fence starts.</param>
/// <param name="IsClosed">Whether there is a second fence.</param>
internal readonly record struct FrontMatterFence(SourceSpan Opening, SourceSpan Yaml, int BodyStart, bool IsClosed)
{
    /// <summary>
    /// Finds the fences. Only a first line of three hyphens and nothing else opens front matter: a dialogue that starts with a dash
    /// is text. <c>---</c> or <c>...</c> closes it, as YAML has it.
    /// </summary>
    public static FrontMatterFence? Find(string text)
    {
        if (!IsFence(text, 0, EndOfLine(text, 0), '-'))
            return null;
        var opening = new SourceSpan(0, 3);
        int yaml = NextLine(text, EndOfLine(text, 0));
        for (int at = yaml; at < text.Length;)
        {
            int end = EndOfLine(text, at);
            if (IsFence(text, at, end, '-') || IsFence(text, at, end, '.'))
                return new(opening, SourceSpan.FromBounds(yaml, at), NextLine(text, end), IsClosed: true);
            at = NextLine(text, end);
        }

        return new(opening, default, yaml, IsClosed: false);
    }

    private static bool IsFence(string text, int start, int end, char mark) =>
        end - start >= 3 && text[start] == mark && text[start + 1] == mark && text[start + 2] == mark && Blanks.Skip(text, start + 3, end) == end;

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private static int NextLine(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
