using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Lexicons/word-sets.txt, read once.</summary>
internal static class WordSetFile
{
    private static readonly Dictionary<string, List<string>> Sets = Read();

    /// <summary>The words of the set <paramref name="name"/>, which the file must have.</summary>
    public static IEnumerable<string> WordsOf(string name) => Sets[name];

    private static Dictionary<string, List<string>> Read()
    {
        var sets = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> words = [];
        foreach (string line in Lexicon.Lines("word-sets"))
        {
            if (line[0] == '[')
                sets.Add(line.Substring(1, line.Length - 2), words = []);
            else
                words.AddRange(line.Split(' '));
        }

        return sets;
    }
}
