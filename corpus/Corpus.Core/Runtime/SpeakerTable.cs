using System;
using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>The speakers of a corpus that have a name, in ordinal order of key. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpeakerTable
{
    private Speaker[]? _speakers;

    /// <summary>The corpus that the table is a part of.</summary>
    protected internal abstract CorpusTables Corpus { get; }

    /// <summary>A block of lines for each speaker: see <c>RowWriter</c> of the generator.</summary>
    protected internal abstract ReadOnlySpan<byte> Rows { get; }

    internal Speaker[] Speakers => _speakers ?? Once.Set(ref _speakers, ReadSpeakers());

    internal Speaker? Find(string key)
    {
        Speaker[] speakers = Speakers;
        int low = 0;
        int high = speakers.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(speakers[middle].Key, key);
            if (order == 0)
                return speakers[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private Speaker[] ReadSpeakers()
    {
        int[] starts = BlockIndex.Find(Rows, "speaker "u8);
        var speakers = new Speaker[starts.Length - 1];
        for (int i = 0; i < speakers.Length; i++)
        {
            int start = starts[i];
            int end = starts[i + 1];
            var rows = new RowReader(Rows[start..end]);
            rows.Read();
            speakers[i] = new Speaker(RowText.Decode(rows.Value), () => SpeakerFacts.Parse(Corpus, Rows[start..end]));
        }

        return speakers;
    }
}
