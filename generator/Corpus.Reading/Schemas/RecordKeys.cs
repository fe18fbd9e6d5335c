using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Corpus.Reading;

/// <summary>The keys that a record takes, as they are compared: made once for a record, however many files are held against it.</summary>
internal sealed class RecordKeys
{
    private static readonly ConditionalWeakTable<RecordType, RecordKeys> Made = new();

    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly MetadataKey[] _wellKnown;

    private RecordKeys(RecordType type)
    {
        for (int i = 0; i < type.Parameters.Count; i++)
            _byKey[Keys.Plain(type.Parameters[i].Name)] = i;
        _wellKnown = [.. type.Parameters.Select(static parameter => MetadataKeys.Find(parameter.Name) is { Rank: 0 } found ? found.Key : MetadataKey.None)];
    }

    /// <summary>The keys of <paramref name="type"/>.</summary>
    public static RecordKeys Of(RecordType type) => Made.GetValue(type, static type => new(type));

    /// <summary>The place of the parameter that <paramref name="key"/> is; -1 where it is none.</summary>
    public int IndexOf(string key) => _byKey.TryGetValue(Keys.Plain(key), out int index) ? index : -1;

    /// <summary>The key of schema.org, or of this library, that the parameter at <paramref name="index"/> asks for by its name.</summary>
    public MetadataKey WellKnown(int index) => _wellKnown[index];
}
