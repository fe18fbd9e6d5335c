using System.Globalization;

namespace Corpus.Reading;

/// <summary>Finds character references of HTML that are not resolved: <c>&amp;amp;</c>, <c>&amp;#8217;</c>.</summary>
internal static class CharacterReferences
{
    // What stands for a number that is no character: nobody wrote that for any character.
    private const string Replacement = "\uFFFD";

    private static string ShownOf(string character) =>
        character.Length == 1 && (Blanks.IsBlank(character[0]) || char.GetUnicodeCategory(character[0]) is UnicodeCategory.Format or UnicodeCategory.Control)
            ? $"the character {Shown.Code(character[0])}"
            : $"`{character}`";

    /// <summary>Reports the first one, and how many there are.</summary>
    public static void Report(string text, ProblemList problems)
    {
        int count = 0;
        SourceSpan first = default;
        string meant = "";
        for (int at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            if (CharacterReference.Read(text, at, text.Length) is not var (length, character) || character == Replacement)
                continue;
            if (count++ == 0)
                (first, meant) = (new(at, length), character);
        }

        if (count > 0)
            problems.Add(Rules.BrokenText, first, $"`{text.Substring(first.Start, first.Length)}` is a character reference that is not resolved{Occurrences.Shown(count)}. Write {ShownOf(meant)}.");
    }
}
