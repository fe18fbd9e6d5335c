namespace Corpus.Benchmarks;

/// <summary>How an article prints its quotation marks.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark.</param>
/// <param name="Apostrophe">The apostrophe.</param>
internal sealed record Marks(char Open, char Close, char Apostrophe)
{
    private static readonly Marks Curly = new('“', '”', '’');
    private static readonly Marks Straight = new('"', '"', '\'');
    private static readonly Marks Single = new('‘', '’', '’');

    /// <summary>Most articles have curly marks, many have straight ones, and a few are British.</summary>
    public static Marks Pick(SplitMix64 random) => random.Next(100) switch
    {
        < 60 => Curly,
        < 94 => Straight,
        _ => Single,
    };

    /// <summary><paramref name="words"/> with the apostrophes of this article.</summary>
    public string Print(string words) => words.Replace('’', Apostrophe);
}
