using System.Linq;
using System.Text;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Generator.Reading;
using Corpus.Generator.Schemas;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Writing;

/// <summary>The steps that write files.</summary>
internal static class WriteSteps
{
    /// <summary>The articles as they are now, under the names that they have among the others.</summary>
    public static IncrementalValuesProvider<Bucket> Buckets(this IncrementalValuesProvider<CorpusPlan> plans, IncrementalValueProvider<EquatableArray<ArticleModel>> articles) =>
        plans.Collect()
            .Combine(articles)
            .SelectMany(static (pair, cancellation) => Writing.Buckets.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Buckets);

    public static IncrementalValuesProvider<ArticleFilePlan> FilePlans(this IncrementalValuesProvider<Bucket> buckets) =>
        buckets.SelectMany(static (bucket, _) => Writing.Buckets.Files(bucket)).WithTrackingName(StepNames.ArticleFilePlans);

    public static IncrementalValuesProvider<GeneratedFile> Write(this IncrementalValuesProvider<ArticleFilePlan> plans) =>
        plans.Select(ArticleFileWriter.Write).WithTrackingName(StepNames.WriteArticles);

    public static IncrementalValuesProvider<GeneratedFile> WriteRoot(this IncrementalValuesProvider<CorpusPlan> plan) =>
        plan.Select(static (all, _) => new RootPlan(all.Options, Writing.Buckets.Tables(all), all.IsBucketed))
            .Select(static (root, _) => RootFileWriter.Write(root))
            .WithTrackingName(StepNames.WriteRoot);

    public static IncrementalValuesProvider<GeneratedFile> WriteIndex(this IncrementalValuesProvider<CorpusPlan> plan) =>
        plan.Select(static (all, _) => new IndexPlan(all.Options, Writing.Buckets.Index(all)))
            .Select(IndexFileWriter.Write)
            .WithTrackingName(StepNames.WriteIndex);

    public static IncrementalValuesProvider<GeneratedFile> WriteSpeakers(this IncrementalValuesProvider<CorpusPlan> plan) =>
        plan.Select(static (all, _) => SpeakersPlan.Of(all))
            .Select(SpeakersFileWriter.Write)
            .WithTrackingName(StepNames.WriteSpeakers);

    public static IncrementalValuesProvider<GeneratedFile> WriteMetadata(
        this IncrementalValueProvider<SchemaSet> schemas, IncrementalValueProvider<CorpusNaming> naming, IncrementalValueProvider<CorpusOptions> options) =>
        schemas.Combine(naming)
            .SelectMany(static (pair, _) => pair.Left.Schemas.Where(schema => pair.Right.Names.Contains(schema.Class)))
            .Combine(options)
            .Select(static (pair, _) => MetadataFileWriter.Write(pair.Right.For(pair.Left.Class!, pair.Left), pair.Left.Type))
            .WithTrackingName(StepNames.WriteMetadata);

    public static void RegisterFiles(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<GeneratedFile> files) =>
        context.RegisterSourceOutput(files, static (production, file) => production.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));
}
