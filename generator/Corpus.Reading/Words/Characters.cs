using System.Globalization;

namespace Corpus.Reading;

/// <summary>Tells what characters are: one look into a table, where asking Unicode again and again is most of the cost of scanning a text.</summary>
internal static class Characters
{
    private static readonly CharTraits[] Traits = Build();

    /// <summary>What <paramref name="c"/> is.</summary>
    public static CharTraits Of(char c)
    {
        Steps.Count();
        return Traits[c];
    }

    /// <summary>Whether <paramref name="c"/> is any of <paramref name="traits"/>.</summary>
    public static bool Is(char c, CharTraits traits) => (Of(c) & traits) != 0;

    private static CharTraits[] Build()
    {
        var traits = new CharTraits[char.MaxValue + 1];
        for (int c = 0; c < traits.Length; c++)
            traits[c] = Build((char)c);
        return traits;
    }

    private static CharTraits Build(char c)
    {
        CharTraits traits = CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter => CharTraits.Letter | CharTraits.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharTraits.Letter,
            UnicodeCategory.DecimalDigitNumber => CharTraits.Digit,
            UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharTraits.OtherNumber,
            UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark => CharTraits.Joined,
            _ => CharTraits.None,
        };
        if (char.IsWhiteSpace(c))
            traits |= CharTraits.Space;
        if (c is '\u200B' or '\u2060' or '\uFEFF')
            traits |= CharTraits.ZeroWidth;
        // Where a paragraph is concerned, Unicode knows more breaks than editors do.
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            traits |= CharTraits.LineBreak;
        return traits;
    }
}
