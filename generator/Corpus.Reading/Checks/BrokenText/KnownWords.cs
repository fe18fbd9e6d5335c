using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The words that are known to be words: those of the lexicons, a few thousand common ones, and those of the article itself.</summary>
/// <param name="tokens">The article.</param>
internal sealed class KnownWords(TokenizedArticle tokens)
{
    private static readonly Lazy<WordTable> Common = new(Load);

    /// <summary>Most articles are asked for a word or two; one that is asked for more gets an index.</summary>
    private const int MostScans = 8;

    private Dictionary<string, int>? _own;
    private int _scans;

    /// <summary>Whether <paramref name="word"/>, in any case, is a word of the language.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) =>
        (Lexicon.Find(word).Class & ~(WordClass.FirstName | WordClass.Male | WordClass.Female)) != WordClass.None || Common.Value[word].Class != WordClass.None;

    /// <summary>Whether <paramref name="word"/> is a word of the language, or one that the article writes in this way.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) => IsCommon(word) || CountOf(word) > 0;

    /// <summary>Whether <paramref name="word"/>, which stands in the article, is a word of the language, or one that stands there a second time.</summary>
    public bool IsKnownElsewhere(ReadOnlySpan<char> word) => IsCommon(word) || CountOf(word) > 1;

    /// <summary>How often the article has <paramref name="word"/>, written in this way.</summary>
    public int CountOf(ReadOnlySpan<char> word)
    {
        if (_own is null && _scans++ < MostScans)
            return Scan(word);
        return (_own ??= Count()).TryGetValue(word.ToString(), out int count) ? count : 0;
    }

    private int Scan(ReadOnlySpan<char> word)
    {
        int count = 0;
        for (int i = 0; i < tokens.Count; i++)
            count += tokens[i].Length == word.Length && tokens[i].Kind == TokenKind.Word && tokens.Chars(i).SequenceEqual(word) ? 1 : 0;
        return count;
    }

    private Dictionary<string, int> Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            string word = tokens.Chars(i).ToString();
            counts[word] = counts.TryGetValue(word, out int count) ? count + 1 : 1;
        }

        return counts;
    }

    private static WordTable Load()
    {
        var table = new WordTable();
        foreach (string lexicon in (ReadOnlySpan<string>)["common-words", "single-words"])
        {
            foreach (string line in Lexicon.Lines(lexicon))
            {
                foreach (string word in line.Split(' '))
                    table.Add(word, WordClass.NotName, 0);
            }
        }

        return table;
    }
}
