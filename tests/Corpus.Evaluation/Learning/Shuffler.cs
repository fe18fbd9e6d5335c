namespace Corpus.Evaluation;

/// <summary>Shuffles alike on every machine and every version of .NET: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Shuffler(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Brings <paramref name="items"/> into another order.</summary>
    public void Shuffle<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = (int)(Next() % (ulong)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
