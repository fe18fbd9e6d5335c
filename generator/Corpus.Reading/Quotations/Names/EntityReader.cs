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
    private readonly NameRunReader _runs;

    private EntityReader(Frame frame)
    {
        _frame = frame;
        _tables = frame.Buffers.Entities;
        _texts = _tables.Texts;
        _roles = new RoleReader(frame);
        _runs = new NameRunReader(frame);
    }

    /// <summary>Sets the entity of each mention, and gives the entities.</summary>
    public static List<Entity> Read(Frame frame, List<Mention> mentions)
    {
        var reader = new EntityReader(frame);
        reader._tables.Clear(mentions.Count);
        for (int i = 0; i < mentions.Count; i++)
        {
            if (!reader.IsSurname(mentions[i]))
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i], mentions[i]), reader.AddName(mentions[i]));
            else if (i + 1 < mentions.Count && reader.IsCouple(mentions[i], mentions[i + 1]))
                mentions[i] = reader.Link(mentions[i], reader.FullName(mentions[i], mentions[i + 1]), reader._texts.Add(frame.Chars(mentions[i].NameFirst), frame.Chars(reader.LastWordOf(mentions[i + 1]))));
        }

        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity < 0)
                mentions[i] = reader.Link(mentions[i], reader.SingleWord(mentions[i]), reader.AddName(mentions[i]));
        }

        return reader._tables.Entities;
    }

    private Mention Link(Mention mention, int index, NameText surface)
    {
        mention.Entity = index;
        Entity entity = _tables.Entities[index];
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
        NameText key = AddKey(mention, surname);
        if (_tables.ByFullName.Find(_texts[key]) is var known and >= 0)
        {
            _texts.Remove(key);
            return _tables.ByFullName.EntityAt(known);
        }

        int index = _tables.Add(mention.Kind);
        _tables.ByFullName.Add(key, index);
        if (mention.Kind is NameKind.Person or NameKind.Unknown)
        {
            _tables.ByLastWord.Add(_texts.Add(_frame.Chars(LastWordOf(surname))), index);
            _tables.ByFirstWord.Add(_texts.Add(_frame.Chars(mention.NameFirst)), index);
        }

        return index;
    }

    private int SingleWord(Mention mention)
    {
        ReadOnlySpan<char> word = _frame.Chars(mention.NameLast);
        if (_tables.ByFullName.Find(word) is var same and >= 0)
            return _tables.ByFullName.EntityAt(same);
        if (mention.Kind != NameKind.Place)
        {
            int known = Best(_tables.ByLastWord, word, mention);
            if (known < 0 && !mention.HasTitle)
                known = Best(_tables.ByFirstWord, word, mention);
            if (known >= 0)
                return known;
        }

        int index = _tables.Add(mention.Kind);
        _tables.ByFullName.Add(_texts.Add(word), index);
        return index;
    }

    // Among those who share the name: the one whose gender fits, named most often before, named last.
    private int Best(NameMap map, ReadOnlySpan<char> word, Mention mention)
    {
        int best = -1;
        for (int place = map.Find(word); place >= 0; place = map.FindNext(place))
        {
            int candidate = map.EntityAt(place);
            Entity entity = _tables.Entities[candidate];
            if (entity.Kind == NameKind.Organization || !Genders.Agree(entity.Gender, mention.Gender))
                continue;
            if (best < 0 || entity.Mentions > _tables.Entities[best].Mentions)
                best = candidate;
        }

        return best;
    }

    private NameText AddKey(Mention mention, Mention surname)
        => mention.Kind == NameKind.Organization
            ? _texts.Add(_frame.Chars(mention.NameFirst, mention.NameLast))
            : _texts.Add(_frame.Chars(mention.NameFirst), _frame.Chars(LastWordOf(surname)));

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
