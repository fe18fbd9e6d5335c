using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the organisation that a noun stands for: the one named last that is known to be such a one. The cost does not grow with the article.</summary>
internal sealed class OrganizationIndex(List<Entity> entities)
{
    private const int MostNamed = 16;

    private readonly List<int> _named = [];
    private int _last = -1;

    /// <summary>Notes that an entity was spoken of.</summary>
    public void Note(int entity)
    {
        if (entity == _last || !entities[entity].Nouns.Exists || entities[entity].Kind == NameKind.Person)
            return;
        _last = entity;
        // Only the last few can be meant: an article about a hundred companies names each again.
        _named.Remove(entity);
        _named.Add(entity);
        if (_named.Count > MostNamed)
            _named.RemoveAt(0);
    }

    /// <summary>The organisation that <paramref name="noun"/> stands for; -1 if none is known, or if it can be several.</summary>
    public int Find(OrganizationNouns noun)
    {
        int found = -1;
        for (int i = _named.Count - 1; i >= 0; i--)
        {
            if (!entities[_named[i]].Nouns.Fits(noun))
                continue;
            if (found >= 0)
                return entities[_named[i]].Mentions * 2 <= entities[found].Mentions ? found : -1;
            found = _named[i];
        }

        return found;
    }
}
