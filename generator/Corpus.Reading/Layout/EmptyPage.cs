namespace Corpus.Reading;

/// <summary>
/// Tells pages of a site that have no text of their own from broken files: a list of posts, a page that only has a layout, a picture or a component.
/// A site generator takes them, so they are not errors, but they are not articles either.
/// </summary>
internal static class EmptyPage
{
    /// <summary>Whether <paramref name="file"/>, which has no running text, is such a page: Markdown with front matter, or Hugo's page that lists a folder.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="frontMatter">Its front matter; null if it has none.</param>
    public static bool Is(string file, FrontMatter? frontMatter) =>
        MarkdownFile.Is(file) && !IsUnreadable(file, frontMatter) && (frontMatter is not null || ArticleId.IsListPage(file));

    /// <summary>Whether <paramref name="file"/> is Markdown whose front matter cannot be read, so that nobody knows what kind of page it is.</summary>
    public static bool IsUnreadable(string file, FrontMatter? frontMatter) => MarkdownFile.Is(file) && frontMatter?.Unreadable is not null;

    /// <summary>What is wrong with a file without running text that is no such page, and what to do.</summary>
    public static string MessageOf(string file) =>
        "The file has no prose: nothing in it is running text. Add the article's text, or take the file out of the corpus"
        + (MarkdownFile.Is(file) ? $": `<CorpusArticle Remove=\"{file}\" />`." : ".");

    /// <summary>Reports that the page is left out. What it says of itself is no longer checked: it describes no article.</summary>
    public static void Report(string file, int body, ProblemList problems)
    {
        problems.Remove(Rules.UnreadableMetadata);

        // Hugo's name for a page that lists a folder says that no text is expected.
        if (!ArticleId.IsListPage(file))
            problems.Add(Rules.EmptyPage, new(body, 0), "The page has no text and is left out of the corpus. Add text to make it an article.");
    }
}
