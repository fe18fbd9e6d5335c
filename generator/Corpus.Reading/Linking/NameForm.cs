using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Brings names into the form in which they are compared: one space, one apostrophe, no case.</summary>
/// <remarks>Unicode normalization stays out of it: it does nothing on machines without ICU, and every machine must link alike.</remarks>
internal static class NameForm
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "MR", "MRS", "MS", "MISS", "DR", "PROF", "PROFESSOR", "SIR", "LORD", "LADY", "DAME", "SEN", "SENATOR", "REP", "REPRESENTATIVE", "GOV", "GOVERNOR", "GEN", "GENERAL",
        "COL", "COLONEL", "CAPT", "CAPTAIN", "LT", "SGT", "JUDGE", "JUSTICE", "PRESIDENT", "MINISTER", "SECRETARY", "MAYOR", "CHANCELLOR", "KING", "QUEEN", "PRINCE", "PRINCESS", "POPE", "REV", "FATHER", "SHEIKH",
    };

    /// <summary>The form of <paramref name="name"/>.</summary>
    public static string Of(string name) => Blanks.OneLine(name, new(0, name.Length)).Replace('’', '\'').ToUpperInvariant();

    /// <summary>The form of a description, without the article before it: <c>the ministry spokesman</c>.</summary>
    public static string OfDescription(string description)
    {
        string form = Of(description);
        foreach (string article in (ReadOnlySpan<string>)["THE ", "A ", "AN "])
        {
            if (form.StartsWith(article, StringComparison.Ordinal))
                return form.Substring(article.Length);
        }

        return form;
    }

    /// <summary>Whether <paramref name="name"/> is only a part of a name, which many people share: one word, with or without <c>Mr.</c> before it.</summary>
    public static bool IsPart(string name)
    {
        string[] words = Of(name).Split(' ');
        int first = words.Length > 1 && Honorifics.Contains(words[0].TrimEnd('.')) ? 1 : 0;
        return words.Length - first <= 1;
    }
}
