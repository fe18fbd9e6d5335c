using System;

namespace Corpus.Reading;

/// <summary>Knows what web pages put between the paragraphs of an article: <c>Related</c>, <c>Advertisement</c>, <c>Share this</c>.</summary>
internal static class PageFurniture
{
    private const int Longest = 80;

    // What stands between several phrases, and around each.
    private const string Separators = "|•·/,";
    private const string SignsAround = " :.!…»>›→↓+-–—[]()*";

    private static readonly WordSet Phrases = new(
    [
        "ad", "ads", "advertisement", "advertisements", "advertising", "advertisement continue reading the main story", "also read", "article continues below",
        "article continues after advertisement", "article continues after this advertisement", "back to top", "click here", "click to copy", "close", "comment", "comments",
        "continue reading", "continue reading below", "continue reading the main story", "copied", "copy link", "copy link copied", "don't miss", "download the app", "download our app", "editor's picks", "editors' picks",
        "email", "email this article", "facebook", "follow", "follow us", "follow us on", "follow us on twitter", "follow us on facebook", "gallery", "get the app", "image gallery", "in this article", "in this story", "instagram", "join the conversation",
        "keep reading", "latest news", "latest stories", "leave a comment", "leave a reply", "like this", "linkedin", "listen", "listen to this article", "loading", "log in", "login", "more", "more from this section",
        "more like this", "more news", "more on this", "more on this story", "more on this topic", "more stories", "more top stories", "more to read", "most popular", "most read", "most viewed", "newsletter", "next", "next article",
        "next story", "on this story", "photo gallery", "photos", "pinterest", "popular", "post a comment", "previous", "previous article", "previous story", "print", "print this article", "promoted", "promoted content", "promoted stories", "read also", "read more", "read more here",
        "read more on this", "read next", "read the full article", "read the full story", "recommended", "recommended articles", "recommended for you", "recommended reading", "recommended stories", "recommended videos", "reddit", "related", "related article",
        "related articles", "related content", "related coverage", "related links", "related news", "related posts", "related reading", "related stories", "related story", "related topics", "related video", "related videos",
        "save", "scroll to continue", "scroll down to continue", "see also", "see more", "share", "share on facebook", "share on twitter", "share on whatsapp", "share on x", "share this", "share this article", "share this post", "share this story", "show comments", "show more",
        "sign in", "sign up", "sign up here", "sign up now", "skip advertisement", "slideshow", "sponsored", "sponsored content", "story continues", "story continues below", "story continues below advertisement", "story continues after advertisement", "subscribe",
        "subscribe here", "subscribe now", "subscribe to our newsletter", "tags", "telegram", "text size", "top stories", "trending", "trending now", "tweet", "tweet this", "twitter", "up next", "view all", "view all comments", "view comments", "view gallery", "view more",
        "view photos", "watch", "watch below", "watch more", "watch now", "watch the video", "watch video", "whatsapp", "what to read next", "you may also like", "you might also like", "you may like", "youtube",
    ]);

    private static readonly string[] Pointers = ["read more", "read also", "also read", "read next", "see also", "related", "more", "watch", "must read", "recommended"];

    /// <summary>Whether the line at <paramref name="span"/> is furniture: such words alone, several of them, or a pointer to another article.</summary>
    public static bool Contains(string text, SourceSpan span)
    {
        if (!Blanks.HasWord(text, span))
            return true;
        return span.Length <= Longest * 3 && (IsPointer(text, span) || (span.Length <= Longest && AllPartsAre(text, span)));
    }

    private static bool AllPartsAre(string text, SourceSpan span)
    {
        ReadOnlySpan<char> line = Blanks.Line(text, span);
        if (IsPhrase(line))
            return true;
        int end = line.IndexOfAny(Separators.AsSpan());
        if (end < 0)
            return false;
        for (; end >= 0; end = line.IndexOfAny(Separators.AsSpan()))
        {
            if (!IsPhrase(line.Slice(0, end).Trim()))
                return false;
            line = line.Slice(end + 1);
        }

        return IsPhrase(line.Trim());
    }

    private static bool IsPhrase(ReadOnlySpan<char> line) => Phrases.Contains(line.Trim(SignsAround.AsSpan()));

    /// <summary><c>Read more: …</c> with the heading of another article.</summary>
    private static bool IsPointer(string text, SourceSpan span)
    {
        foreach (string pointer in Pointers)
        {
            int colon = span.Start + pointer.Length;
            if (!Blanks.Holds(text, span.Start, span.End, pointer) || colon >= span.End || text[colon] is not (':' or '|'))
                continue;
            var title = Blanks.Trim(text, colon + 1, span.End);
            return Headings.IsLikely(text, title);
        }

        return false;
    }
}
