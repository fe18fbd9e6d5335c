using System;

namespace Corpus.Reading;

/// <summary>Makes an id of a file's path. (System.IO.Path splits paths differently on every system.)</summary>
public static class ArticleId
{
    /// <summary>The id of a file.</summary>
    /// <param name="file">The file's path below the folder that ids start from, with <c>/</c> between its parts.</param>
    /// <param name="form">What the id is made of.</param>
    public static string Of(string file, IdForm form) => form == IdForm.Path ? OfPath(file) : OfFile(file);

    /// <summary>
    /// The last part of <paramref name="file"/> without its extension. Markdown that is called <c>index</c> is the page of its folder, as site
    /// generators have it, and has the folder's name.
    /// </summary>
    public static string OfFile(string file)
    {
        string path = OfPath(file);
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    /// <summary>
    /// The whole of <paramref name="path"/>, with <c>/</c> between its parts, without the extension. Markdown that is called <c>index</c> has the path
    /// of its folder.
    /// </summary>
    public static string OfPath(string path)
    {
        int slash = path.LastIndexOf('/');
        string name = path.Substring(slash + 1);
        int dot = name.LastIndexOf('.');
        if (dot > 0)
            name = name.Substring(0, dot);
        return slash > 0 && MarkdownFile.Is(path) && Index(name) is > 0 and var length
            ? path.Substring(0, slash) + name.Substring(length)
            : path.Substring(0, slash + 1) + name;
    }

    /// <summary>
    /// Whether Hugo takes <paramref name="file"/> for the page that lists its folder: <c>_index.md</c>. It mostly has nothing but front matter, and
    /// is no article then.
    /// </summary>
    internal static bool IsListPage(string file) => IsIndex(file) && file[file.LastIndexOf('/') + 1] == '_';

    /// <summary>Whether <paramref name="file"/> is the page of its folder: <c>index.md</c> or <c>_index.md</c>, be it a translation.</summary>
    internal static bool IsIndex(string file)
    {
        string name = file.Substring(file.LastIndexOf('/') + 1);
        return MarkdownFile.Is(file) && Index(name.Substring(0, name.LastIndexOf('.'))) > 0;
    }

    /// <summary>The length of the word in <c>index</c>, <c>_index</c> and <c>index.pt</c>, the last of which is a translation; 0 in other names.</summary>
    private static int Index(string name)
    {
        int length = name.StartsWith("_index", StringComparison.OrdinalIgnoreCase) ? 6 : name.StartsWith("index", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
        return length == name.Length || (length > 0 && name[length] == '.') ? length : 0;
    }
}
