using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Chooses words by the grammar: no alternative of a rule comes twice as long as there are others.</summary>
internal sealed class Wording(SplitMix64 random)
{
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Rule, int Alternative)> _used = [];

    /// <summary>Makes <paramref name="words"/> the one alternative of <paramref name="rule"/> that the article keeps to.</summary>
    public void Settle(string rule, string words) => _facts[rule] = words;

    /// <summary>The one alternative of <paramref name="rule"/> that the article keeps to, chosen when it is first asked for.</summary>
    public string Fact(string rule)
    {
        if (!_facts.TryGetValue(rule, out string? words))
            _facts.Add(rule, words = Of(rule));
        return words;
    }

    /// <summary>A fresh alternative of <paramref name="rule"/>, in words.</summary>
    public string Of(string rule)
    {
        Piece[] pieces = Choose(rule);
        if (pieces is [{ Kind: PieceKind.Words } only])
            return only.Text;
        var words = new StringBuilder();
        foreach (Piece piece in pieces)
            words.Append(Of(piece));
        return words.ToString();
    }

    /// <summary>What fills a slot that names nobody.</summary>
    public string Of(Piece piece)
    {
        string words = piece.Kind switch
        {
            PieceKind.Words => piece.Text,
            PieceKind.Fact => Fact(piece.Text),
            PieceKind.Rule or PieceKind.Source => Of(piece.Text),
            _ => throw new InvalidOperationException($"Nobody fills the slot '{piece.Text}' here."),
        };
        return piece.Capital ? Capitalized(words) : words;
    }

    /// <summary>A fresh alternative of <paramref name="rule"/>, in pieces.</summary>
    public Piece[] Choose(string rule)
    {
        IReadOnlyList<Piece[]> alternatives = Grammar.Instance[rule];
        int chosen = random.Next(alternatives.Count);
        for (int tries = 0; tries < alternatives.Count; tries++)
        {
            int next = (chosen + tries) % alternatives.Count;
            if (_used.Add((rule, next)))
                return alternatives[next];
        }

        return alternatives[chosen];
    }

    /// <summary><paramref name="words"/> as they open a sentence.</summary>
    public static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
