using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The steps that read files, each on its own.</summary>
internal static class ReadSteps
{
    public static IncrementalValuesProvider<ReadArticle> Read(this IncrementalValuesProvider<ArticleFile> files) =>
        files.Select(ArticleFileReader.Read).WithTrackingName(StepNames.Read);

    public static IncrementalValuesProvider<ArticleModel> Articles(this IncrementalValuesProvider<ReadArticle> read) =>
        read.Where(static file => file.Article is not null).Select(static (file, _) => file.Article!).WithTrackingName(StepNames.Articles);

    public static IncrementalValuesProvider<EquatableArray<FileProblem>> Problems(this IncrementalValuesProvider<ReadArticle> read) =>
        read.Select(static (file, _) => file.Problems).WithTrackingName(StepNames.ReadProblems);

    public static IncrementalValueProvider<ReadAuthority> Read(this IncrementalValuesProvider<AuthorityFile> files) =>
        files.Collect().Select(AuthorityFileReader.Read).WithTrackingName(StepNames.Authority);

    public static IncrementalValueProvider<EquatableArray<FileProblem>> Problems(this IncrementalValueProvider<ReadAuthority> authority) =>
        authority.Select(static (read, _) => read.Problems).WithTrackingName(StepNames.AuthorityProblems);
}
