using System;

namespace Corpus.Runtime;

/// <summary>The speakers of a corpus that have a name, in ordinal order of key.</summary>
internal sealed class SpeakerIndex
{
    private readonly CorpusTables _corpus;
    private readonly int[] _starts;

    public SpeakerIndex(CorpusTables corpus)
    {
        _corpus = corpus;
        _starts = BlockIndex.Find(corpus.SpeakerRows, "speaker "u8);
        Speakers = new Speaker[_starts.Length - 1];
        for (int i = 0; i < Speakers.Length; i++)
            Speakers[i] = new Speaker(this, i);
    }

    /// <summary>All of them.</summary>
    public Speaker[] Speakers { get; }

    /// <summary>The speaker with this key; null where there is none.</summary>
    public Speaker? Find(string key)
    {
        int low = 0;
        int high = Speakers.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(Speakers[middle].Key, key);
            if (order == 0)
                return Speakers[middle];
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
    public SpeakerFacts ReadFacts(int place) => SpeakerFacts.Parse(_corpus, Block(place));

    private ReadOnlySpan<byte> Block(int place) => _corpus.SpeakerRows[_starts[place].._starts[place + 1]];
}
