using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The keys of maps that stand at one place, over all files.</summary>
internal sealed class RecordSurvey
{
    private readonly Dictionary<string, KeySurvey> _byName = new(StringComparer.Ordinal);

    /// <summary>How many maps there are.</summary>
    public int Count { get; private set; }

    /// <summary>The keys, in the order in which they were met. Spellings that are one parameter are one key.</summary>
    public List<KeySurvey> Keys { get; } = [];

    /// <summary>Takes a map.</summary>
    public void Add(IEnumerable<FrontMatterEntry> entries, SurveyedFile file)
    {
        Count++;
        foreach (FrontMatterEntry entry in entries)
        {
            if (!file.Spend())
                return;
            string name = Reading.Keys.Plain(entry.Key.Text);
            if (!_byName.TryGetValue(name, out KeySurvey? key))
            {
                _byName.Add(name, key = new(entry.Key.Text, file.PlaceOf(entry.Key)));
                Keys.Add(key);
            }

            key.Value.Add(entry.Value, file);
        }
    }
}

/// <summary>A key, and what its values are.</summary>
/// <param name="Name">The key as it was met first.</param>
/// <param name="Place">Where that was.</param>
internal sealed record KeySurvey(string Name, FilePlace Place)
{
    /// <summary>Its values.</summary>
    public ValueSurvey Value { get; } = new();

    /// <summary>How many maps give it a value.</summary>
    public int Given => Value.Scalars + Value.Lists + Value.Maps;
}
