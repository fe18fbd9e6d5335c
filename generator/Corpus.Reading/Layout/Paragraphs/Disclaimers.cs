using System;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Knows the sentences by which a publisher stands apart from what it prints.</summary>
internal sealed class Disclaimers(string text)
{
    private const int MostWords = 120;

    private static readonly string[] Openings =
    [
        "disclaimer:", "disclaimer ", "legal disclaimer", "©", "copyright ©", "copyright (c)", "(c) 20", "all rights reserved",
    ];

    // All the phrases of one row must stand there, in any order. The first is the rarest, and one word.
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
        ["warranty", "without warranty", "information"],
        ["constitute", "not intended", "advice"],
        ["informational", "informational purposes only"],
        ["rewritten", "may not be", "published", "broadcast"],
        ["reproduced", "may not be", "permission"],
        ["reproduc", "all rights reserved"],
        ["liability", "do not accept any responsibility or liability"],
    ];

    private static readonly RareWords Rare = new([.. Rows.Select(static row => row[0]).Distinct()]);

    // Most articles hold no such word: that is found out at once, and not paragraph by paragraph.
    private readonly bool _holdsRareWord = Rare.AreIn(text.AsSpan());

    /// <summary>Whether the block at <paramref name="span"/> is a disclaimer.</summary>
    public bool Contains(SourceSpan span)
        => span.Length <= MostWords * 12
            && (Array.Exists(Openings, opening => Blanks.Opens(text, span, opening)) || (_holdsRareWord && HoldsRow(span)))
            && !WordCounter.Exceeds(text, span, MostWords);

    private bool HoldsRow(SourceSpan span)
    {
        if (!Rare.AreIn(text.AsSpan(span.Start, span.Length)))
            return false;
        string block = Blanks.OneLine(text, span);
        return block.IndexOfAny(['"', '“', '”']) < 0
            && Array.Exists(Rows, row => Array.TrueForAll(row, phrase => block.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0));
    }
}
