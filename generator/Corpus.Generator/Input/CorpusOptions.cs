using Corpus.Generator.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>The project's settings, reduced to what the generated code depends on.</summary>
/// <param name="Namespace">The namespace of the generated classes, valid C#; empty for the global one.</param>
/// <param name="ClassName">The class that has a member for each article.</param>
/// <param name="QuoteMembers">Whether each quotation has a member.</param>
internal sealed record CorpusOptions(string Namespace, string ClassName, bool QuoteMembers)
{
    private const string DefaultClassName = "Articles";

    /// <summary>The class that has a member for each speaker.</summary>
    public string SpeakersClassName => ClassName == DefaultClassName ? "Speakers" : ClassName + "Speakers";

    /// <summary>The namespace of the lists of quotations: one of their own, so that completion over articles shows articles.</summary>
    public string QuotesNamespace => Within(ClassName + "Quotes");

    /// <summary>The namespace of the tables, which nobody needs to see.</summary>
    public string TablesNamespace => QuotesNamespace + ".Tables";

    /// <summary>Reads the settings.</summary>
    public static CorpusOptions Read(AnalyzerConfigOptions options) => new(
        Identifiers.Namespace(Property(options, "RootNamespace")),
        Property(options, "CorpusClassName") is { Length: > 0 } name ? Identifiers.TypeName(name) : DefaultClassName,
        !string.Equals(Property(options, "CorpusQuoteMembers"), "false", System.StringComparison.OrdinalIgnoreCase));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    private string Within(string name) => Namespace.Length == 0 ? name : Namespace + "." + name;
}

/// <summary>The step that reads the settings.</summary>
internal static class CorpusOptionsStep
{
    public static IncrementalValueProvider<CorpusOptions> CorpusOptions(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => Input.CorpusOptions.Read(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);
}
