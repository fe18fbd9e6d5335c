namespace Corpus.Reading;

/// <summary>In which language front matter is written.</summary>
internal enum FrontMatterFormat
{
    /// <summary>YAML, between lines <c>---</c>.</summary>
    Yaml,

    /// <summary>TOML, between lines <c>+++</c>.</summary>
    Toml,

    /// <summary>A JSON object, which needs no fences.</summary>
    Json,

    /// <summary>A program, which is not run: <c>---js</c>.</summary>
    Program,
}

/// <summary>The lines around the front matter.</summary>
/// <param name="Format">In which language it is.</param>
/// <param name="Opening">The first fence.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="BodyStart">Where the line behind the second fence starts.</param>
/// <param name="IsClosed">Whether there is a second fence.</param>
internal readonly record struct FrontMatterFence(FrontMatterFormat Format, SourceSpan Opening, SourceSpan Content, int BodyStart, bool IsClosed)
{
    /// <summary>The character of the fences; NUL if there are none, as around a JSON object.</summary>
    public char Mark { get; init; }

    /// <summary>The line that closes front matter between fences.</summary>
    public string Closing => new(Mark, 3);

    /// <summary>
    /// Finds the fences. Only a first line of three hyphens, or of three plus signs, and nothing else but the name of a language opens front matter: a
    /// dialogue that starts with a dash is text. <c>---</c> or <c>...</c> closes YAML, as YAML has it. A file that starts with the first key of an object is JSON.
    /// Blank lines and comments may stand above, where what the fences hold cannot be text between two rules.
    /// </summary>
    public static FrontMatterFence? Find(string text)
    {
        if (FindAt(text, 0) is { } first)
            return first;
        (int start, bool isBelowHeading) = FrontMatterStart.Find(text);
        if (start == 0 || FindAt(text, start) is not { IsClosed: true } below)
            return null;
        return below.Format == FrontMatterFormat.Json || FrontMatterStart.IsFrontMatter(text, below.Content, below.Format == FrontMatterFormat.Toml ? '=' : ':', isBelowHeading) ? below : null;
    }

    private static FrontMatterFence? FindAt(string text, int start)
    {
        int first = EndOfLine(text, start);
        if (IsFence(text, start, first, '-'))
            return Find(text, start, FrontMatterFormat.Yaml, '-', '.');
        if (IsFence(text, start, first, '+'))
            return Find(text, start, FrontMatterFormat.Toml, '+', '+');
        if (NamedFence.At(text, start, first) is var (format, mark))
            return Find(text, start, format, mark, mark);
        return JsonObject.Opens(text, start) ? FindObject(text, start) : null;
    }

    private static FrontMatterFence Find(string text, int start, FrontMatterFormat format, char mark, char otherMark)
    {
        var opening = new SourceSpan(start, 3);
        int content = NextLine(text, EndOfLine(text, start));
        for (int at = content; at < text.Length;)
        {
            int end = EndOfLine(text, at);
            if (IsFence(text, at, end, mark) || IsFence(text, at, end, otherMark))
                return new(format, opening, ContentOf(text, format, content, at), NextLine(text, end), IsClosed: true) { Mark = mark };
            at = NextLine(text, end);
        }

        return new(format, opening, default, content, IsClosed: false) { Mark = mark };
    }

    private static SourceSpan ContentOf(string text, FrontMatterFormat format, int start, int end) =>
        format == FrontMatterFormat.Json ? Blanks.Trim(text, start, end) : SourceSpan.FromBounds(start, end);

    /// <summary>The object ends with the bracket that closes the first one. The body begins behind it, on the same line if there is more.</summary>
    private static FrontMatterFence FindObject(string text, int start)
    {
        int end = JsonObject.End(text, start);
        if (end < 0)
            return new(FrontMatterFormat.Json, new(start, 1), SourceSpan.FromBounds(start, text.Length), start + 1, IsClosed: false);
        int body = Blanks.SkipOnLine(text, end, text.Length);
        return new(FrontMatterFormat.Json, new(start, 1), SourceSpan.FromBounds(start, end), body == EndOfLine(text, body) ? NextLine(text, body) : body, IsClosed: true);
    }

    /// <summary>Whether the line holds three of <paramref name="mark"/> and nothing else.</summary>
    public static bool IsFence(string text, int start, int end, char mark) =>
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
