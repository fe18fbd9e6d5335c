using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds out which names name the same: full names first, over the whole article, then surnames and first names alone.
/// </summary>
internal sealed class EntityReader
{
    private readonly Frame _frame;
    private readonly EntityTables _tables;
    private readonly NameTexts _texts;
    private readonly RoleReader _roles;
    private readonly OrganizationNounReader _organizations;

    private EntityReader(Frame frame)
    {
        _frame = frame;
        _tables = frame.Buffers.Entities;
        _texts = _tables.Texts;
        _roles = new RoleReader(frame);
        _organizations = new OrganizationNounReader(frame);
    }

    /// <summary>Sets the entity of each mention, and gives the entities.</summary>
    public static List<Entity> Read(Frame frame, List<Mention> mentions)
    {
        var reader = new EntityReader(frame);
        reader._tables.Clear();
        for (int i = 0; i < mentions.Count; i++)
        {
            if (!reader.IsSurname(mentions[i]))
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i], mentions[i]), reader.AddName(mentions[i]));
            else if (i + 1 < mentions.Count && reader.IsCouple(mentions[i], mentions[i + 1]))
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i], mentions[i + 1]), reader._texts.Add(frame.Chars(mentions[i].NameFirst), frame.Chars(reader.LastWordOf(mentions[i + 1]))));
        }

        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity >= 0 || !reader.OpensWithFirstName(mentions[i]))
                continue;
            int surname = reader.LongSurname(mentions[i]);
            mentions[i] = reader.Link(mentions[i], surname >= 0 ? surname : reader.FullName(mentions[i], mentions[i]), reader.AddName(mentions[i]), surname >= 0);
        }

        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity >= 0)
                continue;
            Mention single = mentions[i];
            int entity = reader.SingleWord(ref single);
            mentions[i] = reader.Link(single, entity, reader.AddName(single));
        }

        return reader._tables.Entities;
    }

    private Mention Link(Mention mention, int index, NameText name, bool isSurname = false)
    {
        mention.Entity = index;
        Entity entity = _tables.Entities[index];
        entity.AddSurface(name, isSurname);
        entity.Mentions++;
        entity.TitledMentions += mention is { HasTitle: true, Words: 1 } ? 1 : 0;
        entity.FirstItem = Math.Min(entity.FirstItem, mention.First);
        entity.LastItem = mention.Last;
        if (mention.Kind == NameKind.Person || (entity.Kind == NameKind.Unknown && mention.Kind != NameKind.Unknown))
            entity.Kind = mention.Kind;
        if (entity.Gender == Gender.Unknown)
            entity.Gender = mention.Gender;
        if (entity.Age == 0)
            entity.Age = Ages.Beside(_frame, mention);
        _roles.Read(entity, mention);
        _organizations.Read(entity, mention);
        return mention;
    }

    // "surname" is the same mention, or, for the first of a couple, the second one's.
    private int FullName(Mention mention, Mention surname)
    {
        NameText key = AddKey(mention, surname);
        if (_tables.ByFullName.Find(_texts[key]) is var known and >= 0)
        {
            _texts.Remove(key);
            return _tables.ByFullName.EntityAt(known);
        }

        int index = _tables.Add(mention.Kind);
        _tables.ByFullName.Add(key, index);
        // "Marsh" for "Marsh & Holm".
        if (mention.Kind == NameKind.Organization && IsFirm(mention))
            _tables.ByFirstWord.Add(_texts.Add(_frame.Chars(mention.NameFirst)), index);
        if (mention.Kind is NameKind.Person or NameKind.Unknown)
        {
            _tables.ByLastWord.Add(_texts.Add(_frame.Chars(LastWordOf(surname))), index);
            _tables.ByFirstWord.Add(_texts.Add(_frame.Chars(mention.NameFirst)), index);
        }

        return index;
    }

    // Takes from the mention a gender that its word has as a first name only, where it is a surname: "Clay" of "Ana Clay".
    private int SingleWord(ref Mention mention)
    {
        ReadOnlySpan<char> word = _frame.Chars(mention.NameLast);
        if (_tables.ByFullName.Find(word) is var same and >= 0)
            return _tables.ByFullName.EntityAt(same);
        if (mention.Kind != NameKind.Place)
        {
            Mention surname = mention;
            surname.Gender = mention.HasTitle ? mention.Gender : Gender.Unknown;
            if (IsKnight(mention) && Best(_tables.ByFirstWord, word, mention) is var knight and >= 0)
                return knight;
            if (Best(_tables.ByLastWord, word, surname) is var family and >= 0)
            {
                mention = surname;
                return family;
            }

            if (!mention.HasTitle && Best(_tables.ByFirstWord, word, mention) is var first and >= 0)
                return first;
        }

        int index = _tables.Add(mention.Kind);
        _tables.ByFullName.Add(_texts.Add(word), index);
        return index;
    }

    private bool IsFirm(Mention mention) => mention.Words > 2 && (_frame.Kind(mention.NameFirst + 1) == TokenKind.Other || _frame.Is(mention.NameFirst + 1, "and"));

    // "Sir John", "Dame Ana": knights go by their first names.
    private bool IsKnight(Mention mention)
        => mention is { HasTitle: true, Words: 1 } && mention.NameFirst > mention.First && (_frame.Is(mention.NameFirst - 1, "sir") || _frame.Is(mention.NameFirst - 1, "dame"));

    // Among those who share the name: the one whose gender fits best, named already, named most often.
    private int Best(NameMap map, ReadOnlySpan<char> word, Mention mention)
    {
        int best = -1;
        for (int place = map.Find(word); place >= 0; place = map.FindNext(place))
        {
            int candidate = map.EntityAt(place);
            if ((_tables.Entities[candidate].Kind != NameKind.Organization || map == _tables.ByFirstWord) && Genders.Agree(_tables.Entities[candidate].Gender, mention.Gender)
                && (best < 0 || Outranks(_tables.Entities[candidate], _tables.Entities[best], mention)))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static bool Outranks(Entity one, Entity other, Mention mention)
    {
        bool fits = one.Gender == mention.Gender;
        if (mention.Gender != Gender.Unknown && fits != (other.Gender == mention.Gender))
            return fits;
        bool known = one.FirstItem < mention.First;
        return known != other.FirstItem < mention.First ? known : one.Mentions - one.TitledMentions > other.Mentions - other.TitledMentions;
    }

    // "Van Jones" of "Ana Van Jones"; -1 where nobody is called so with a first name before it.
    private int LongSurname(Mention mention)
    {
        ReadOnlySpan<char> name = _frame.Chars(mention.NameFirst, mention.NameLast);
        for (int place = _tables.ByLastWord.Find(_frame.Chars(LastWordOf(mention))); place >= 0; place = _tables.ByLastWord.FindNext(place))
        {
            Entity entity = _tables.Entities[_tables.ByLastWord.EntityAt(place)];
            ReadOnlySpan<char> known = _texts[entity.Surfaces[0].Text];
            if (known.Length > name.Length && known[known.Length - name.Length - 1] == ' ' && known.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return _tables.ByLastWord.EntityAt(place);
        }

        return -1;
    }

    private NameText AddKey(Mention mention, Mention surname)
        => mention.Kind == NameKind.Organization
            ? _texts.Add(_frame.Chars(mention.NameFirst, mention.NameLast))
            : _texts.Add(_frame.Chars(mention.NameFirst), _frame.Chars(LastWordOf(surname)));

    private int LastWordOf(Mention mention)
    {
        int last = mention.NameLast;
        if (mention.Words > 2 && NameSuffixes.Contains(_frame, last))
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

    // "Ben Carson", "Van Jones": a particle in small letters elsewhere.
    private bool OpensWithFirstName(Mention mention)
        => mention.Words == 2 && _frame.Is(mention.NameFirst, WordClass.FirstName) && _frame.Token(mention.NameFirst).Capital;

    // "Marek and Ana Novak": one surname for both.
    private bool IsCouple(Mention one, Mention other)
        => one.Words == 1 && one.Gender != Gender.Unknown && !one.HasTitle && other.First == one.Last + 2 && _frame.Is(one.Last + 1, "and")
            && other.First == other.NameFirst && other.Kind == NameKind.Person && other.Words > 1 && _frame.Is(other.NameFirst, WordClass.FirstName);

    // The name without a nickname in marks or brackets: "Giuseppe “Beppe” Conti".
    private NameText AddName(Mention mention)
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
            ? _texts.Add(_frame.Chars(mention.NameFirst, mention.NameLast))
            : _texts.Add(_frame.Chars(mention.NameFirst, skipped - 1), _frame.Chars(behind, mention.NameLast));
    }
}
