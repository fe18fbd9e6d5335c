using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Texts made to be slow: one thing again and again, and what grows with the number of people and names.</summary>
internal static class HostileTexts
{
    /// <summary>What is there again and again.</summary>
    public static IReadOnlyList<string> Units { get; } =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "«", "„", "\" ", "“ ", " \"", "' ", " '", "“a", "\"a\" ", "'a ", "‘a ", "“a” ", "“a.\n\n", "‘a.\n\n",
        "– ", "— ", "-- ", "– a ", "– a – said ", "– he said. ",
        "Horvat ", "Ana Horvat ", "Ana Horvat, ", "Mr. ", "Mr. Horvat ", "President ", "Bank of ", "Bank ", "of the ", "van ", "A. ", "U.S. ", "the ",
        "he said ", "He said. ", "said ", "said, ", "said: ", "said: I ", "said that ", "adding ", ", adding “a” ", "who said ", ", who said ", "according to ", "his call for ",
        "the mayor ", "the mayor, ", "the mayor of ", "’s ", "Horvat’s ", "“a” said ", "“a,” she said. ", "“A,” said Ana Horvat. ", "“Why?” ", "“Why?” Ana ",
        ", the mayor, ", ", Ana Horvat, said ", "who ", "Ana Horvat’s ", "his claim ", "Ana and Lars ", "“a.” ", "– a – said Ana – ", "– a, ", "“Why?” Ana Horvat said. ",
        "(", "( ", "[a ", ".", "…", ". ", "!", ", ", ": ", "; ", "a:", "Horvat: ", "Horvat: “a” ", "• ", "\n\n", "a\n\n", "é", "\uD800", "\uDC00", "\u0301", "\u200B", "\u00A0", "1,", "a-", "a'",
        "Bridge Shut\n\n", "Bridge Shut\n", "It is shut.(AFP)\n\n", "It is shut.\n", "(AFP) ", "1/2/", "12 May ", "By Ana Horvat\n\n", "https://example.org/ ", "https://a\n", "Related\n\n", "a: b\n", "---\n",
        "“a,” Ana said, adding “b” and “c,” saying “d” ", "he she they he said she said “a” ", "Ana said “a”; Lars said “b”; ", "– a, said Ana. – ", "- a - said Ana ", "«a \"b\" ", "「a」", "Q: Why?\nA: No.\n",
        "Ana: Why?\n\nLars: No.\n\n", "((AH)) Why?\n\n", "Why?\n\n“No.”\n\n",
        EndlessSentence,
    ];

    /// <summary>A clause of a sentence without an end.</summary>
    public const string EndlessSentence = "and Ana Horvat, who met the mayor of the town, said “we go” while he called it “a joke” ";

    /// <summary>A name for a test of <paramref name="unit"/>: a lone surrogate or a control character is none.</summary>
    public static string NameOf(string unit) =>
        string.Concat(unit.Select(static c => char.IsAsciiLetter(c) ? $"{c}" : c == ' ' ? "_" : FormattableString.Invariant($"_{(int)c:x}")));

    /// <summary><paramref name="unit"/> as often as <paramref name="length"/> has room for it.</summary>
    public static string Repeat(string unit, int length) => new StringBuilder(length + unit.Length).Insert(0, unit, length / unit.Length).ToString();

    /// <summary>One thing again and again, quoted and never closed, between prose.</summary>
    public static string BehindOpenMark(string unit, int length) =>
        "Ana Horvat left the house.\n\nShe said: “It " + Repeat(unit, length) + "\n\n“We go,” said Ana Horvat.";

    /// <summary>Ever more people of one surname.</summary>
    public static string OneSurname(int length) => Numbered(length, static word => $"It was {word} Horvat. “No,” said Horvat. “Yes,” she said.\n\n");

    /// <summary>One person of ever more roles and middle names.</summary>
    public static string ManyRoles(int length) => Numbered(length, static word => $"“No,” said Ana {word} Horvat, the {word} mayor. “Yes,” said the mayor.\n\n");

    /// <summary>One person who serves ever more masters.</summary>
    public static string ManyEmployers(int length) =>
        Numbered(length, static word => $"“No,” said Ana Horvat, the new {word} City {word}land mayor. “Yes,” said the mayor.\n\n");

    /// <summary>Ever more people, each named once.</summary>
    public static string ManyNames(int length) => Numbered(length, static word => $"“No,” said Ana {word}. ");

    /// <summary>Ever more labels of turns, each used once.</summary>
    public static string ManyLabels(int length) => Numbered(length, static word => $"{word}: Why?\n\nAna {word}: We had to.\n\n");

    private static string Numbered(int length, Func<string, string> paragraph)
    {
        var text = new StringBuilder(length + 200);
        for (int i = 0; text.Length < length; i++)
            text.Append(paragraph(Word(i)));
        return text.ToString();
    }

    // A word of its own for each number: "Baaaa", "Baaab", …
    private static string Word(int number)
    {
        Span<char> word = ['B', 'a', 'a', 'a', 'a'];
        for (int i = word.Length - 1; i > 0; i--, number /= 26)
            word[i] = (char)('a' + (number % 26));
        return word.ToString();
    }
}
