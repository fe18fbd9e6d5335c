using System.Linq;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Benchmarks;

/// <summary>Words chosen by the grammar of the made articles.</summary>
public sealed class WordingTests
{
    private readonly Wording _words = new(new SplitMix64(1));

    [Test]
    public void A_fact_is_chosen_once()
    {
        string town = _words.Fact("town");
        Assert.That(Enumerable.Range(0, 20).Select(_ => _words.Fact("town")), Is.All.EqualTo(town));
    }

    [Test]
    public void Nothing_comes_twice_as_long_as_there_is_something_else()
    {
        int countries = Grammar.Instance["country"].Count;
        Assert.That(Enumerable.Range(0, countries).Select(_ => _words.Of("country")), Is.Unique);
        Assert.That(_words.Of("country"), Is.Not.Empty);
    }

    [Test]
    public void Slots_are_filled() => Assert.That(Enumerable.Range(0, 50).Select(_ => _words.Of("plain")), Has.None.Contains("{"));

    [Test]
    public void A_slot_tells_what_fills_it()
    {
        Assert.That(Piece.Split("“{speech},” {Speaker} {said} in {.town}. {!unnamed}"), Is.EqualTo(new Piece[]
        {
            new("“", PieceKind.Words), new("speech", PieceKind.Rule), new(",” ", PieceKind.Words), new("speaker", PieceKind.Person, Capital: true), new(" ", PieceKind.Words),
            new("said", PieceKind.Rule), new(" in ", PieceKind.Words), new("town", PieceKind.Fact), new(". ", PieceKind.Words), new("unnamed", PieceKind.Source),
        }));
    }
}
