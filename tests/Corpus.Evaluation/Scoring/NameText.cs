using System;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Corpus.Evaluation;

/// <summary>Takes from a name as written what does not tell one person from another.</summary>
internal static class NameText
{
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "sen", "sens", "rep", "reps", "gov", "gen", "sgt", "lt", "col", "rev", "prof", "hon",
        "president", "president-elect", "senator", "secretary", "governor", "congressman", "congresswoman", "representative", "judge", "justice", "mayor",
        "pope", "chairman", "former", "then");

    /// <summary><paramref name="written"/> in lower case without titles, possessives and symbols.</summary>
    public static string Normalize(string? written)
    {
        if (string.IsNullOrEmpty(written))
            return "";
        string plain = WithoutSymbols(WithoutPossessives(SingleBlanks(written)));
        return SingleBlanks(WithoutTitles(plain)).Replace('’', '\'').Trim(' ', '.').ToLowerInvariant();
    }

    private static string SingleBlanks(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutPossessives(string name)
    {
        var kept = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            if (!IsApostrophe(name[i]))
            {
                kept.Append(name[i]);
            }
            else if (IsPossessive(name, i))
            {
                i++;
            }
            else if (i < name.Length - 1)
            {
                kept.Append(name[i]);
            }
        }

        return kept.ToString();
    }

    private static bool IsPossessive(string name, int apostrophe) =>
        apostrophe + 1 < name.Length
        && name[apostrophe + 1] == 's'
        && (apostrophe + 2 == name.Length || !IsWordPart(name[apostrophe + 2]));

    private static string WithoutSymbols(string name) =>
        string.Create(name.Length, name, static (kept, name) =>
        {
            for (int i = 0; i < name.Length; i++)
                kept[i] = IsWordPart(name[i]) || name[i] is '.' or '-' || IsApostrophe(name[i]) ? name[i] : ' ';
        }).Trim();

    private static string WithoutTitles(string name)
    {
        while (true)
        {
            int blank = name.IndexOf(' ');
            if (blank < 0 || !IsTitle(name.AsSpan(0, blank)))
                return name;
            name = name[blank..].TrimStart();
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word is [.. var abbreviated, '.'] ? abbreviated : word);

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordPart(char c) =>
        c == '_' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
