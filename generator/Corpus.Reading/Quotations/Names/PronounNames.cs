using System;

namespace Corpus.Reading;

/// <summary>Tells surnames from the pronouns and the verb that they look like: "He Jian", "You Min", "Let's Row".</summary>
internal static class PronounNames
{
    private static readonly WordSet Surnames = new("he she you");

    /// <summary>The last item of such an opening of a name at <paramref name="item"/>; -1 where there is none. A headline, where all words have capitals, has none.</summary>
    public static int EndAt(Frame frame, int item, Sentence sentence)
    {
        if (!frame.Token(item).Capital || !frame.Is(item, WordClass.Function | WordClass.Pronoun))
            return -1;
        // "Let's Row": an organisation that is named for what it asks for.
        if (frame.Is(item, "let"))
            return item + 2 < sentence.End && frame.Kind(item + 1) == TokenKind.Possessive && frame.IsNameWord(item + 2) && !TitleCase.Has(frame, sentence) ? item + 2 : -1;
        int given = item + 1;
        return given < sentence.End && Surnames.Contains(frame.Chars(item)) && IsGivenName(frame, given) && !TitleCase.Has(frame, sentence) ? given : -1;
    }

    private static bool IsGivenName(Frame frame, int item)
    {
        ref readonly Token token = ref frame.Token(item);
        return frame.IsNameWord(item) && token.SpaceBefore && !token.HasInnerMark && !token.HasInnerCapital && token.Length > 1
            && !token.Is(WordClass.Cue | WordClass.Nationality | WordClass.Organization | WordClass.Honorific | WordClass.NotName | WordClass.Role)
            && !frame.Chars(item).EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !CommonWords.Contains(frame.Chars(item));
    }
}
