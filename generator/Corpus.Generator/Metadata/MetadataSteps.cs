using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Generator.Schemas;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Metadata;

/// <summary>The steps that hold front matter against the schemas: each file on its own, then what files say of each other.</summary>
internal static class MetadataSteps
{
    /// <summary>The files that there is a schema for, each with its own: another corpus's schema may change as it likes.</summary>
    public static IncrementalValuesProvider<SchemaFile> WithSchema(this IncrementalValuesProvider<ArticleFile> files, IncrementalValueProvider<SchemaSet> schemas, IncrementalValueProvider<CorpusNaming> naming) =>
        files.Combine(schemas.Combine(naming))
            .SelectKnown(static (input, _) => input.Right.Left.For(input.Right.Right.CorpusOf(input.Left.Class)) is { } schema ? new SchemaFile(input.Left, schema) : null)
            .WithTrackingName(StepNames.SchemaFiles);

    public static IncrementalValuesProvider<FileMetadata> ReadMetadata(this IncrementalValuesProvider<SchemaFile> files) =>
        files.Select(FileMetadataReader.Read).WithTrackingName(StepNames.ReadMetadata);

    /// <summary>What is wrong, with the places of the parameters as they are now.</summary>
    public static IncrementalValuesProvider<EquatableArray<FileProblem>> Problems(
        this IncrementalValuesProvider<FileMetadata> metadata, IncrementalValueProvider<EquatableArray<ParameterPlace>> places) =>
        metadata.Select(static (file, _) => file.Problems)
            .Where(static problems => problems.Count > 0)
            .Combine(places)
            .Select(static (pair, _) => Relate(pair.Left, pair.Right))
            .WithTrackingName(StepNames.MetadataProblems);

    /// <summary>The metadata of each corpus, with its references resolved.</summary>
    public static IncrementalValuesProvider<CorpusMetadata> Resolve(
        this IncrementalValuesProvider<LinkResult> linked, IncrementalValuesProvider<FileMetadata> metadata) =>
        linked.Combine(metadata.Collect())
            .Select(static (pair, cancellation) => ReferenceResolver.Resolve(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.ResolveMetadata);

    public static IncrementalValuesProvider<EquatableArray<FileProblem>> Problems(
        this IncrementalValuesProvider<CorpusMetadata> metadata, IncrementalValueProvider<EquatableArray<ParameterPlace>> places) =>
        metadata.Select(static (corpus, _) => corpus.Problems)
            .Combine(places)
            .Select(static (pair, _) => Relate(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ReferenceProblems);

    private static EquatableArray<FileProblem> Relate(EquatableArray<ParameterProblem> problems, EquatableArray<ParameterPlace> places)
    {
        if (problems.Count == 0)
            return default;
        var known = new Dictionary<string, CodePlace>(StringComparer.Ordinal);
        foreach (ParameterPlace place in places)
            known[place.Parameter] = place.Place;
        return problems
            .Select(problem => problem.Parameter is { } parameter && known.TryGetValue(parameter, out CodePlace? place) ? problem.Problem with { Related = place } : problem.Problem)
            .ToEquatableArray();
    }
}
