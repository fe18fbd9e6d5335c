using System;

namespace Corpus.Reading;

/// <summary>Knows the sentences by which a publisher stands apart from what it prints.</summary>
internal static class Disclaimers
{
    private const int MostWords = 120;

    private static readonly string[] Openings =
    [
        "disclaimer:", "disclaimer ", "legal disclaimer", "©", "copyright ©", "copyright (c)", "(c) 20", "all rights reserved",
    ];

    // All the phrases of one row must stand there, in any order.
    private static readonly string[][] Rows =
    [
        ["expressed", "views", "not", "reflect"],
        ["expressed", "opinions", "not", "reflect"],
        ["expressed", "views", "not", "represent"],
        ["expressed", "opinions", "not", "represent"],
        ["expressed", "views", "are those of", "author"],
        ["expressed", "opinions", "are those of", "author"],
        ["expressed", "views", "author", "own"],
        ["expressed", "opinions", "author", "own"],
        ["without warranty", "information"],
        ["not intended", "constitute", "advice"],
        ["informational purposes only"],
        ["may not be", "published", "broadcast", "rewritten"],
        ["may not be", "reproduced", "permission"],
        ["all rights reserved", "reproduc"],
        ["do not accept any responsibility or liability"],
    ];

    /// <summary>Whether the block at <paramref name="span"/> is a disclaimer.</summary>
    public static bool Contains(string text, SourceSpan span)
    {
        if (span.Length > MostWords * 12 || WordCounter.Count(text, span) > MostWords)
            return false;
        string block = Blanks.OneLine(text, span);
        if (Array.Exists(Openings, opening => block.StartsWith(opening, StringComparison.OrdinalIgnoreCase)))
            return true;
        return block.IndexOfAny(['"', '“', '”']) < 0 && Array.Exists(Rows, row => Array.TrueForAll(row, phrase => Holds(block, phrase)));
    }

    private static bool Holds(string block, string phrase) => block.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0;
}
