using Corpus.Generator.Naming;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>The settings of the project, or of one of its corpora, reduced to what the generated code depends on.</summary>
/// <param name="Namespace">The namespace of the generated classes, valid C#; empty for the global one.</param>
/// <param name="ClassName">The class that has a member for each article.</param>
/// <param name="QuoteMembers">Whether each quotation has a member.</param>
internal sealed record CorpusOptions(string Namespace, string ClassName, bool QuoteMembers)
{
    private const string DefaultClassName = "Articles";

    /// <summary>What ids are made of. The package's targets refuse an unknown value.</summary>
    public IdForm Ids { get; init; }

    /// <summary>The user's record that the articles' metadata are, as C# writes it; null where the corpus has no schema.</summary>
    public string? Metadata { get; init; }

    /// <summary>Whether other assemblies see <see cref="Metadata"/>, and with it the class.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>What the names of the corpus's files begin with: nothing for the project's own class. A member's own file has no full stop in its name.</summary>
    public string HintPrefix { get; init; } = "";

    /// <summary>The class that has a member for each speaker.</summary>
    public string SpeakersClassName => ClassName == DefaultClassName ? "Speakers" : ClassName + "Speakers";

    /// <summary>The namespace of the lists of quotations: one of their own, so that completion over articles shows articles.</summary>
    public string QuotesNamespace => Within(ClassName + "Quotes");

    /// <summary>The reader of <see cref="Metadata"/>.</summary>
    public string MetadataReader => $"global::{TablesNamespace}.MetadataReader.Read";

    /// <summary>The namespace of the tables, which nobody needs to see.</summary>
    public string TablesNamespace => QuotesNamespace + ".Tables";

    /// <summary>Reads the settings.</summary>
    public static CorpusOptions Read(AnalyzerConfigOptions options) => new(
        Identifiers.Namespace(Property(options, "RootNamespace")),
        Property(options, "CorpusClassName") is { Length: > 0 } name ? Identifiers.TypeName(name) : DefaultClassName,
        !string.Equals(Property(options, "CorpusQuoteMembers"), "false", System.StringComparison.OrdinalIgnoreCase))
    {
        Ids = IdForms.Parse(Property(options, "CorpusIds")) ?? IdForm.Name,
    };

    /// <summary>The settings of one corpus of the project.</summary>
    /// <param name="corpus">Its name; empty for that of the project's own class.</param>
    /// <param name="schema">What its metadata are.</param>
    public CorpusOptions For(string corpus, MetadataSchema? schema) => this with
    {
        ClassName = corpus.Length == 0 ? ClassName : corpus,
        HintPrefix = corpus.Length == 0 ? "" : HintNames.Plain(corpus) + ".",
        Metadata = schema?.Type.Code,
        IsPublic = schema?.IsPublic != false,
    };

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
