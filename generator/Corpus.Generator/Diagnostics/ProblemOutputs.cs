using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports problems.</summary>
internal static class ProblemOutputs
{
    public static void RegisterProblems(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<FileProblem>> problems) =>
        context.RegisterSourceOutput(problems, Report);

    public static void RegisterProblems(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<FileProblem>> problems) =>
        context.RegisterSourceOutput(problems, Report);

    private static void Report(SourceProductionContext context, EquatableArray<FileProblem> problems)
    {
        foreach (FileProblem problem in problems)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
