namespace Corpus.Reading;

/// <summary>Finds what somebody is or does, told beside the name.</summary>
internal sealed class RoleReader(Frame frame)
{
    private const int LongestRole = 6;
    private const int LongestApposition = 7;
    private const int LongestComplement = 9;

    /// <summary>Adds to <paramref name="entity"/> the role before its name ("ministry spokesman") and the one behind it (", the spokesman,").</summary>
    public void Read(Entity entity, Mention mention)
    {
        if (mention.First < mention.NameFirst)
        {
            int last = mention.NameFirst - 1;
            if (frame.Kind(last) == TokenKind.Comma)
                last--;
            AddRole(entity, mention.First, last);
        }

        AddCountry(entity, mention);
        int item = mention.Last + 1;
        if (item + 1 >= frame.Count || frame.Kind(item) != TokenKind.Comma)
            return;
        if (RoleBeforeComma(mention) is var role and >= 0)
            AddRole(entity, role, mention.First - 2);
        ReadApposition(entity, item + 1);
    }

    // "Norland's Ana Horvat": where she is from, and no role.
    private void AddCountry(Entity entity, Mention mention)
    {
        int owner = mention.First - 2;
        if (owner >= 0 && mention.Kind == NameKind.Person && frame.Kind(owner + 1) == TokenKind.Possessive && frame.Is(owner, WordClass.Nationality))
            entity.AddRole(new Role(0, frame.Token(owner).Word.Group, false, 0));
    }

    // ", the mayor,", ", a nurse from Split", ", the agency's director,"; ", the mayor's wife,": whose wife is a part of what she is.
    private void ReadApposition(Entity entity, int start)
    {
        int first = frame.Is(start, WordClass.Function) ? start + 1 : start;
        for (int i = start; i < frame.Count && i < start + LongestApposition && frame.Kind(i) is TokenKind.Word or TokenKind.Possessive; i++)
        {
            if (frame.Kind(i) == TokenKind.Possessive)
            {
                first = frame.Is(i - 1, WordClass.Role) ? start : i + 1;
                continue;
            }

            if (frame.Is(i, WordClass.Preposition) || (frame.Is(i, WordClass.Cue) && !frame.Is(i, WordClass.Role)))
                return;
            if (!RoleNouns.Contains(frame, i) || GoesOn(i + 1))
                continue;
            if (!EndsApposition(i + 1))
                return;
            if (frame.Is(i, WordClass.Role))
                AddRole(entity, first, i, WithComplement(i));
            else if (first > start || entity.Kind == NameKind.Person)
                entity.JobTitle ??= (first, WithComplement(i));
            else
                return;
            entity.Kind = NameKind.Person;
            return;
        }
    }

    // "the deputy mayor", "the mayor's wife": the role is further on.
    private bool GoesOn(int item)
        => item < frame.Count && (frame.Kind(item) == TokenKind.Possessive || (frame.IsWord(item) && RoleNouns.Contains(frame, item)));

    // "head of the fishers' union": with all that "of" hangs on the noun, up to the mark that ends it.
    private int WithComplement(int noun)
    {
        if (noun + 2 >= frame.Count || !frame.Is(noun + 1, "of"))
            return noun;
        int item = noun + 2;
        while (item < frame.Count && item < noun + LongestComplement && (frame.Kind(item) == TokenKind.Possessive || IsInComplement(item)))
            item++;
        return item < frame.Count && frame.Kind(item) is TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Dash && frame.IsWord(item - 1) ? item - 1 : noun;
    }

    private bool IsInComplement(int item)
        => frame.IsWord(item) && (!frame.Is(item, WordClass.Function | WordClass.Cue) || frame.Is(item, WordClass.Role | WordClass.Organization | WordClass.CueNoun) || frame.Is(item, "of") || frame.Is(item, "and") || Determiners.OpensNoun(frame.Chars(item)));

    // "…, the mayor, …", "…, a nurse from Split": but "In the town of Amber Falls, a woman asked" goes on with a verb.
    private bool EndsApposition(int item)
        => item >= frame.Count || !frame.IsWord(item)
            || frame.Is(item, WordClass.Preposition) || frame.Is(item, "who") || frame.Is(item, "whose") || frame.Is(item, "and") || frame.Is(item, "or");

    // "the agency's spokeswoman, Ana Horvat,", "the head of the union, Ana Horvat,": where the role before a name in apposition starts; -1 where there is none.
    private int RoleBeforeComma(Mention mention)
    {
        int role = mention.First - 2;
        if (role < 1 || mention.Words < 2 || frame.Kind(role + 1) != TokenKind.Comma)
            return -1;
        role = BeforeOf(role);
        if (role < 1 || !frame.Is(role, WordClass.Role))
            return -1;
        for (int i = role - 1; i >= 0 && i > role - LongestRole && frame.Kind(i) is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (frame.Kind(i) == TokenKind.Possessive || Determiners.Contains(frame.Chars(i)))
                return i + 1;
            if (frame.Is(i, WordClass.Function))
                return -1;
        }

        return -1;
    }

    // "the head of the union": back to the noun that "of" hangs on.
    private int BeforeOf(int last)
    {
        for (int i = last; i > 1 && i > last - LongestRole && frame.IsWord(i) && !frame.Is(i, WordClass.Cue); i--)
        {
            if (frame.Is(i, "of"))
                return i - 1;
            if (frame.Is(i, WordClass.Function) && !Determiners.Contains(frame.Chars(i)))
                break;
        }

        return last;
    }

    private void AddRole(Entity entity, int first, int last) => AddRole(entity, first, last, last);

    // The noun is the last item of the role; what is shown may go on behind it.
    private void AddRole(Entity entity, int first, int noun, int last)
    {
        if (first > noun || !Role.TryRead(frame, first, noun, out Role role))
            return;
        entity.AddRole(role.With(frame, noun + 1, last));
        entity.JobTitle ??= (first, last);
    }
}
