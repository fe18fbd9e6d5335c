using System;

namespace Corpus.Reading;

/// <summary>Finds what sort of organisation a name is for, told in it or beside it: "Harbour Bank", "River Watch, a campaign group", "the charity Shelter".</summary>
internal sealed class OrganizationNounReader(Frame frame)
{
    private const int LongestApposition = 8;
    private const int LongestVerb = 3;

    private static readonly WordSet OpeningFirms = WordSet.Named("opening-firms");

    /// <summary>Notes what <paramref name="mention"/> tells of <paramref name="entity"/>.</summary>
    public void Read(Entity entity, Mention mention)
    {
        if (entity.Kind == NameKind.Person || mention.Kind == NameKind.Person)
            return;
        if (entity.Kind is NameKind.Organization)
        {
            for (int i = mention.NameFirst; i <= mention.NameLast; i++)
            {
                if (!frame.IsWord(i))
                    continue;
                OrganizationNouns inName = OrganizationNouns.InName(frame.Chars(i));
                // "Conservatives", "Congress": what everybody knows, and no company.
                entity.Nouns = entity.Nouns.With(inName.Exists || mention.Words > 1 || !frame.Is(i, WordClass.Organization) ? inName : OrganizationNouns.OfPublicBody);
            }
        }

        OrganizationNouns told = Before(mention).With(Behind(mention));
        entity.Nouns = entity.Nouns.With(told);
        if (entity.Kind == NameKind.Unknown && (told.Exists || HasIts(entity, mention)) && entity is { Gender: Gender.Unknown, Roles.Count: 0 })
            entity.Kind = NameKind.Organization;
    }

    // "the charity Shelter", "shares in Moodix", "Carmaker Moodix", "ratings agency Hale's".
    private OrganizationNouns Before(Mention mention)
    {
        int noun = mention.First - 1;
        if (noun >= 1 && frame.Is(noun, "in") && frame.Is(noun - 1, "shares"))
            return OrganizationNouns.Of("company".AsSpan());
        if (noun >= 0 && frame.IsWord(noun) && OpeningFirms.Contains(frame.Chars(noun)))
            return OrganizationNouns.Of(frame.Chars(noun));
        return noun >= 0 && frame.IsWord(noun) && !frame.Token(noun).Capital && !IsCalled(noun) ? OrganizationNouns.Of(frame.Chars(noun)) : default;
    }

    // "the company Novak runs" names no company.
    private bool IsCalled(int noun)
    {
        int behind = noun + 2;
        return behind < frame.Count && frame.IsWord(behind) && frame.Is(noun - 1 >= 0 ? noun - 1 : noun, "the") && !frame.Token(behind).Capital
            && !frame.Is(behind, WordClass.Cue | WordClass.Function) && !VerbGroup.Contains(frame.Chars(behind));
    }

    // ", a campaign group,", ", the country's largest bank,", ", which runs …" tells nothing.
    private OrganizationNouns Behind(Mention mention)
    {
        int start = mention.Last + 2;
        if (start >= frame.Count || frame.Kind(start - 1) != TokenKind.Comma || !(frame.IsWord(start) && IsOpening(start)))
            return default;
        for (int i = start; i < frame.Count && i < start + LongestApposition && frame.Kind(i) is TokenKind.Word or TokenKind.Possessive; i++)
        {
            if (i > start && frame.IsWord(i) && frame.Is(i, WordClass.Function | WordClass.Preposition))
                return default;
            if (frame.IsWord(i) && !frame.Token(i).Capital && OrganizationNouns.Of(frame.Chars(i)) is { Exists: true } told && Ends(i + 1))
                return told;
        }

        return default;
    }

    private bool IsOpening(int item)
        => frame.Is(item, "a") || frame.Is(item, "an") || frame.Is(item, "the") || (item + 1 < frame.Count && frame.Kind(item + 1) == TokenKind.Possessive);

    private bool Ends(int item)
        => item >= frame.Count || frame.Kind(item) is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.CloseBracket
            || frame.Is(item, WordClass.Preposition) || frame.Is(item, "which") || frame.Is(item, "that") || frame.Is(item, "whose");

    // "Moodix cut its forecast": whatever has something of its own that way is no person.
    private bool HasIts(Entity entity, Mention mention)
    {
        if (mention.Words > 1 || entity.HasLongName || mention.IsModifier)
            return false;
        for (int i = mention.Last + 1; i < frame.Count && i <= mention.Last + LongestVerb && frame.IsWord(i) && !frame.Token(i).Capital; i++)
        {
            if (frame.Is(i, "its"))
                return true;
            if (frame.Is(i, WordClass.Preposition) || Determiners.Contains(frame.Chars(i)))
                return false;
        }

        return false;
    }
}
