namespace Corpus.Reading;

/// <summary>Makes an id of a file's path.</summary>
internal static class ArticleId
{
    /// <summary>The last part of <paramref name="file"/> without its extension. (System.IO.Path splits paths differently on every system.)</summary>
    public static string OfFile(string file)
    {
        string name = file.Substring(file.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
