using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Generator.Reading;
using Corpus.Generator.Writing;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Turns the <c>CorpusArticle</c> items of a project into typed members, and reports what stops a file from becoming one.</summary>
/// <remarks>
/// Every step's result is a value: equal texts and settings give equal results, so that what did not change is not done again.
/// No result may hold a symbol, a syntax node, a compilation or a location; that would keep an old compilation alive.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CorpusOptions> options = context.CorpusOptions();

        // Read: each file on its own.
        IncrementalValuesProvider<ArticleFile> files = context.ArticleFiles();
        IncrementalValuesProvider<ReadArticle> read = files.Read();
        IncrementalValueProvider<ReadAuthority> authority = context.AuthorityFiles().Read();

        // Link: all files side by side.
        IncrementalValueProvider<LinkResult> linked = read.Articles().Link(authority);
        IncrementalValueProvider<CorpusPlan> plan = linked.Plan(options, files.Present());

        // Write: a bounded number of files. The texts themselves are embedded, and Corpus.Core finds them when the program runs.
        context.RegisterFiles(plan.Buckets().FilePlans().Write());
        context.RegisterFiles(plan.WriteRoot());
        context.RegisterFiles(plan.WriteSpeakers());

        // Problems go their own way: one that moves or changes its words leaves the code alone.
        context.RegisterProblems(read.Problems());
        context.RegisterProblems(authority.Problems());
        context.RegisterProblems(linked.Problems(files.Paths()));
    }
}
