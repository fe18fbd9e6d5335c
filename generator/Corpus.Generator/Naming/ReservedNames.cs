using System;
using System.Collections.Generic;
using Corpus.Generator.Writing;

namespace Corpus.Generator.Naming;

/// <summary>The names that a generated class has for itself.</summary>
internal sealed class ReservedNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(MemberwiseClone), nameof(ReferenceEquals), nameof(ToString), "Finalize",
    };

    private ReservedNames(params string[] names) => _names.UnionWith(names);

    /// <summary>For the class that has a member for each article.</summary>
    public static ReservedNames Root(string className) => new(className, "All", "ById", "TryGetById", CodeNames.ArticleAt, CodeNames.QuotedAt);

    /// <summary>For the class that has a member for each speaker.</summary>
    public static ReservedNames Speakers(string className) => new(className, "All");

    /// <summary>For a list of quotations: what QuoteList has.</summary>
    public static ReservedNames Quotes { get; } = new("Count", "Item", "GetEnumerator", CodeNames.Assign);

    /// <summary>Whether a member may not have this name: it is taken, or could be the name of a property's accessor.</summary>
    public bool Contains(string name) =>
        _names.Contains(name)
        || name.StartsWith("get_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("set_", StringComparison.OrdinalIgnoreCase);
}
