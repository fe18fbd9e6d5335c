using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Collects what the articles say of one speaker. Nothing in it depends on the order in which they say it.</summary>
internal sealed class SpeakerDraft(AuthorityPerson? person, string? onlyArticle)
{
    private readonly Tally _names = new();
    private readonly Tally _titles = new();
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _articles = [];
    private int _people;
    private int _organizations;

    /// <summary>Adds what an article says. Articles come in ordinal order of id where they are listed.</summary>
    /// <param name="speaker">What it says.</param>
    /// <param name="articleId">The article's id; null where nobody will ask for the articles.</param>
    public void Add(ParsedSpeaker speaker, string? articleId)
    {
        if (articleId is not null && (_articles.Count == 0 || _articles[_articles.Count - 1] != articleId))
            _articles.Add(articleId);
        if (speaker.JobTitle is { } title)
            _titles.Add(title);
        if (speaker.Kind == SpeakerKind.Person)
            _people++;
        else if (speaker.Kind == SpeakerKind.Organization)
            _organizations++;

        // A description that the authority resolved is no name of the person.
        if (speaker.Kind == SpeakerKind.Unnamed && person is not null)
            return;
        _names.Add(speaker.Name);
        _aliases.Add(speaker.Name);
        _aliases.UnionWith(speaker.Aliases);
    }

    /// <summary>The speaker.</summary>
    /// <param name="keys">The keys in use.</param>
    public LinkedSpeaker Build(HashSet<string> keys)
    {
        string name = person?.Name ?? _names.Most!;
        // Other spellings that the authority knows are names of the speaker too; a description in small letters is none.
        if (person is not null)
            _aliases.UnionWith(person.Aliases.Where(static alias => char.IsUpper(alias[0])));
        string key = onlyArticle is null ? name : name + "|" + onlyArticle;
        while (!keys.Add(key))
            key += "|";
        return new(
            key,
            name,
            Kind,
            _aliases.Where(alias => alias != name).OrderBy(static alias => alias, StringComparer.Ordinal).ToEquatableArray(),
            person?.JobTitle ?? _titles.Most,
            _articles.ToEquatableArray());
    }

    /// <summary>What most articles take the speaker for. The authority names people, never a source without a name.</summary>
    private SpeakerKind Kind
    {
        get
        {
            if (_organizations > _people)
                return SpeakerKind.Organization;
            return _people > 0 || person is not null ? SpeakerKind.Person : SpeakerKind.Unnamed;
        }
    }

    /// <summary>Counts words.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        /// <summary>The word that was added most often; among equals the first in ordinal order; null where there is none.</summary>
        public string? Most => _counts.Count == 0
            ? null
            : _counts.Aggregate(static (best, next) => next.Value > best.Value || (next.Value == best.Value && string.CompareOrdinal(next.Key, best.Key) < 0) ? next : best).Key;

        public void Add(string word) => _counts[word] = _counts.TryGetValue(word, out int count) ? count + 1 : 1;
    }
}
