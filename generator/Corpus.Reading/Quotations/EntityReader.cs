using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>
/// Finds out which names name the same: full names first, over the whole article, then surnames and first names alone.
/// </summary>
internal sealed class EntityReader
{
    private const int LongestRole = 6;
    private readonly Frame _frame;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, int> _byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    private EntityReader(Frame frame) => _frame = frame;

    /// <summary>Sets the entity of each mention, and gives the entities.</summary>
    public static List<Entity> Read(Frame frame, List<Mention> mentions)
    {
        var reader = new EntityReader(frame);
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Words > 1)
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i]));
        }

        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Words == 1)
                mentions[i] = reader.Link(mentions[i], reader.SingleWord(mentions[i]));
        }

        foreach (Entity entity in reader._entities)
            NameIt(entity);
        return reader._entities;
    }

    private Mention Link(Mention mention, int index)
    {
        mention.Entity = index;
        Entity entity = _entities[index];
        string surface = _frame.TextOf(mention.NameFirst, mention.Last);
        entity.AddSurface(surface);
        entity.Mentions++;
        entity.LastItem = mention.Last;
        if (mention.Kind == NameKind.Person || (entity.Kind == NameKind.Unknown && mention.Kind != NameKind.Unknown))
            entity.Kind = mention.Kind;
        if (entity.Gender == Gender.Unknown)
            entity.Gender = mention.Gender;
        TakeRole(entity, mention);
        return mention;
    }

    private int FullName(Mention mention)
    {
        string key = KeyOf(mention);
        if (_byFullName.TryGetValue(key, out int known))
            return known;
        int index = Add(mention);
        _byFullName.Add(key, index);
        if (mention.Kind is NameKind.Person or NameKind.Unknown)
        {
            AddWord(_byLastWord, Word(LastWordOf(mention)), index);
            AddWord(_byFirstWord, Word(mention.NameFirst), index);
        }

        return index;
    }

    private int SingleWord(Mention mention)
    {
        string word = Word(mention.Last);
        if (_byFullName.TryGetValue(word, out int same))
            return same;
        if (mention.Kind != NameKind.Place)
        {
            int known = Best(_byLastWord, word, mention);
            if (known < 0 && !mention.HasTitle)
                known = Best(_byFirstWord, word, mention);
            if (known >= 0)
                return known;
        }

        int index = Add(mention);
        _byFullName.Add(word, index);
        return index;
    }

    // Among those who share the name: the one whose gender fits, named most often before, named last.
    private int Best(Dictionary<string, List<int>> map, string word, Mention mention)
    {
        if (!map.TryGetValue(word, out List<int>? candidates))
            return -1;
        int best = -1;
        foreach (int candidate in candidates)
        {
            Entity entity = _entities[candidate];
            if (entity.Kind == NameKind.Organization || !Genders.Agree(entity.Gender, mention.Gender))
                continue;
            if (best < 0 || entity.Mentions > _entities[best].Mentions)
                best = candidate;
        }

        return best;
    }

    private int Add(Mention mention)
    {
        _entities.Add(new Entity(mention.Kind, ""));
        return _entities.Count - 1;
    }

    private static void AddWord(Dictionary<string, List<int>> map, string word, int entity)
    {
        if (!map.TryGetValue(word, out List<int>? entities))
            map.Add(word, entities = []);
        // A bound, so that a thousand people of one surname stay linear.
        if (entities.Count < 16)
            entities.Add(entity);
    }

    private string KeyOf(Mention mention)
        => mention.Kind == NameKind.Organization
            ? _frame.TextOf(mention.NameFirst, mention.Last)
            : Word(mention.NameFirst) + " " + Word(LastWordOf(mention));

    private int LastWordOf(Mention mention)
        => mention.Words > 2 && IsSuffix(mention.Last) ? mention.Last - 1 : mention.Last;

    private bool IsSuffix(int item)
        => _frame.Is(item, "jr") || _frame.Is(item, "jr.") || _frame.Is(item, "sr") || _frame.Is(item, "sr.")
            || _frame.Is(item, "ii") || _frame.Is(item, "iii") || _frame.Is(item, "iv");

    private string Word(int item) => _frame.Chars(item).ToString();

    // The role before the name ("ministry spokesman") and the one behind it (", the spokesman,").
    private void TakeRole(Entity entity, Mention mention)
    {
        if (mention.First < mention.NameFirst)
        {
            int last = mention.NameFirst - 1;
            if (_frame.Kind(last) == TokenKind.Comma)
                last--;
            AddRole(entity, mention.First, last);
        }

        int item = mention.Last + 1;
        if (item + 1 >= _frame.Count || _frame.Kind(item) != TokenKind.Comma)
            return;
        if (RoleBeforeComma(mention) is var role and >= 0)
            AddRole(entity, role, mention.First - 2);
        for (int i = item + 1; i < _frame.Count && i < item + 8 && _frame.IsWord(i); i++)
        {
            if (_frame.Is(i, WordClass.Preposition) || (_frame.Is(i, WordClass.Cue) && !_frame.Is(i, WordClass.Role)))
                return;
            if (_frame.Is(i, WordClass.Role) && !(i + 1 < _frame.Count && _frame.IsWord(i + 1) && _frame.Is(i + 1, WordClass.Role)))
            {
                if (!EndsApposition(i + 1))
                    return;
                AddRole(entity, _frame.Is(item + 1, WordClass.Function) ? item + 2 : item + 1, i);
                entity.Kind = NameKind.Person;
                return;
            }
        }
    }

    // "…, the mayor, …", "…, a nurse from Split": but "In the town of Amber Falls, a woman asked" goes on with a verb.
    private bool EndsApposition(int item)
        => item >= _frame.Count || !_frame.IsWord(item)
            || _frame.Is(item, WordClass.Preposition) || _frame.Is(item, "who") || _frame.Is(item, "whose") || _frame.Is(item, "and") || _frame.Is(item, "or");

    // "the agency's spokeswoman, Ana Horvat,": where the role before a name in apposition starts; -1 where there is none.
    private int RoleBeforeComma(Mention mention)
    {
        int role = mention.First - 2;
        if (role < 1 || mention.Words < 2 || _frame.Kind(role + 1) != TokenKind.Comma || !_frame.Is(role, WordClass.Role))
            return -1;
        for (int i = role - 1; i >= 0 && i > role - LongestRole && _frame.Kind(i) is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (_frame.Kind(i) == TokenKind.Possessive || Determiners.Contains(_frame.Chars(i)))
                return i + 1;
            if (_frame.Is(i, WordClass.Function))
                return -1;
        }

        return -1;
    }

    private void AddRole(Entity entity, int first, int last)
    {
        if (first > last || !Role.TryRead(_frame, first, last, out Role role))
            return;
        if (!entity.Roles.Contains(role))
            entity.Roles.Add(role);
        entity.JobTitle ??= _frame.TextOf(first, last);
    }

    // The name to show: the form of most words but for initials, among equals the one in use most, then the first.
    private static void NameIt(Entity entity)
    {
        KeyValuePair<string, int> best = entity.Surfaces[0];
        foreach (KeyValuePair<string, int> surface in entity.Surfaces)
        {
            int words = WordsOf(surface.Key);
            int bestWords = WordsOf(best.Key);
            if ((words > 1) != (bestWords > 1) ? words > 1 : surface.Value > best.Value)
                best = surface;
        }

        entity.Name = best.Key;
        entity.NameWords = WordsOf(best.Key);
    }

    private static int WordsOf(string name) => name.Count(static c => c == ' ') + 1;
}
