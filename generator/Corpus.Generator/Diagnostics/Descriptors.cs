using System.Collections.Immutable;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The rules as the compiler knows them. What they are called is fixed by <see cref="Rules"/>; a test compares the two.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";
    private const string Page = "https://github.com/corpus-dotnet/corpus/blob/main/generator/RULES.md#";

    private static readonly DiagnosticDescriptor NoProse = new(
        "CORPUS001",
        "The file has no prose",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "corpus001",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NotUtf8 = new(
        "CORPUS002",
        "The file is not UTF-8 text",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "corpus002",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor DuplicateId = new(
        "CORPUS003",
        "Two files have the same id",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "corpus003",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnreadableMetadata = new(
        "CORPUS004",
        "A metadata value cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "corpus004",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NotEmbedded = new(
        "CORPUS005",
        "The article's text is not embedded",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "corpus005",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnreadableAuthority = new(
        "CORPUS016",
        "A line of the speaker authority cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "corpus016");

    /// <summary>All rules that the generator reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoProse, NotUtf8, DuplicateId, UnreadableMetadata, NotEmbedded, UnreadableAuthority];

    /// <summary>The rule as the compiler knows it.</summary>
    public static DiagnosticDescriptor For(Rule rule)
    {
        foreach (DiagnosticDescriptor descriptor in All)
        {
            if (descriptor.Id == rule.Id)
                return descriptor;
        }

        throw new System.ArgumentOutOfRangeException(nameof(rule), rule.Id, "The generator has no descriptor for the rule.");
    }

    /// <summary>Whether the generator reports the rule; a rule about what is only suspicious is an analyzer's.</summary>
    public static bool Knows(Rule rule)
    {
        foreach (DiagnosticDescriptor descriptor in All)
        {
            if (descriptor.Id == rule.Id)
                return true;
        }

        return false;
    }
}
