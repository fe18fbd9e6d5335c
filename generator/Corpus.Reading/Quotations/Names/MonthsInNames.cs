using System;

namespace Corpus.Reading;

/// <summary>Tells names from the months and the verb that they look like: "Theresa May", "April Ryder", "Will Poe".</summary>
internal sealed class MonthsInNames(Frame frame)
{
    private static readonly WordSet Names = new("march april may june august will");

    /// <summary>Whether an item is one of these words, with a capital.</summary>
    public bool IsOne(int item) => frame.Token(item).Capital && frame.Is(item, WordClass.Function | WordClass.Calendar) && Names.Contains(frame.Chars(item));

    /// <summary>Whether the word is a surname: it stands behind a first name or a title, and is no date.</summary>
    public bool IsSurname(int item, int end)
        => IsOne(item) && item > 0 && frame.IsWord(item - 1) && frame.Token(item - 1).Capital && frame.Token(item).SpaceBefore && !IsDate(item, end)
            && (frame.Is(item - 1, WordClass.Courtesy) || (frame.Is(item - 1, WordClass.FirstName) && !frame.Is(item - 1, WordClass.Function | WordClass.Calendar)));

    /// <summary>Whether the word, known as a surname, is one where it stands alone: "said May", "May called it", "May’s plan".</summary>
    public bool StandsAlone(int item, Sentence sentence)
    {
        if (!IsOne(item) || IsDate(item, sentence.End))
            return false;
        if (item > sentence.First && frame.IsWord(item - 1))
            return frame.Is(item - 1, WordClass.Reporting) || (IsBeforeVerb(item + 1, sentence.End) && !frame.Is(item - 1, WordClass.Function));
        return IsBeforeVerb(item + 1, sentence.End) || (item + 1 < sentence.End && frame.Kind(item + 1) == TokenKind.Possessive);
    }

    /// <summary>Whether the word is a first name: a surname stands behind it, and neither a date nor a question is asked.</summary>
    public bool IsFirstName(int item, Sentence sentence)
    {
        int surname = item + 1;
        if (!IsOne(item) || !frame.Is(item, WordClass.FirstName) || surname >= sentence.End || !frame.IsNameWord(surname) || !frame.Token(surname).SpaceBefore
            || frame.Is(surname, WordClass.Organization | WordClass.Nationality | WordClass.Honorific | WordClass.Role | WordClass.NotName))
        {
            return false;
        }

        if (item > sentence.First && frame.IsWord(item - 1))
            return (frame.Is(item - 1, WordClass.Reporting) && !frame.Is(item - 1, "asked")) || frame.Is(item - 1, WordClass.Role | WordClass.Honorific);
        return IsBeforeVerb(surname + 1, sentence.End) || (surname + 1 < sentence.End && frame.Kind(surname + 1) == TokenKind.Comma);
    }

    private bool IsDate(int item, int end) => item + 1 < end && frame.Kind(item + 1) == TokenKind.Number;

    // "said", "has", "arrived": "will" and "may" ask a question before a base form, "Will Horvat come?".
    private bool IsBeforeVerb(int item, int end)
    {
        if (item >= end || !frame.IsWord(item) || frame.Token(item).Capital)
            return false;
        return (frame.Is(item, WordClass.Cue) && !frame.Is(item, WordClass.BaseForm)) || frame.Is(item, "has") || frame.Is(item, "had") || frame.Is(item, "was") || frame.Is(item, "is")
            || frame.Is(item, "who") || frame.Chars(item).EndsWith("ed".AsSpan());
    }
}
