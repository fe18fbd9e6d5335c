using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Writes the user's own keys flat: a nested key is joined to its parent's by a full stop, the items of a list by line feeds.
/// </summary>
internal sealed class PropertyWriter(List<KeyValuePair<string, string>> properties, ProblemList problems)
{
    // Aliases of aliases would write a short file out to any length.
    private const int MaxLength = 1_000_000;

    private int _length;

    /// <summary>Writes <paramref name="value"/> under <paramref name="key"/>.</summary>
    public void Write(string key, YamlValue value)
    {
        // An empty list costs too: lists of lists of nothing grow as fast as any.
        if (++_length > MaxLength)
            return;
        switch (value)
        {
            case YamlScalar { IsNull: false } scalar:
                Add(key, scalar.Text, value.Span);
                break;
            case YamlList list:
                WriteList(key, list);
                break;
            case YamlMap map:
                for (int i = 0; i < map.Entries.Count && _length <= MaxLength; i++)
                    Write(key + "." + map.Entries[i].Key.Text, map.Entries[i].Value);
                break;
        }
    }

    private void WriteList(string key, YamlList list)
    {
        var items = new List<string>();
        for (int i = 0; i < list.Items.Count && _length <= MaxLength; i++)
        {
            _length += key.Length;
            if (list.Items[i] is YamlScalar scalar)
                items.Add(scalar.Text);
            else
                Write(key + "." + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), list.Items[i]);
        }

        if (items.Count > 0)
            Add(key, string.Join("\n", items), list.Span);
    }

    private void Add(string key, string value, SourceSpan span)
    {
        _length += key.Length + value.Length + 1;
        if (_length <= MaxLength)
            properties.Add(new(key, value));
        else
            problems.Unreadable(span, "The front matter's aliases spell out more than a million characters. Write fewer of them.");
    }
}
