using System.Linq;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Generator.Schemas;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The steps that read files, each on its own.</summary>
internal static class ReadSteps
{
    public static IncrementalValuesProvider<ReadArticle> Read(this IncrementalValuesProvider<ArticleFile> files, IncrementalValueProvider<SchemaSet> schemas) =>
        files.Combine(schemas.Select(static (all, _) => all.Schemas.Count > 0).WithTrackingName(StepNames.HasSchemas))
            .Select(static (input, cancellation) => ArticleFileReader.Read(input.Left, keepsFrontMatter: input.Right, cancellation))
            .WithTrackingName(StepNames.Read);

    public static IncrementalValuesProvider<ArticleModel> Articles(this IncrementalValuesProvider<ReadArticle> read) =>
        read.Where(static file => file.Article is not null).Select(static (file, _) => file.Article!).WithTrackingName(StepNames.Articles);

    /// <summary>The articles that become no records, so that nobody is told that they do not exist.</summary>
    public static IncrementalValueProvider<EquatableArray<BrokenArticle>> Broken(this IncrementalValuesProvider<ReadArticle> read) =>
        read.Where(static file => file.Article is null && file.Id is not null)
            .Select(static (file, _) => new BrokenArticle(file.Class, file.Id!))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(StepNames.Broken);

    /// <summary>What is wrong, but for what a schema decides.</summary>
    public static IncrementalValuesProvider<EquatableArray<FileProblem>> Problems(
        this IncrementalValuesProvider<ReadArticle> read, IncrementalValueProvider<SchemaSet> schemas, IncrementalValueProvider<CorpusNaming> naming) =>
        read.Combine(schemas).Combine(naming)
            .Select(static (input, _) => Problems(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.ReadProblems);

    public static IncrementalValueProvider<ReadAuthority> Read(this IncrementalValuesProvider<AuthorityFile> files) =>
        files.Collect().Select(AuthorityFileReader.Read).WithTrackingName(StepNames.Authority);

    public static IncrementalValueProvider<EquatableArray<FileProblem>> Problems(this IncrementalValueProvider<ReadAuthority> authority) =>
        authority.Select(static (read, _) => read.Problems).WithTrackingName(StepNames.AuthorityProblems);

    private static EquatableArray<FileProblem> Problems(ReadArticle file, SchemaSet schemas, CorpusNaming naming)
    {
        if (file.Problems.Count == 0 || schemas.Schemas.Count == 0)
            return file.Problems;
        return schemas.For(naming.CorpusOf(file.Class)) is { } schema
            ? file.Problems.Where(problem => problem.Alias is null || !schema.Claims(problem.Alias)).ToEquatableArray()
            : file.Problems;
    }
}
