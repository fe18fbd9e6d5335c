using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Tells pages of a site that have no text of their own from broken files: a list of posts, a page that only has a layout, a picture or a component.
/// A site generator takes them, so they are not errors, but they are not articles either.
/// </summary>
internal static class EmptyPage
{
    /// <summary>Whether <paramref name="file"/>, which has no running text, is such a page: Markdown with front matter or a heading.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="frontMatter">Its front matter; null if it has none.</param>
    /// <param name="draft">What the file says of itself.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    public static bool Is(string file, FrontMatter? frontMatter, MetadataDraft draft, List<ParsedParagraph> paragraphs)
    {
        if (!MarkdownFile.Is(file) || IsUnreadable(file, frontMatter))
            return false;
        return frontMatter is not null
            || ArticleId.IsListPage(file)
            || draft.Headline is not null
            || paragraphs.Exists(static paragraph => paragraph.Kind == ParagraphKind.Subheading);
    }

    /// <summary>Whether <paramref name="file"/> is Markdown whose front matter cannot be read, so that nobody knows what kind of page it is.</summary>
    public static bool IsUnreadable(string file, FrontMatter? frontMatter) => MarkdownFile.Is(file) && frontMatter?.Unreadable is not null;

    /// <summary>Reports that the page is left out. What it says of itself is no longer checked: it describes no article.</summary>
    public static void Report(string file, int body, ProblemList problems)
    {
        problems.Remove(Rules.UnreadableMetadata);

        // Hugo's name for a page that lists a folder says that no text is expected.
        if (!ArticleId.IsListPage(file))
            problems.Add(Rules.EmptyPage, new(body, 0), "The page has no text and is left out of the corpus. Add text to make it an article.");
    }
}
