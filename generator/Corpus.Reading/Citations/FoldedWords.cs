using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the words of a folded text: runs of letters and digits, with apostrophes between them.</summary>
internal static class FoldedWords
{
    /// <summary>The words of <paramref name="text"/>, in its order.</summary>
    public static IEnumerable<SourceSpan> Of(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (!IsWord(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && (IsWord(text[at]) || (text[at] == '\'' && at + 1 < text.Length && IsWord(text[at + 1]))))
                at++;
            yield return SourceSpan.FromBounds(start, at);
        }
    }

    /// <summary>Whether <paramref name="c"/> is part of a word.</summary>
    public static bool IsWord(char c) => Characters.Is(c, CharTraits.Letter | CharTraits.Digit | CharTraits.OtherNumber | CharTraits.Joined);
}
