using System.Globalization;

namespace Corpus.Reading;

/// <summary>Knows what can name a C# member.</summary>
internal static class Identifiers
{
    /// <summary>Whether <paramref name="name"/> is an identifier, as the C# specification has it.</summary>
    public static bool IsValid(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!(IsStart(name[i]) || (i > 0 && IsPart(name[i]))))
                return false;
        }

        return name.Length > 0;
    }

    private static bool IsStart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
