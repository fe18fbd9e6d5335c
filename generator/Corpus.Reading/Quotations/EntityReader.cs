using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds out which names name the same: full names first, over the whole article, then surnames and first names alone.
/// </summary>
internal sealed class EntityReader
{
    private readonly Frame _frame;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, int> _byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly RoleReader _roles;
    private readonly NameRunReader _runs;

    private EntityReader(Frame frame)
    {
        _frame = frame;
        _roles = new RoleReader(frame);
        _runs = new NameRunReader(frame);
    }

    /// <summary>Sets the entity of each mention, and gives the entities.</summary>
    public static List<Entity> Read(Frame frame, List<Mention> mentions)
    {
        var reader = new EntityReader(frame);
        for (int i = 0; i < mentions.Count; i++)
        {
            if (!reader.IsSurname(mentions[i]))
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i], mentions[i]), reader.NameOf(mentions[i]));
            else if (i + 1 < mentions.Count && reader.IsCouple(mentions[i], mentions[i + 1]))
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i], mentions[i + 1]), reader.Word(mentions[i].NameFirst) + " " + reader.Word(reader.LastWordOf(mentions[i + 1])));
        }

        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity < 0)
                mentions[i] = reader.Link(mentions[i], reader.SingleWord(mentions[i]), reader.NameOf(mentions[i]));
        }

        foreach (Entity entity in reader._entities)
            NameIt(entity);
        return reader._entities;
    }

    private Mention Link(Mention mention, int index, string surface)
    {
        mention.Entity = index;
        Entity entity = _entities[index];
        entity.AddSurface(surface);
        entity.Mentions++;
        entity.LastItem = mention.Last;
        if (mention.Kind == NameKind.Person || (entity.Kind == NameKind.Unknown && mention.Kind != NameKind.Unknown))
            entity.Kind = mention.Kind;
        if (entity.Gender == Gender.Unknown)
            entity.Gender = mention.Gender;
        _roles.Read(entity, mention);
        return mention;
    }

    // "surname" is the same mention, or, for the first of a couple, the second one's.
    private int FullName(Mention mention, Mention surname)
    {
        string key = KeyOf(mention, surname);
        if (_byFullName.TryGetValue(key, out int known))
            return known;
        int index = Add(mention);
        _byFullName.Add(key, index);
        if (mention.Kind is NameKind.Person or NameKind.Unknown)
        {
            AddWord(_byLastWord, Word(LastWordOf(surname)), index);
            AddWord(_byFirstWord, Word(mention.NameFirst), index);
        }

        return index;
    }

    private int SingleWord(Mention mention)
    {
        string word = Word(mention.NameLast);
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

    private string KeyOf(Mention mention, Mention surname)
        => mention.Kind == NameKind.Organization
            ? _frame.TextOf(mention.NameFirst, mention.NameLast)
            : Word(mention.NameFirst) + " " + Word(LastWordOf(surname));

    private int LastWordOf(Mention mention)
    {
        int last = mention.NameLast;
        if (mention.Words > 2 && _runs.IsSuffix(last))
            last--;
        return _frame.IsWord(last) ? last : last - 1;
    }

    // "Horvat", "van der Linden".
    private bool IsSurname(Mention mention)
    {
        for (int i = mention.NameFirst; i < mention.NameLast; i++)
        {
            if (!_frame.Is(i, WordClass.Particle) || _frame.Is(i, "st.") || _frame.Is(i, "st"))
                return false;
        }

        return true;
    }

    // "Marek and Ana Novak": one surname for both.
    private bool IsCouple(Mention one, Mention other)
        => one.Words == 1 && one.Gender != Gender.Unknown && !one.HasTitle && other.First == one.Last + 2 && _frame.Is(one.Last + 1, "and")
            && other.First == other.NameFirst && other.Kind == NameKind.Person && other.Words > 1 && _frame.Is(other.NameFirst, WordClass.FirstName);

    // The name without a nickname in marks or brackets: "Giuseppe “Beppe” Conti".
    private string NameOf(Mention mention)
    {
        int skipped = -1;
        int behind = -1;
        for (int i = mention.NameFirst + 1; i < mention.NameLast && skipped < 0; i++)
        {
            if (_frame[i].IsQuote)
                (skipped, behind) = (i, i + 1);
            else if (_frame.Kind(i) == TokenKind.OpenBracket)
                (skipped, behind) = (i, i + 3);
        }

        return skipped < 0
            ? _frame.TextOf(mention.NameFirst, mention.NameLast)
            : _frame.TextOf(mention.NameFirst, skipped - 1) + " " + _frame.TextOf(behind, mention.NameLast);
    }

    private string Word(int item) => _frame.Chars(item).ToString();

    // The name to show: the form of most words but for initials, among equals the one in use most, then the first.
    private static void NameIt(Entity entity)
    {
        KeyValuePair<string, int> best = entity.Surfaces[0];
        foreach (KeyValuePair<string, int> surface in entity.Surfaces)
        {
            int words = WordsOf(surface.Key);
            int bestWords = WordsOf(best.Key);
            // "ROTH" and "SIMON ROTH" in a transcript are "Roth" and "Simon Roth" all the same.
            if ((words > 1) != (bestWords > 1) ? words > 1 : IsCapitals(surface.Key) != IsCapitals(best.Key) ? IsCapitals(best.Key) : surface.Value > best.Value)
                best = surface;
        }

        entity.Name = best.Key;
        entity.NameWords = WordsOf(best.Key);
    }

    private static bool IsCapitals(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    // The words of a name; the particles of a surname ("van der Linden") make it no longer.
    private static int WordsOf(string name)
    {
        int words = 1;
        int start = 0;
        for (int space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' ', start))
        {
            if (words > 1 || (Lexicon.Find(name.AsSpan(start, space - start)).Class & WordClass.Particle) == 0)
                words++;
            start = space + 1;
        }

        return words;
    }
}
