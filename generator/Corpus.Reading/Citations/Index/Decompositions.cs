using System.Collections.Generic;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>
/// Letters that Unicode has as one character and as several, an "é" above all, taken apart (Citations/Index/decompositions.txt). What the platform
/// knows of it depends on the machine: a compiler without ICU takes nothing apart.
/// </summary>
internal static class Decompositions
{
    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Dictionary<char, string> Letters = Read();

    /// <summary>What <paramref name="letter"/> consists of, down to what cannot be taken apart; null where it is one.</summary>
    public static string? Of(char letter)
    {
        if (letter is >= FirstSyllable and <= LastSyllable)
            return Syllable(letter - FirstSyllable);
        return Letters.TryGetValue(letter, out string? parts) ? parts : null;
    }

    // A syllable of Hangul: its consonant, its vowel, and where it has one its final consonant.
    private static string Syllable(int number)
    {
        string open = new([(char)('\u1100' + (number / (Vowels * Finals))), (char)('\u1161' + (number / Finals % Vowels))]);
        return number % Finals == 0 ? open : open + (char)('\u11A7' + (number % Finals));
    }

    private static Dictionary<char, string> Read()
    {
        var written = new Dictionary<char, string>();
        foreach (string line in Lexicon.Lines("decompositions"))
        {
            string[] entries = line.Split(' ');
            string accent = entries[0] == "=" ? "" : Char(entries[0]).ToString();
            for (int i = 1; i < entries.Length; i++)
            {
                string[] pair = entries[i].Split(':');
                written[Char(pair[1])] = Char(pair[0]) + accent;
            }
        }

        var letters = new Dictionary<char, string>(written.Count);
        foreach (char letter in written.Keys)
            letters[letter] = TakenApart(letter, written);
        return letters;
    }

    private static string TakenApart(char letter, Dictionary<char, string> written) =>
        written.TryGetValue(letter, out string? parts) ? TakenApart(parts[0], written) + parts.Substring(1) : letter.ToString();

    private static char Char(string code) => (char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
