using System.Linq;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports problems. An output for each file would be walked through at every keystroke, so that those of all files are one.</summary>
internal static class ProblemOutputs
{
    public static void RegisterProblems(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<FileProblem>> problems) =>
        context.RegisterSourceOutput(problems.Collect().Select(static (all, _) => all.SelectMany(static some => some).ToEquatableArray()), Report);

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
