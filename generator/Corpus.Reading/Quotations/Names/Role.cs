namespace Corpus.Reading;

/// <summary>What somebody is or does, as a noun phrase tells it: "the former Norland defence minister".</summary>
/// <param name="Group">The class of words that the noun belongs to (roles.txt); 0 where a lexicon has the noun without one.</param>
/// <param name="Country">The country (nationalities.txt); 0 where none is told.</param>
/// <param name="Former">Whether it is a thing of the past.</param>
/// <param name="Marks">
/// A bit for each word that tells this one from others of the same role: a party, a place, an employer. Two words may share a bit; a role then fits a
/// little too easily.
/// </param>
/// <param name="Deputy">Whether it is that of a deputy.</param>
internal readonly record struct Role(short Group, short Country, bool Former, ulong Marks, bool Deputy = false)
{
    // What tells "the vice president" from "the president".
    private static readonly WordSet Ranks = new("vice deputy assistant associate");

    private static readonly short Leader = Lexicon.Group("leader");
    private static readonly short Chief = Lexicon.Group("chief");
    private static readonly short[] Heads = [Lexicon.Group("president"), Lexicon.Group("minister"), Lexicon.Group("chief"), Lexicon.Group("leader"), Lexicon.Group("governor"), Lexicon.Group("pope")];

    /// <summary>Reads the role that the items from <paramref name="first"/> to <paramref name="last"/> tell; false where they tell none.</summary>
    public static bool TryRead(Frame frame, int first, int last, out Role role)
    {
        int noun = -1;
        for (int i = first; i <= last; i++)
        {
            if (frame.Is(i, WordClass.Role))
                noun = i;
        }

        role = default;
        if (noun < 0)
            return false;
        short country = 0;
        bool former = false;
        bool deputy = false;
        ulong marks = 0;
        for (int i = first; i <= last; i++)
        {
            if (i == noun || !frame.IsWord(i))
                continue;
            if (frame.Is(i, WordClass.Nationality))
                country = frame.Token(i).Word.Group;
            else if (frame.Is(i, "former") || frame.Is(i, "ex") || frame.Is(i, "then"))
                former = true;
            else if (Ranks.Contains(frame.Chars(i)))
                deputy = true;
            else if (frame.Is(i, WordClass.Organization) || (i > first && IsProper(frame, i)))
                marks |= MarkOf(frame, i);
        }

        role = new Role(frame.Token(noun).Word.Group, country, former, marks, deputy);
        return true;
    }

    /// <summary>The role with what its complement tells, from <paramref name="first"/> to <paramref name="last"/>: "of Split".</summary>
    public Role With(Frame frame, int first, int last)
    {
        Role role = this;
        for (int i = first; i <= last; i++)
        {
            if (frame.Is(i, WordClass.Nationality))
                role = role.Country == 0 ? role with { Country = frame.Token(i).Word.Group } : role;
            else if (IsProper(frame, i))
                role = role with { Marks = role.Marks | MarkOf(frame, i) };
        }

        return role;
    }

    /// <summary>Whether somebody known by this role can be meant by a description: all that it tells must be known.</summary>
    public bool Fits(Role description)
        => IsKindOf(description.Group) && (Former || !description.Former) && Deputy == description.Deputy && (description.Marks & ~Marks) == 0;

    /// <summary>Whether both tell a country, and not the same.</summary>
    public bool IsElsewhere(Role description) => Country != 0 && description.Country != 0 && Country != description.Country;

    // "The leader" and "the chief" can be a president.
    private bool IsKindOf(short word) => word == Group || ((word == Leader || word == Chief) && System.Array.IndexOf(Heads, Group) >= 0);

    private static bool IsProper(Frame frame, int item)
        => frame.IsWord(item) && frame.Token(item).Capital && !frame.Is(item, WordClass.Function | WordClass.Honorific);

    private static ulong MarkOf(Frame frame, int item)
    {
        uint hash = 2166136261;
        foreach (char c in frame.Chars(item))
            hash = (hash ^ Ascii.ToLower(c)) * 16777619;
        return 1UL << (int)((hash ^ (hash >> 16)) & 63);
    }
}
