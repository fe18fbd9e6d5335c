using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Metadata;

/// <summary>The articles and speakers of a corpus, by what front matter may call them.</summary>
internal sealed class ReferenceIndex(LinkResult linked)
{
    /// <summary>So many nearest names are looked for: each is a walk over all names, and whoever has more wrong ones has another worry.</summary>
    private const int MostHints = 32;

    private readonly HashSet<string> _ids = new([.. linked.Corpus.Articles.Select(static article => article.Article.Id), .. linked.Input.BrokenIds], StringComparer.Ordinal);
    private readonly SpeakerNames _speakers = new(linked);
    private int _hints;

    /// <summary>The article that is called <paramref name="id"/>: its id, or what is wrong.</summary>
    public (string? Id, string? Problem) Article(string id) => _ids.Contains(id)
        ? (id, null)
        : (null, $"must be the id of an article, and `{Short(id)}` is none{Hint(id, linked.Corpus.Articles.Select(static article => article.Article.Id))}. An id is the file's {Source()} without its extension, unless the front matter gives another.");

    /// <summary>The speaker that is called <paramref name="name"/>: the key, or what is wrong.</summary>
    public (string? Key, string? Problem) Speaker(string name)
    {
        LinkedSpeaker[] found = _speakers.Find(name);
        if (found.Length == 1)
            return (found[0].Key, null);
        if (found.Length > 1)
            return (null, $"must be a speaker, and `{Short(name)}` may be {string.Join(" or ", found.Select(static speaker => speaker.Name))}. Write a name that only one of them has.");
        return (null, _speakers.Unquoted(name) is { } unquoted
            ? $"must be a speaker, and no article quotes {unquoted}."
            : $"must be a speaker, and nobody who is quoted is called `{Short(name)}`{Hint(name, _speakers.All)}.");
    }

    // In a corpus whose ids are paths, some file lies in a folder.
    private string Source() => _ids.Any(static id => id.Contains('/')) ? "path" : "name";

    private string Hint(string word, IEnumerable<string> names) =>
        _hints++ < MostHints && Nearest.Of(word, names) is { } near ? $"; nearest: `{Short(near)}`" : "";

    private static string Short(string text) => text.Length <= 60 ? text : text.Substring(0, char.IsLowSurrogate(text[60]) ? 59 : 60) + "…";
}
