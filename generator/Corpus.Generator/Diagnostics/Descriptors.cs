using System.Collections.Immutable;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The rules as the compiler knows them. What they are called is fixed by <see cref="Rules"/>; a test compares the two.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";

    private static readonly DiagnosticDescriptor NoProse = new(
        "CORPUS001",
        "The file has no prose",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS001"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NotUtf8 = new(
        "CORPUS002",
        "The file is not UTF-8 text",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS002"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor DuplicateId = new(
        "CORPUS003",
        "Two files have the same id",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS003"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnreadableMetadata = new(
        "CORPUS004",
        "A metadata value cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS004"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NotEmbedded = new(
        "CORPUS005",
        "The article's text is not embedded",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS005"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor MissingKey = new(
        "CORPUS006",
        "A required key is missing",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS006"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor ValueNotAllowed = new(
        "CORPUS007",
        "The schema does not allow a value",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS007"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnknownKey = new(
        "CORPUS008",
        "The schema does not know a key",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS008"));

    private static readonly DiagnosticDescriptor DanglingReference = new(
        "CORPUS009",
        "A reference leads nowhere",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS009"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnclosedMark = new(
        "CORPUS010",
        "An opening quotation mark is never closed",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS010"));

    private static readonly DiagnosticDescriptor WrongWeekday = new(
        "CORPUS011",
        "A weekday does not fit its date",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS011"));

    private static readonly DiagnosticDescriptor AmbiguousDate = new(
        "CORPUS012",
        "A date is ambiguous or cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS012"));

    private static readonly DiagnosticDescriptor NoSpeaker = new(
        "CORPUS013",
        "Nobody could be found for a quotation",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS013"));

    private static readonly DiagnosticDescriptor SameText = new(
        "CORPUS014",
        "Two articles have the same text",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS014"));

    private static readonly DiagnosticDescriptor BrokenText = new(
        "CORPUS015",
        "The text looks broken",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS015"));

    private static readonly DiagnosticDescriptor UnreadableAuthority = new(
        "CORPUS016",
        "A line of the speaker authority cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS016"));

    private static readonly DiagnosticDescriptor ContestedQuotation = new(
        "CORPUS017",
        "The same quotation has different speakers in two articles",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS017"));

    private static readonly DiagnosticDescriptor UnusableSchema = new(
        "CORPUS018",
        "A record cannot be a schema",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS018"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnreadableList = new(
        "CORPUS019",
        "The list of the project's files cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS019"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor EmptyPage = new(
        "CORPUS020",
        "A Markdown page has no text",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS020"));

    private static readonly DiagnosticDescriptor NotVerbatim = new(
        "CORPUS101",
        "A cited text is not in the corpus",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS101"));

    private static readonly DiagnosticDescriptor OtherSpeaker = new(
        "CORPUS102",
        "A cited text is somebody else's",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS102"));

    private static readonly DiagnosticDescriptor NamedQuotation = new(
        "CORPUS103",
        "A citation is a named quotation",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS103"));

    private static readonly DiagnosticDescriptor UncheckedCitation = new(
        "CORPUS104",
        "A citation cannot be checked",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS104"));

    private static readonly DiagnosticDescriptor RetractedCitation = new(
        "CORPUS105",
        "A cited article is retracted",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS105"));

    private static readonly DiagnosticDescriptor UnreadableLibrary = new(
        "CORPUS106",
        "The texts of a library cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulesPage.SectionOf("CORPUS106"));

    /// <summary>All rules, in order of id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoProse, NotUtf8, DuplicateId, UnreadableMetadata, NotEmbedded,
        MissingKey, ValueNotAllowed, UnknownKey, DanglingReference,
        UnclosedMark, WrongWeekday, AmbiguousDate, NoSpeaker, SameText, BrokenText, UnreadableAuthority, ContestedQuotation,
        UnusableSchema, UnreadableList, EmptyPage,
        NotVerbatim, OtherSpeaker, NamedQuotation, UncheckedCitation, RetractedCitation, UnreadableLibrary,
    ];

    /// <summary>The rule as the compiler knows it.</summary>
    public static DiagnosticDescriptor For(Rule rule)
    {
        foreach (DiagnosticDescriptor descriptor in All)
        {
            if (descriptor.Id == rule.Id)
                return descriptor;
        }

        throw new System.ArgumentOutOfRangeException(nameof(rule), rule.Id, "The rule has no descriptor.");
    }
}
