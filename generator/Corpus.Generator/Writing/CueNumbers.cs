using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>The cues of a table, each once: few words tie most quotations to their sources, so that a quotation names its own by number.</summary>
internal sealed class CueNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _cues = [];

    public CueNumbers(EquatableArray<ArticlePlan> articles)
    {
        foreach (ArticlePlan article in articles)
        {
            foreach (ParsedQuote quote in article.Model.Parsed.Quotes)
            {
                if (quote.Cue is not { } cue || _numbers.ContainsKey(cue))
                    continue;
                _numbers.Add(cue, _cues.Count);
                _cues.Add(cue);
            }
        }
    }

    /// <summary>The number of <paramref name="cue"/>; -1 where there is none.</summary>
    public int Of(string? cue) => cue is null ? -1 : _numbers[cue];

    /// <summary>Writes a row for each, which come before the first article.</summary>
    public void Write(StringBuilder rows)
    {
        foreach (string cue in _cues)
            rows.Append("cue ").Append(CSharpText.Row(cue)).Append('\n');
    }
}
