namespace Corpus.Reading;

/// <summary>Tells titles and roles from the name behind them: "Secretary of State Lena Brandt", but "the Crown Prosecution Service".</summary>
internal sealed class NameStartReader(Frame frame, NameWords known)
{
    private static readonly short Diplomat = Lexicon.Group("diplomat");

    /// <summary>The first word of the name in a run; behind its last one where it is titles and roles and nothing else.</summary>
    public int Of(int first, int last)
    {
        if (IsOrganisation(first, last))
            return first;
        if (IsOffice(last) && !IsSurname(first, last) && !IsBehindRole(first, last))
            return last + 1;
        int start = BehindTitles(first, last);
        // No name starts with what belongs to the word before it.
        while (start <= last && !frame.IsWord(start))
            start++;
        return start;
    }

    /// <summary>Whether an item is a title.</summary>
    public bool IsTitle(int item) => frame.Is(item, WordClass.Honorific);

    /// <summary>Whether an item is somebody who is sent to a country: "Ambassador to Norland".</summary>
    public static bool IsSent(Frame frame, int item) => frame.Is(item, WordClass.Role | WordClass.Honorific) && frame.Token(item).Word.Group == Diplomat;

    // "the General Assembly", "Queen Mary University"; but "General Ann Union", "Judge Fox".
    private bool IsOrganisation(int first, int last)
    {
        if (!frame.Is(last, WordClass.Organization))
            return false;
        if (last == first || !IsTitle(first))
            return true;
        if (!frame.Is(first, WordClass.InstitutionTitle))
            return false;
        // Kings and queens go by their first names.
        if (frame.Is(first, WordClass.Male | WordClass.Female))
            return true;
        int behind = first;
        while (behind < last && IsTitle(behind))
            behind++;
        return !frame.Is(behind, WordClass.FirstName);
    }

    private bool IsOffice(int item) => IsTitle(item) || (frame.Is(item, WordClass.Role) && !frame.Is(item, WordClass.FirstName));

    // "Tom Pope", "Mr King", and "Pope" where the article has called somebody so: a title elsewhere, and a surname here.
    private bool IsSurname(int first, int last)
        => last > first
            ? IsBehindFirstName(last) || IsBehindTitle(last)
            : known.IsSurname(last) && !(last > 0 && frame.IsWord(last - 1) && Determiners.Contains(frame.Chars(last - 1)));

    // "club chairman Eskil Potter": behind a role in small letters stands a name, and no second role.
    private bool IsBehindRole(int first, int last)
        => last == first + 1 && first > 0 && frame.IsWord(first - 1) && !frame.Token(first - 1).Capital && frame.Is(first - 1, WordClass.Role)
            && !frame.Is(last, WordClass.Honorific) && !IsOffice(first) && !frame.Is(first, WordClass.Organization) && !CommonWords.Contains(frame.Chars(first));

    private bool IsBehindFirstName(int item) => (frame.Is(item - 1, WordClass.FirstName) && !IsOffice(item - 1)) || frame.Token(item - 1).IsInitial;

    // "Sheriff Baker", "Sen. King"; but "Chief Economist", "Attorney General".
    private bool IsBehindTitle(int item)
        => frame.Is(item - 1, WordClass.Courtesy)
            || (IsTitle(item - 1) && (known.IsSurname(item) || !(IsTitle(item) || frame.Is(item - 1, WordClass.InstitutionTitle))));

    // Behind the last title or role.
    private int BehindTitles(int first, int last)
    {
        for (int i = last - 1; i >= first; i--)
        {
            if (IsTitle(i) && (frame.Is(i + 1, "of") || frame.Is(i + 1, "to")))
                return BehindComplement(i + 2, last);
            if (IsSent(frame, i) && frame.Is(i + 1, "to"))
                return BehindComplement(i + 2, last);
            if (IsOffice(i) || IsGrade(i, first))
                return i + 1;
        }

        return last - first >= 2 && ((frame.Is(first, WordClass.Nationality) && frame.Is(first + 1, WordClass.FirstName)) || IsCompatriot(first, last)) ? first + 1 : first;
    }

    // "Sgt. First Class Ana Horvat": what goes on with the title.
    private bool IsGrade(int item, int first)
        => item - 2 >= first && frame.Is(item, "class") && (frame.Is(item - 1, "first") || frame.Is(item - 1, "second") || frame.Is(item - 1, "third")) && IsOffice(item - 2);

    // "Norwegian Eskil Moe": somebody by where she or he is from, and a name of two words that mean nothing else.
    private bool IsCompatriot(int first, int last)
        => last == first + 2 && Demonyms.Contains(frame, first) && IsPlainNameWord(first + 1) && IsPlainNameWord(last);

    private bool IsPlainNameWord(int item)
        => frame.IsNameWord(item) && !frame.Is(item, WordClass.Organization | WordClass.Nationality | WordClass.Role | WordClass.Honorific | WordClass.NotName) && !frame.Token(item).HasInnerCapital
            && !CommonWords.Contains(frame.Chars(item));

    // "of State", "of the House", "to Norland": the words behind a title that belong to it, up to a first name, a country or the end of an organisation's name.
    private int BehindComplement(int item, int last)
    {
        if (item < last && frame.Is(item, "the"))
            item++;
        if (item >= last || frame.Is(last, WordClass.Organization | WordClass.Nationality))
            return last + 1;
        int start = item + 1;
        for (int i = item + 1; i <= last; i++)
        {
            if (frame.Is(i, WordClass.FirstName))
                return i;
            if (frame.Is(i, WordClass.Organization | WordClass.Nationality))
                start = i + 1;
        }

        // "of State for Trade": what goes on with the office is no name.
        return start <= last && !frame.Token(start).Capital && frame.Is(start, WordClass.Function) ? last + 1 : start;
    }
}
