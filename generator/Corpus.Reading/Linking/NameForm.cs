using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Brings names into the form in which they are compared: one space, one apostrophe, no case.</summary>
/// <remarks>Unicode normalization stays out of it: it does nothing on machines without ICU, and every machine must link alike.</remarks>
public static class NameForm
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "MR", "MRS", "MS", "MISS", "DR", "PROF", "PROFESSOR", "SIR", "LORD", "LADY", "DAME", "SEN", "SENATOR", "REP", "REPRESENTATIVE", "GOV", "GOVERNOR", "GEN", "GENERAL",
        "COL", "COLONEL", "CAPT", "CAPTAIN", "LT", "SGT", "JUDGE", "JUSTICE", "PRESIDENT", "MINISTER", "SECRETARY", "MAYOR", "CHANCELLOR", "KING", "QUEEN", "PRINCE", "PRINCESS", "POPE", "REV", "FATHER", "SHEIKH",
    };

    /// <summary>The form of <paramref name="name"/>.</summary>
    public static string Of(string name) => Blanks.OneLine(name, new(0, name.Length)).Replace('’', '\'').ToUpperInvariant();

    /// <summary>The form of a description, without the article before it: <c>the ministry spokesman</c>.</summary>
    internal static string OfDescription(string description)
    {
        string form = Of(description);
        foreach (string article in (ReadOnlySpan<string>)["THE ", "A ", "AN "])
        {
            if (form.StartsWith(article, StringComparison.Ordinal))
                return form.Substring(article.Length);
        }

        return form;
    }

    /// <summary>The form of the last word of <paramref name="name"/>: of a person, mostly the surname.</summary>
    internal static string LastWord(string name)
    {
        string form = Of(name);
        return form.Substring(form.LastIndexOf(' ') + 1);
    }

    /// <summary>Whether two forms are one word, or so alike that they are rather two spellings of it: <c>CALDERÓN</c> and <c>CALDERON</c>.</summary>
    internal static bool IsNear(string one, string other)
    {
        int most = Math.Min(one.Length, other.Length) / 4;
        if (Math.Abs(one.Length - other.Length) > most)
            return false;
        int[] before = new int[other.Length + 1];
        int[] row = new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++)
            row[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            (before, row) = (row, before);
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
        }

        return row[other.Length] <= most;
    }

    /// <summary>Whether <paramref name="name"/> is only a part of a name, which many people share: one word, with or without <c>Mr.</c> before it.</summary>
    internal static bool IsPart(string name)
    {
        string[] words = Of(name).Split(' ');
        int first = words.Length > 1 && Honorifics.Contains(words[0].TrimEnd('.')) ? 1 : 0;
        return words.Length - first <= 1;
    }
}
