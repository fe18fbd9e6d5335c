namespace Corpus.Reading;

/// <summary>
/// A first fence that says in which language the front matter is, as gray-matter and Eleventy have it: <c>---json</c>, <c>---toml</c>, <c>---yaml</c>. Hexo's
/// <c>;;;</c> says JSON.
/// </summary>
internal static class NamedFence
{
    /// <summary>The language and the character of the fences; null if the line from <paramref name="start"/> to <paramref name="end"/> is no such fence.</summary>
    public static (FrontMatterFormat Format, char Mark)? At(string text, int start, int end)
    {
        if (FrontMatterFence.IsFence(text, start, end, ';'))
            return (FrontMatterFormat.Json, ';');
        if (!BlockStarts.StartsWith(text, SourceSpan.FromBounds(start, end), "---"))
            return null;
        SourceSpan name = Blanks.Trim(text, start + 3, end);
        return FormatOf(text.Substring(name.Start, System.Math.Min(name.Length, Longest + 1))) is { } format ? (format, '-') : null;
    }

    private const int Longest = 10;

    private static FrontMatterFormat? FormatOf(string name) => name.ToLowerInvariant() switch
    {
        "yaml" or "yml" => FrontMatterFormat.Yaml,
        "toml" => FrontMatterFormat.Toml,
        "json" => FrontMatterFormat.Json,
        "js" or "javascript" => FrontMatterFormat.Program,
        _ => null,
    };
}
