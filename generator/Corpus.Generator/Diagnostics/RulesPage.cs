using System.Linq;
using System.Reflection;

namespace Corpus.Generator.Diagnostics;

/// <summary>The page that explains the rules, RULES.md, where it can be read on the web.</summary>
/// <remarks>Where that is, the build says (<c>RulesPage</c> in Directory.Build.props): a page that is nowhere has no address, and no link leads to it.</remarks>
internal static class RulesPage
{
    /// <summary>The page's address; null where it is nowhere.</summary>
    public static string? Address { get; } = typeof(RulesPage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static attribute => attribute.Key == nameof(RulesPage))?.Value;

    /// <summary>The address of the section about the rule <paramref name="id"/>; null where the page is nowhere.</summary>
    public static string? SectionOf(string id) => SectionOf(Address, id);

    /// <summary>The address of the section about the rule <paramref name="id"/> on the page at <paramref name="address"/>.</summary>
    public static string? SectionOf(string? address, string id) => address is { Length: > 0 } page ? page + "#" + id.ToLowerInvariant() : null;
}
