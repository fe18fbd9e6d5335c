using System;

namespace Corpus.Reading;

/// <summary>Finds where the name of a department ends that holds a list: "Ministry of Trade, Labour and Rural Affairs".</summary>
internal sealed class NameLists(Frame frame)
{
    private const int MostParts = 5;
    private const int LongestPart = 3;

    private static readonly WordSet Fields = WordSet.Named("fields-of-work");

    /// <summary>The last item of the list that goes on at <paramref name="comma"/>, behind the run from <paramref name="first"/>; -1 where there is none.</summary>
    public int EndOf(int first, int comma, int end)
    {
        if (!IsBranch(first, comma))
            return -1;
        int item = comma + 1;
        for (int part = 0; part < MostParts; part++)
        {
            bool last = item < end && frame.Is(item, "and");
            if (last)
                item++;
            int behind = BehindPart(item, end);
            if (behind < 0)
                return -1;
            if (last)
                return behind - 1;
            item = behind < end && frame.Kind(behind) == TokenKind.Comma ? behind + 1 : behind;
        }

        return -1;
    }

    // "Ministry of", "Secretary of State for".
    private bool IsBranch(int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (frame.Is(i, WordClass.Organization | WordClass.Honorific | WordClass.Role) && (frame.Is(i + 1, "of") || frame.Is(i + 1, "for")))
                return true;
        }

        return false;
    }

    // Behind one to three capitalised words, the first of which is a field of work and nobody's name; -1 where there are none.
    private int BehindPart(int item, int end)
    {
        if (item >= end || !IsTopic(item))
            return -1;
        int i = item + 1;
        while (i < end && i < item + LongestPart && frame.IsNameWord(i) && !frame.Is(i, WordClass.FirstName | WordClass.Honorific))
            i++;
        return i;
    }

    private bool IsTopic(int item)
    {
        if (!frame.IsNameWord(item) || frame.Is(item, WordClass.FirstName | WordClass.Honorific | WordClass.Nationality | WordClass.Role))
            return false;
        ReadOnlySpan<char> word = frame.Chars(item);
        return Fields.Contains(word) || CommonWords.Contains(word) || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ure".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ion".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ies".AsSpan(), StringComparison.Ordinal);
    }
}
