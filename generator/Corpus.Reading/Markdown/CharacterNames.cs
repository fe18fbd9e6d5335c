using System;
using System.Collections.Generic;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>The names that HTML gives to characters: <c>mdash</c>, <c>lstrok</c>. Read once, from character-names.txt beside this file.</summary>
internal static class CharacterNames
{
    /// <summary>The most characters that a name has.</summary>
    public const int Longest = 31;

    private static readonly Lazy<Dictionary<string, string>> Known = new(Load);

    /// <summary>The text that <paramref name="name"/> stands for; null if HTML has no such name. Case matters.</summary>
    public static string? Find(string name) => Known.Value.TryGetValue(name, out string? text) ? text : null;

    private static Dictionary<string, string> Load()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Lexicon.Lines("character-names"))
        {
            string[] words = line.Split(' ');
            string text = "";
            foreach (string number in words[0].Split('+'))
                text += char.ConvertFromUtf32(int.Parse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            for (int i = 1; i < words.Length; i++)
                known.Add(words[i], text);
        }

        return known;
    }
}
