using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Metadata;

/// <summary>The speakers of a corpus that have a name, by all the names that they have.</summary>
internal sealed class SpeakerNames
{
    private readonly LinkResult _linked;
    private readonly Lazy<Dictionary<string, List<LinkedSpeaker>>> _names;
    private readonly Lazy<Dictionary<string, List<LinkedSpeaker>>> _aliases;
    private readonly Lazy<ILookup<string, AuthorityPerson>> _people;

    public SpeakerNames(LinkResult linked)
    {
        _linked = linked;
        _people = new(() => linked.Input.Authority.People.ToLookup(static person => person.Name, StringComparer.Ordinal));
        _names = new(() => Index(static speaker => [speaker.Name]));
        _aliases = new(() => Index(speaker => speaker.Aliases.Concat(_people.Value[speaker.Name].SelectMany(static person => person.Aliases))));
    }

    /// <summary>The names, in ordinal order of speaker.</summary>
    public IEnumerable<string> All => Named.Select(static speaker => speaker.Name);

    private IEnumerable<LinkedSpeaker> Named => _linked.Corpus.Speakers.Where(static speaker => speaker.Kind != SpeakerKind.Unnamed);

    /// <summary>Whom <paramref name="name"/> may mean: a name decides before other names do.</summary>
    public LinkedSpeaker[] Find(string name)
    {
        string form = NameForm.Of(name);
        return _names.Value.TryGetValue(form, out List<LinkedSpeaker>? found) || _aliases.Value.TryGetValue(form, out found) ? [.. found.Distinct()] : [];
    }

    /// <summary>The person of the authority who is called <paramref name="name"/>; null where there is none.</summary>
    public string? Unquoted(string name)
    {
        string form = NameForm.Of(name);
        foreach (AuthorityPerson person in _linked.Input.Authority.People)
        {
            if (NameForm.Of(person.Name) == form || person.Aliases.Any(alias => NameForm.Of(alias) == form))
                return person.Name;
        }

        return null;
    }

    private Dictionary<string, List<LinkedSpeaker>> Index(Func<LinkedSpeaker, IEnumerable<string>> names)
    {
        var index = new Dictionary<string, List<LinkedSpeaker>>(StringComparer.Ordinal);
        foreach (LinkedSpeaker speaker in Named)
        {
            foreach (string name in names(speaker))
            {
                string form = NameForm.Of(name);
                if (!index.TryGetValue(form, out List<LinkedSpeaker>? speakers))
                    index.Add(form, speakers = []);
                speakers.Add(speaker);
            }
        }

        return index;
    }
}
