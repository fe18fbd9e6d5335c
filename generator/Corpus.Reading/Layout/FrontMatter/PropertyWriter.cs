using System.Collections.Generic;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>
/// Writes the user's own keys flat: a nested key is joined to its parent's by a full stop, the items of a list by line feeds.
/// </summary>
internal sealed class PropertyWriter(List<KeyValuePair<string, string>> properties, int length, ProblemList problems)
{
    // Aliases of aliases would write a short file out to any length.
    private readonly long _budget = 10_000 + (16L * length);

    private long _spent;

    /// <summary>Writes <paramref name="value"/> under <paramref name="key"/>.</summary>
    public void Write(string key, FrontMatterValue value)
    {
        // What holds nothing costs too: lists of lists of nothing grow as fast as any.
        if (!Spend(key.Length + 1, value.Span))
            return;
        switch (value)
        {
            case FrontMatterScalar { IsNull: false } scalar when Spend(scalar.Text.Length, value.Span):
                properties.Add(new(key, scalar.Text));
                break;
            case FrontMatterList list:
                WriteList(key, list);
                break;
            case FrontMatterMap map:
                for (int i = 0; i < map.Entries.Count && _spent <= _budget; i++)
                    Write(key + "." + map.Entries[i].Key.Text, map.Entries[i].Value);
                break;
        }
    }

    private void WriteList(string key, FrontMatterList list)
    {
        var items = new List<string>();
        for (int i = 0; i < list.Items.Count && _spent <= _budget; i++)
        {
            if (list.Items[i] is not FrontMatterScalar scalar)
                Write(key + "." + (i + 1).ToString(CultureInfo.InvariantCulture), list.Items[i]);
            else if (Spend(scalar.Text.Length + 1, scalar.Span))
                items.Add(scalar.Text);
        }

        if (items.Count > 0)
            properties.Add(new(key, string.Join("\n", items)));
    }

    private bool Spend(int characters, SourceSpan span)
    {
        bool hadEnough = _spent <= _budget;
        _spent += characters;
        if (_spent <= _budget)
            return true;
        if (hadEnough)
            problems.Unreadable(span, "From here on, the front matter's aliases spell out much more than it holds. Write fewer of them.");
        return false;
    }
}
