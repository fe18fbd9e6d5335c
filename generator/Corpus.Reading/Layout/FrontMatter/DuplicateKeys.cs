using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds keys that are given twice, on every level.</summary>
internal static class DuplicateKeys
{
    /// <summary>Reports every key of <paramref name="entries"/> that stands there again.</summary>
    public static void Report(IReadOnlyList<FrontMatterEntry> entries, ProblemList problems) =>
        Report(entries, problems, new HashSet<object>(ByReference.Instance), known: true);

    private static void Report(IReadOnlyList<FrontMatterEntry> entries, ProblemList problems, HashSet<object> visited, bool known)
    {
        var first = new Dictionary<string, FrontMatterScalar>(StringComparer.Ordinal);
        foreach (FrontMatterEntry entry in entries)
        {
            string identity = Identity(entry.Key.Text, known);
            if (first.TryGetValue(identity, out FrontMatterScalar? earlier))
                problems.Unreadable(entry.Key.Span, $"The key `{entry.Key.Text}` is given twice: it already stands on line {problems.LineOf(earlier.Span.Start)}. Delete one of the two.");
            else
                first.Add(identity, entry.Key);
            Descend(entry.Value, problems, visited);
        }
    }

    private static void Descend(FrontMatterValue value, ProblemList problems, HashSet<object> visited)
    {
        if (value is FrontMatterMap map && visited.Add(map.Entries))
        {
            Report(map.Entries, problems, visited, known: false);
        }
        else if (value is FrontMatterList list && visited.Add(list.Items))
        {
            foreach (FrontMatterValue item in list.Items)
                Descend(item, problems, visited);
        }
    }

    /// <summary><c>datePublished</c> and <c>date-published</c> are one key; the user's own keys are as written.</summary>
    private static string Identity(string key, bool known) =>
        known && MetadataKeys.Find(key) is { Key: not MetadataKey.None } found ? found.ToString() : "'" + key;

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static ByReference Instance { get; } = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
