using System;

namespace Corpus.Reading;

/// <summary>Makes an id of a file's path.</summary>
internal static class ArticleId
{
    /// <summary>
    /// The last part of <paramref name="file"/> without its extension. (System.IO.Path splits paths differently on every system.) Markdown
    /// that is called <c>index</c> is the page of its folder, as site generators have it, and has the folder's name.
    /// </summary>
    public static string OfFile(string file)
    {
        int slash = file.LastIndexOf('/');
        string name = file.Substring(slash + 1);
        int dot = name.LastIndexOf('.');
        if (dot > 0)
            name = name.Substring(0, dot);
        return slash > 0 && MarkdownFile.Is(file) && Index(name) is > 0 and var length ? Folder(file, slash) + name.Substring(length) : name;
    }

    /// <summary>
    /// Whether Hugo takes <paramref name="file"/> for the page that lists its folder: <c>_index.md</c>. It mostly has nothing but front matter, and
    /// is no article then.
    /// </summary>
    public static bool IsListPage(string file)
    {
        string name = file.Substring(file.LastIndexOf('/') + 1);
        return MarkdownFile.Is(file) && name[0] == '_' && Index(name.Substring(0, name.LastIndexOf('.'))) > 0;
    }

    /// <summary>The length of the word in <c>index</c>, <c>_index</c> and <c>index.pt</c>, the last of which is a translation; 0 in other names.</summary>
    private static int Index(string name)
    {
        int length = name.StartsWith("_index", StringComparison.OrdinalIgnoreCase) ? 6 : name.StartsWith("index", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
        return length == name.Length || (length > 0 && name[length] == '.') ? length : 0;
    }

    private static string Folder(string file, int end) => file.Substring(file.LastIndexOf('/', end - 1) + 1, end - 1 - file.LastIndexOf('/', end - 1));
}
