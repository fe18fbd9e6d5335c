using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>
/// The indexes of the texts of libraries, as long as somebody holds them: a library of which one text has changed is another file, but its other texts
/// need not be read again; nor need those that several projects of an editor, or of a compiler that stays, cite.
/// </summary>
internal static class LibraryIndexes
{
    private static readonly Dictionary<(string File, string Id, string Hash), WeakReference<ArticleIndex>> Known = [];

    // How many there may be before those are looked for that nobody holds any more.
    private static int _most = 1024;

    /// <summary>The index of an article, as it was made before or is made now.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="ids">What its id is made of.</param>
    /// <param name="text">Gives its text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ArticleIndex Of(LibraryEntry entry, IdForm ids, Func<string> text, CancellationToken cancellation)
    {
        string id = ArticleId.Of(entry.File, ids);
        (string, string, string) key = (entry.File, id, entry.Hash);
        lock (Known)
        {
            if (Known.TryGetValue(key, out WeakReference<ArticleIndex>? held) && held.TryGetTarget(out ArticleIndex? known))
                return known;
        }

        cancellation.ThrowIfCancellationRequested();
        string read = text();
        var index = new ArticleIndex(ArticleReader.Read(entry.File, id, read, FrontMatter.Read(read, cancellation), cancellation).WithoutAliasProblems(), read, cancellation);
        lock (Known)
        {
            Known[key] = new(index);
            if (Known.Count > _most)
                Forget();
        }

        return index;
    }

    private static void Forget()
    {
        foreach ((string, string, string) key in Known.Where(static pair => !pair.Value.TryGetTarget(out _)).Select(static pair => pair.Key).ToArray())
            Known.Remove(key);
        _most = Math.Max(_most, 2 * Known.Count);
    }
}
