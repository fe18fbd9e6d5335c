using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Corpus.Generator;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator;

/// <summary>
/// Why each step ran, or did not: <c>Cached</c> where its inputs are the same, <c>Unchanged</c> where it ran and nothing else came out,
/// <c>1 Modified, 2 Cached</c> where a step yields several values.
/// </summary>
internal sealed record RunReasons
{
    /// <summary>Nothing ran.</summary>
    public static RunReasons Cached { get; } = new();

    public string Options { get; init; } = "Cached";

    public string FileLists { get; init; } = "Cached";

    public string ArticleFiles { get; init; } = "3 Cached";

    public string Corpora { get; init; } = "Cached";

    public string Paths { get; init; } = "Cached";

    public string HasSchemas { get; init; } = "Cached";

    public string Read { get; init; } = "3 Cached";

    public string ReadProblems { get; init; } = "Cached";

    public string Articles { get; init; } = "Cached";

    public string Entries { get; init; } = "Cached";

    public string Broken { get; init; } = "Cached";

    public string SchemaDeclarations { get; init; } = "";

    public string SettledSchemas { get; init; } = "Cached";

    public string Schemas { get; init; } = "Cached";

    public string SchemaPlaces { get; init; } = "Cached";

    public string SchemaProblems { get; init; } = "Cached";

    public string SchemaFiles { get; init; } = "";

    public string ReadMetadata { get; init; } = "";

    public string MetadataProblems { get; init; } = "";

    public string Authority { get; init; } = "Cached";

    public string CorpusInputs { get; init; } = "1 Cached";

    public string Link { get; init; } = "1 Cached";

    public string LinkProblems { get; init; } = "1 Cached";

    public string ResolveMetadata { get; init; } = "1 Cached";

    public string ReferenceProblems { get; init; } = "1 Cached";

    public string Plan { get; init; } = "1 Cached";

    public string Buckets { get; init; } = "64 Cached";

    public string ArticleFilePlans { get; init; } = "3 Cached";

    public string WriteArticles { get; init; } = "3 Cached";

    public string WriteRoot { get; init; } = "1 Cached";

    public string WriteIndex { get; init; } = "1 Cached";

    public string WriteSpeakers { get; init; } = "1 Cached";

    public string WriteMetadata { get; init; } = "";

    /// <summary>The reasons of a driver's last run.</summary>
    public static RunReasons Of(GeneratorDriver driver)
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps = driver.GetRunResult().Results.Single().TrackedSteps;
        return new()
        {
            Options = One(steps, StepNames.Options),
            FileLists = One(steps, StepNames.FileLists),
            ArticleFiles = Some(steps, StepNames.ArticleFiles),
            Corpora = One(steps, StepNames.Corpora),
            Paths = One(steps, StepNames.Paths),
            HasSchemas = One(steps, StepNames.HasSchemas),
            Read = Some(steps, StepNames.Read),
            ReadProblems = One(steps, StepNames.ReadProblems),
            Articles = One(steps, StepNames.Articles),
            Entries = One(steps, StepNames.Entries),
            Broken = One(steps, StepNames.Broken),
            SchemaDeclarations = Some(steps, StepNames.SchemaDeclarations),
            SettledSchemas = One(steps, StepNames.SettledSchemas),
            Schemas = One(steps, StepNames.Schemas),
            SchemaPlaces = One(steps, StepNames.SchemaPlaces),
            SchemaProblems = One(steps, StepNames.SchemaProblems),
            SchemaFiles = Some(steps, StepNames.SchemaFiles),
            ReadMetadata = Some(steps, StepNames.ReadMetadata),
            MetadataProblems = Some(steps, StepNames.MetadataProblems),
            Authority = One(steps, StepNames.Authority),
            CorpusInputs = Some(steps, StepNames.CorpusInputs),
            Link = Some(steps, StepNames.Link),
            LinkProblems = Some(steps, StepNames.LinkProblems),
            ResolveMetadata = Some(steps, StepNames.ResolveMetadata),
            ReferenceProblems = Some(steps, StepNames.ReferenceProblems),
            Plan = Some(steps, StepNames.Plan),
            Buckets = Some(steps, StepNames.Buckets),
            ArticleFilePlans = Some(steps, StepNames.ArticleFilePlans),
            WriteArticles = Some(steps, StepNames.WriteArticles),
            WriteRoot = Some(steps, StepNames.WriteRoot),
            WriteIndex = Some(steps, StepNames.WriteIndex),
            WriteSpeakers = Some(steps, StepNames.WriteSpeakers),
            WriteMetadata = Some(steps, StepNames.WriteMetadata),
        };
    }

    private static string One(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps, string name) =>
        Reasons(steps, name).Single().ToString();

    private static string Some(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps, string name) => string.Join(", ", Reasons(steps, name)
        .GroupBy(static reason => reason)
        .OrderBy(static group => group.Key)
        .Select(static group => $"{group.Count()} {group.Key}"));

    private static IEnumerable<IncrementalStepRunReason> Reasons(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps, string name) =>
        steps.TryGetValue(name, out var ran) ? ran.SelectMany(static step => step.Outputs).Select(static output => output.Reason) : [];
}
