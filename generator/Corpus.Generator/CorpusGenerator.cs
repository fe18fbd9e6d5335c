using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Generator.Metadata;
using Corpus.Generator.Reading;
using Corpus.Generator.Schemas;
using Corpus.Generator.Writing;
using Corpus.Reading;
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
        IncrementalValuesProvider<AdditionalText> texts = context.AdditionalTextsProvider;
        IncrementalValueProvider<FileLists> lists = texts.FileLists(options);
        IncrementalValuesProvider<(AdditionalText, FileLists)> additional = texts.Combine(lists);
        IncrementalValuesProvider<ArticleFile> files = additional.ArticleFiles();
        IncrementalValuesProvider<SchemaDeclaration> declared = context.SchemaDeclarations();
        IncrementalValueProvider<ImmutableArray<ReadArticle>> read = files.Read(declared.Exist());
        IncrementalValueProvider<CorpusNaming> naming = read.Corpora(options);
        IncrementalValueProvider<SettledSchemas> settled = declared.Settle(naming);
        IncrementalValueProvider<SchemaSet> schemas = settled.Schemas();
        IncrementalValueProvider<ReadAuthority> authority = additional.AuthorityFiles().Read(naming);

        // Check: each file's front matter against the record that the project's own C# has for it.
        IncrementalValuesProvider<FileMetadata> metadata = files.WithSchema(schemas, naming).ReadMetadata();

        // Link: the files of a corpus side by side. What stands where in them stays out of it.
        IncrementalValueProvider<EquatableArray<ArticleModel>> articles = read.Articles();
        IncrementalValuesProvider<LinkResult> linked = articles.Entries().Corpora(authority, read.Broken(), naming).Link();
        IncrementalValuesProvider<CorpusMetadata> corpora = linked.Resolve(metadata);
        IncrementalValuesProvider<CorpusPlan> plan = corpora.Plan(options, schemas);

        // Write: a bounded number of files. The texts themselves are embedded, and Corpus.Core finds them when the program runs.
        context.RegisterFiles(plan.Buckets(articles).FilePlans().Write());
        context.RegisterFiles(plan.WriteRoot());
        context.RegisterFiles(plan.WriteIndex());
        context.RegisterFiles(plan.WriteSpeakers());
        context.RegisterFiles(schemas.WriteMetadata(naming, options));

        // Problems go their own way: one that moves or changes its words leaves the code alone.
        IncrementalValueProvider<EquatableArray<ParameterPlace>> places = declared.Places();
        context.RegisterProblems(lists.Problems());
        context.RegisterProblems(read.Problems(schemas, naming));
        context.RegisterProblems(linked.Problems(read.Paths()));
        context.RegisterProblems(settled.Problems());
        context.RegisterProblems(metadata.Problems(places));
        context.RegisterProblems(corpora.Problems(places));
    }
}
