using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells where an article breaks a rule that only shows beside the other articles.</summary>
/// <remarks>
/// It is told file by file, of the file that is looked at, so that an editor has it live: what the other files say is looked up in an index
/// that is built once for all of them.
/// </remarks>
public abstract class CorpusAnalyzer : DiagnosticAnalyzer
{
    private readonly Rule _rule;

    private protected CorpusAnalyzer(Rule rule)
    {
        _rule = rule;
        SupportedDiagnostics = [Descriptors.For(rule)];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        if (ArticleFile.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } file)
            return;
        foreach (FileProblem problem in CompilationArticles.Of(context.Options).Problems(file, context.CancellationToken))
        {
            if (problem.Rule == _rule)
                context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
