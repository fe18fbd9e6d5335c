using System;
using System.Collections.Generic;

namespace Corpus.Generator.Naming;

/// <summary>Names the quotations of an article after their first words.</summary>
internal static class QuoteNames
{
    private const int MostWords = 6;

    /// <summary>A name for each text. Of equal ones the second gets a 2 behind it, the third a 3.</summary>
    public static string[] For(IReadOnlyList<string> texts)
    {
        var names = new string[texts.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            string wished = Identifiers.Pascal(WordReader.FirstWords(texts[i], MostWords)) ?? "Quote";
            if (ReservedNames.Quotes.Contains(wished))
                wished += "Quote";
            names[i] = wished;
            if (taken.Add(wished))
                continue;

            // A number that is taken stays taken: nobody needs to look at it again.
            int number = numbers.TryGetValue(wished, out int next) ? next : 2;
            do
                names[i] = Numbered(wished, number++);
            while (!taken.Add(names[i]));
            numbers[wished] = number;
        }

        return names;
    }

    private static string Numbered(string name, int number) =>
        FormattableString.Invariant(char.IsDigit(name[name.Length - 1]) ? $"{name}_{number}" : (FormattableString)$"{name}{number}");
}
