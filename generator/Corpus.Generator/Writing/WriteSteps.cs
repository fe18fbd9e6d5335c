using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Writing;

/// <summary>The steps that write files.</summary>
internal static class WriteSteps
{
    public static IncrementalValuesProvider<Bucket> Buckets(this IncrementalValueProvider<CorpusPlan> plan) =>
        plan.SelectMany(static (all, _) => Writing.Buckets.Of(all)).WithTrackingName(StepNames.Buckets);

    public static IncrementalValuesProvider<ArticleFilePlan> FilePlans(this IncrementalValuesProvider<Bucket> buckets) =>
        buckets.SelectMany(static (bucket, _) => Writing.Buckets.Files(bucket)).WithTrackingName(StepNames.ArticleFilePlans);

    public static IncrementalValuesProvider<GeneratedFile> Write(this IncrementalValuesProvider<ArticleFilePlan> plans) =>
        plans.Select(ArticleFileWriter.Write).WithTrackingName(StepNames.WriteArticles);

    public static IncrementalValuesProvider<GeneratedFile> WriteRoot(this IncrementalValueProvider<CorpusPlan> plan) =>
        plan.SelectMany(static (all, _) => all.IsPresent ? [new RootPlan(all.Options, Writing.Buckets.TableClasses(all))] : ImmutableArray<RootPlan>.Empty)
            .Select(static (root, _) => RootFileWriter.Write(root))
            .WithTrackingName(StepNames.WriteRoot);

    public static IncrementalValuesProvider<GeneratedFile> WriteSpeakers(this IncrementalValueProvider<CorpusPlan> plan) =>
        plan.SelectMany(static (all, _) => all.IsPresent ? [new SpeakersPlan(all.Options, all.Speakers)] : ImmutableArray<SpeakersPlan>.Empty)
            .Select(SpeakersFileWriter.Write)
            .WithTrackingName(StepNames.WriteSpeakers);

    public static void RegisterFiles(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<GeneratedFile> files) =>
        context.RegisterSourceOutput(files, static (production, file) => production.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));
}
