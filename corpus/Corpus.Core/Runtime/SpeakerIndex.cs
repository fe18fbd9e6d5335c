using System;

namespace Corpus.Runtime;

/// <summary>The speakers of a corpus that have a name, in ordinal order of key.</summary>
/// <remarks>
/// Code that names a speaker beside a citation gets an object and asks it nothing: to make one reads nothing, and the table is looked at when the
/// first of them is asked for something.
/// </remarks>
internal sealed class SpeakerIndex(CorpusTables corpus)
{
    private const int Few = 16;

    private readonly object _gate = new();
    private Speaker?[] _made = [];
    private int[]? _starts;

    /// <summary>All of them.</summary>
    public Speaker[] Speakers
    {
        get
        {
            var all = new Speaker[Starts.Length - 1];
            for (int i = 0; i < all.Length; i++)
                all[i] = At(i);
            return all;
        }
    }

    private int[] Starts => _starts ?? Once.Set(ref _starts, BlockIndex.Find(corpus.SpeakerRows, "speaker "u8));

    /// <summary>The speaker at <paramref name="place"/>, where there is one.</summary>
    public Speaker At(int place)
    {
        Speaker?[] made = _made;
        return place < made.Length && made[place] is { } speaker ? speaker : Make(place);
    }

    /// <summary>The speaker with this key; null where there is none.</summary>
    public Speaker? Find(string key)
    {
        int low = 0;
        int high = Starts.Length - 2;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            Speaker speaker = At(middle);
            int order = string.CompareOrdinal(speaker.Key, key);
            if (order == 0)
                return speaker;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>The key of the speaker at <paramref name="place"/>.</summary>
    public string ReadKey(int place)
    {
        var rows = new RowReader(Block(place));
        rows.Read();
        return RowText.Decode(rows.Value);
    }

    /// <summary>What the table says of the speaker at <paramref name="place"/>.</summary>
    public SpeakerFacts ReadFacts(int place) => SpeakerFacts.Parse(corpus, Block(place));

    private ReadOnlySpan<byte> Block(int place) => corpus.SpeakerRows[Starts[place]..Starts[place + 1]];

    // Each is one object, on whatever threads it is asked for.
    private Speaker Make(int place)
    {
        lock (_gate)
        {
            if (place >= _made.Length)
                Array.Resize(ref _made, Math.Max(Few, Math.Max(place + 1, _made.Length * 2)));
            return _made[place] ??= new Speaker(this, place);
        }
    }
}
