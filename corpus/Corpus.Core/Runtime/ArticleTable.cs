using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Runtime;

/// <summary>A table of articles: where the rows of each are, and the cues that its quotations name by number.</summary>
internal sealed class ArticleTable
{
    private readonly CorpusTables _corpus;
    private readonly int _number;
    private readonly int[] _starts;

    public ArticleTable(CorpusTables corpus, int number)
    {
        _corpus = corpus;
        _number = number;
        _starts = BlockIndex.Find(corpus.TableRows(number), "file "u8);
        Cues = ReadCues(corpus.TableRows(number)[.._starts[0]]);
    }

    /// <summary>The cues, each once.</summary>
    public string[] Cues { get; }

    /// <summary>The rows of the article at <paramref name="index"/>.</summary>
    /// <exception cref="InvalidDataException">The table does not have it.</exception>
    public ReadOnlySpan<byte> Block(int index) => index + 1 < _starts.Length
        ? _corpus.TableRows(_number)[_starts[index].._starts[index + 1]]
        : throw new InvalidDataException($"The generated tables of '{_corpus.Assembly.GetName().Name}' do not belong together. Rebuild the assembly.");

    private static string[] ReadCues(ReadOnlySpan<byte> head)
    {
        var cues = new List<string>();
        for (var rows = new RowReader(head); rows.Find("cue"u8);)
            cues.Add(RowText.Decode(rows.Value));
        return [.. cues];
    }
}
