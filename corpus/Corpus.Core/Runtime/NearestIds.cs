using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Corpus.Runtime;

/// <summary>Finds the ids that somebody may have meant.</summary>
internal static class NearestIds
{
    private const int Shown = 3;

    /// <summary>Says that there is no article with this id, and which ones are near.</summary>
    public static string Message(string id, IReadOnlyList<Article> articles)
    {
        string none = string.Create(CultureInfo.InvariantCulture, $"None of the {articles.Count} articles has the id '{id}'.");
        if (articles.Count == 0)
            return none;

        // OrderBy keeps the order of equals, which is that of the ids.
        IEnumerable<string> nearest = articles
            .Select(static article => article.Id)
            .OrderBy(other => Distance(id, other))
            .Take(Shown)
            .Select(static other => $"'{other}'");
        return $"{none} The nearest: {string.Join(", ", nearest)}.";
    }

    /// <summary>The number of letters to change, add or drop; an id that contains what was asked for comes first.</summary>
    private static int Distance(string asked, string id)
    {
        if (asked.Length > 0 && id.Contains(asked, StringComparison.OrdinalIgnoreCase))
            return 0;

        var row = new int[id.Length + 1];
        for (int j = 0; j <= id.Length; j++)
            row[j] = j;
        for (int i = 1; i <= asked.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= id.Length; j++)
            {
                int change = diagonal + (char.ToUpperInvariant(asked[i - 1]) == char.ToUpperInvariant(id[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[id.Length];
    }
}
