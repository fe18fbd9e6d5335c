using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the person that a name or a description stands for. What stands for two people stands for nobody.</summary>
internal sealed class AuthorityIndex
{
    private const int Nobody = -1;

    private readonly EquatableArray<AuthorityPerson> _people;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _descriptions = new(StringComparer.Ordinal);

    public AuthorityIndex(Authority authority)
    {
        _people = authority.People;
        for (int i = 0; i < _people.Count; i++)
        {
            AuthorityPerson person = _people[i];
            Add(_names, NameForm.Of(person.Name), i);
            Add(_descriptions, NameForm.OfDescription(person.Name), i);
            foreach (string alias in person.Aliases)
            {
                Add(_aliases, NameForm.Of(alias), i);
                Add(_descriptions, NameForm.OfDescription(alias), i);
            }

            if (person.JobTitle is { } title)
                Add(_descriptions, NameForm.OfDescription(title), i);
        }
    }

    /// <summary>The person at <paramref name="index"/>.</summary>
    public AuthorityPerson this[int index] => _people[index];

    /// <summary>
    /// The index of the person that <paramref name="speaker"/> is; null where the authority does not say. A name decides before the
    /// article's other names for the speaker do, of which only whole ones count: a surname in passing may be anybody's.
    /// </summary>
    public int? Find(ParsedSpeaker speaker)
    {
        if (_people.Count == 0)
            return null;
        if (speaker.Kind == SpeakerKind.Unnamed)
            return Look(_descriptions, NameForm.OfDescription(speaker.Name));
        if (FindName(speaker.Name) is { } found)
            return found;
        foreach (string alias in speaker.Aliases)
        {
            if (!NameForm.IsPart(alias) && FindName(alias) is { } byAlias)
                return byAlias;
        }

        return null;
    }

    private int? FindName(string name)
    {
        string form = NameForm.Of(name);
        return Look(_names, form) ?? Look(_aliases, form);
    }

    private static int? Look(Dictionary<string, int> index, string form) =>
        index.TryGetValue(form, out int person) && person != Nobody ? person : null;

    private static void Add(Dictionary<string, int> index, string form, int person) =>
        index[form] = index.TryGetValue(form, out int other) && other != person ? Nobody : person;
}
