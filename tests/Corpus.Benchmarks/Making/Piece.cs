using System.Collections.Generic;

namespace Corpus.Benchmarks;

/// <summary>A piece of an alternative: words as they are, or a slot.</summary>
/// <param name="Text">The words, or the name in the slot.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Capital">Whether what fills the slot opens a sentence.</param>
internal readonly record struct Piece(string Text, PieceKind Kind, bool Capital = false)
{
    /// <summary>Cuts an alternative at its slots.</summary>
    public static Piece[] Split(string alternative)
    {
        var pieces = new List<Piece>();
        int at = 0;
        while (at < alternative.Length)
        {
            int open = alternative.IndexOf('{', at);
            if (open < 0)
                open = alternative.Length;
            if (open > at)
                pieces.Add(new(alternative[at..open], PieceKind.Words));
            if (open == alternative.Length)
                break;
            int close = alternative.IndexOf('}', open);
            pieces.Add(Slot(alternative[(open + 1)..close]));
            at = close + 1;
        }

        return [.. pieces];
    }

    private static Piece Slot(string slot)
    {
        bool capital = slot[^1] == '^' || char.IsAsciiLetterUpper(slot[0]);
        string name = slot.TrimEnd('^').ToLowerInvariant();
        return name switch
        {
            ['.', .. string fact] => new(fact, PieceKind.Fact, capital),
            ['!', .. string source] => new(source, PieceKind.Source, capital),
            "speaker" or "other" or "surname" or "full" or "he" or "his" => new(name, PieceKind.Person, capital),
            _ => new(name, PieceKind.Rule, capital),
        };
    }
}

/// <summary>What a piece is.</summary>
internal enum PieceKind
{
    /// <summary>Words and marks, as they are.</summary>
    Words,

    /// <summary>A slot for a fresh alternative of a rule.</summary>
    Rule,

    /// <summary>A slot for the one alternative of a rule that the whole article keeps to.</summary>
    Fact,

    /// <summary>A slot for a source without a name.</summary>
    Source,

    /// <summary>A slot for somebody of the passage: a name, a pronoun.</summary>
    Person,
}
