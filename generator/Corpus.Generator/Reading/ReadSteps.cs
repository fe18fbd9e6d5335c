using System.Collections.Generic;
using System.Collections.Immutable;
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
    /// <summary>Reads each file on its own, and puts them together. Where there are schemas, what they ask for is kept.</summary>
    public static IncrementalValueProvider<ImmutableArray<ReadArticle>> Read(this IncrementalValuesProvider<ArticleFile> files, IncrementalValueProvider<bool> hasSchemas) =>
        files.Combine(hasSchemas)
            .Select(static (input, cancellation) => ArticleFileReader.Read(input.Left, keepsFrontMatter: input.Right, cancellation))
            .WithTrackingName(StepNames.Read)
            .Collect();

    /// <summary>The articles that can become records.</summary>
    public static IncrementalValueProvider<EquatableArray<ArticleModel>> Articles(this IncrementalValueProvider<ImmutableArray<ReadArticle>> read) =>
        read.Select(static (all, _) => all.Where(static file => file.Article is not null).Select(static file => file.Article!).ToEquatableArray()).WithTrackingName(StepNames.Articles);

    /// <summary>What each of the articles is to the others.</summary>
    public static IncrementalValueProvider<EquatableArray<ArticleEntry>> Entries(this IncrementalValueProvider<EquatableArray<ArticleModel>> articles) =>
        articles.Select(static (all, _) => all.Select(static model => model.Entry).ToEquatableArray()).WithTrackingName(StepNames.Entries);

    /// <summary>The articles that become no records, so that nobody is told that they do not exist.</summary>
    public static IncrementalValueProvider<EquatableArray<BrokenArticle>> Broken(this IncrementalValueProvider<ImmutableArray<ReadArticle>> read) =>
        read.Select(static (all, _) => all.Where(static file => file.Article is null && file.Id is not null).Select(static file => new BrokenArticle(file.Class, file.Id!)).ToEquatableArray())
            .WithTrackingName(StepNames.Broken);

    /// <summary>What is wrong, but for what a schema decides.</summary>
    public static IncrementalValueProvider<EquatableArray<FileProblem>> Problems(
        this IncrementalValueProvider<ImmutableArray<ReadArticle>> read, IncrementalValueProvider<SchemaSet> schemas, IncrementalValueProvider<CorpusNaming> naming) =>
        read.Combine(schemas).Combine(naming)
            .Select(static (input, _) => input.Left.Left.SelectMany(file => Problems(file, input.Left.Right, input.Right)).ToEquatableArray())
            .WithTrackingName(StepNames.ReadProblems);

    public static IncrementalValueProvider<ReadAuthority> Read(this IncrementalValuesProvider<AuthorityFile> files, IncrementalValueProvider<CorpusNaming> naming) =>
        files.Collect().Combine(naming).Select(static (input, cancellation) => AuthorityFileReader.People(input.Left, input.Right, cancellation)).WithTrackingName(StepNames.Authority);

    private static IEnumerable<FileProblem> Problems(ReadArticle file, SchemaSet schemas, CorpusNaming naming)
    {
        if (file.Problems.Count == 0 || schemas.Schemas.Count == 0)
            return file.Problems;
        return schemas.For(naming.CorpusOf(file.Class)) is { } schema
            ? file.Problems.Where(problem => problem.Alias is null || !schema.Claims(problem.Alias))
            : file.Problems;
    }
}
