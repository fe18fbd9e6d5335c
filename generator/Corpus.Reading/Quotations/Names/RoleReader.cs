namespace Corpus.Reading;

/// <summary>Finds what somebody is or does, told beside the name.</summary>
internal sealed class RoleReader(Frame frame)
{
    private const int LongestRole = 6;

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

        int item = mention.Last + 1;
        if (item + 1 >= frame.Count || frame.Kind(item) != TokenKind.Comma)
            return;
        if (RoleBeforeComma(mention) is var role and >= 0)
            AddRole(entity, role, mention.First - 2);
        for (int i = item + 1; i < frame.Count && i < item + 8 && frame.IsWord(i); i++)
        {
            if (frame.Is(i, WordClass.Preposition) || (frame.Is(i, WordClass.Cue) && !frame.Is(i, WordClass.Role)))
                return;
            if (frame.Is(i, WordClass.Role) && !(i + 1 < frame.Count && frame.IsWord(i + 1) && frame.Is(i + 1, WordClass.Role)))
            {
                if (!EndsApposition(i + 1))
                    return;
                AddRole(entity, frame.Is(item + 1, WordClass.Function) ? item + 2 : item + 1, i);
                entity.Kind = NameKind.Person;
                return;
            }
        }
    }

    // "…, the mayor, …", "…, a nurse from Split": but "In the town of Amber Falls, a woman asked" goes on with a verb.
    private bool EndsApposition(int item)
        => item >= frame.Count || !frame.IsWord(item)
            || frame.Is(item, WordClass.Preposition) || frame.Is(item, "who") || frame.Is(item, "whose") || frame.Is(item, "and") || frame.Is(item, "or");

    // "the agency's spokeswoman, Ana Horvat,": where the role before a name in apposition starts; -1 where there is none.
    private int RoleBeforeComma(Mention mention)
    {
        int role = mention.First - 2;
        if (role < 1 || mention.Words < 2 || frame.Kind(role + 1) != TokenKind.Comma || !frame.Is(role, WordClass.Role))
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

    private void AddRole(Entity entity, int first, int last)
    {
        if (first > last || !Role.TryRead(frame, first, last, out Role role))
            return;
        entity.AddRole(role);
        entity.JobTitle ??= (first, last);
    }
}
