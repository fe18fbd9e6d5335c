using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells where a file breaks one rule, file by file, so that an editor has it live.</summary>
public abstract class FileAnalyzer : DiagnosticAnalyzer
{
    private readonly Rule _rule;

    private protected FileAnalyzer(Rule rule)
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

    /// <summary>What is wrong with <paramref name="text"/>, be it by this rule or another; nothing where it is no file of the kind that the rule is for.</summary>
    private protected abstract IEnumerable<FileProblem> Problems(AdditionalText text, AnalyzerOptions options, CancellationToken cancellation);

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        foreach (FileProblem problem in Problems(context.AdditionalFile, context.Options, context.CancellationToken))
        {
            if (problem.Rule == _rule)
                context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
