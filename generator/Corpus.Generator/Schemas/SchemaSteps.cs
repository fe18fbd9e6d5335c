using System;
using System.Collections.Immutable;
using System.Linq;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Schemas;

/// <summary>The steps that find the schemas in the project's C#.</summary>
internal static class SchemaSteps
{
    private const string Attribute = "Corpus.CorpusMetadataAttribute";

    public static IncrementalValuesProvider<SchemaDeclaration> SchemaDeclarations(this IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (node, _) => node is TypeDeclarationSyntax, SchemaReader.Read)
            .WithTrackingName(StepNames.SchemaDeclarations);

    /// <summary>Whether there is any: a file need not keep its front matter where nobody asks for it.</summary>
    public static IncrementalValueProvider<bool> Exist(this IncrementalValuesProvider<SchemaDeclaration> declarations) =>
        declarations.Collect().Select(static (all, _) => all.Length > 0).WithTrackingName(StepNames.HasSchemas);

    /// <summary>The schemas side by side.</summary>
    public static IncrementalValueProvider<SettledSchemas> Settle(
        this IncrementalValuesProvider<SchemaDeclaration> declarations, IncrementalValueProvider<CorpusNaming> naming) =>
        declarations.Collect()
            .Combine(naming)
            .Select(static (pair, _) => SettledSchemas.Of(InOrder(pair.Left), pair.Right))
            .WithTrackingName(StepNames.SettledSchemas);

    /// <summary>The schemas without their places: what the files are held against.</summary>
    public static IncrementalValueProvider<SchemaSet> Schemas(this IncrementalValueProvider<SettledSchemas> settled) =>
        settled.Select(static (all, _) => all.Set).WithTrackingName(StepNames.Schemas);

    public static IncrementalValueProvider<EquatableArray<FileProblem>> Problems(this IncrementalValueProvider<SettledSchemas> settled) =>
        settled.Select(static (all, _) => all.Problems).WithTrackingName(StepNames.SchemaProblems);

    /// <summary>Where the parameters stand.</summary>
    public static IncrementalValueProvider<EquatableArray<ParameterPlace>> Places(this IncrementalValuesProvider<SchemaDeclaration> declarations) =>
        declarations.Collect()
            .Select(static (all, _) => all.SelectMany(static declaration => declaration.Parameters).ToEquatableArray())
            .WithTrackingName(StepNames.SchemaPlaces);

    /// <summary>The order of files is nobody's promise.</summary>
    private static IOrderedEnumerable<SchemaDeclaration> InOrder(ImmutableArray<SchemaDeclaration> declarations) =>
        declarations.OrderBy(static declaration => declaration.Schema?.Type.Code, StringComparer.Ordinal);
}
