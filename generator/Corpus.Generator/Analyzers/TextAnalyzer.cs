using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells where an article breaks a rule that can be held against its text alone.</summary>
public abstract class TextAnalyzer : DiagnosticAnalyzer
{
    private readonly Rule _rule;

    private protected TextAnalyzer(Rule rule)
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
        if (ArticleFile.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } file
            || TextReading.Read(file, context.CancellationToken) is not { } read)
        {
            return;
        }

        foreach (FileProblem problem in read.Problems)
        {
            if (problem.Rule == _rule)
                context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
