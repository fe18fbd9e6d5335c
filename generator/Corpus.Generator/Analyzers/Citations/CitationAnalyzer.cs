using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Analyzers;

/// <summary>Holds what code cites against the corpus: CORPUS101 to 106. They are one look-up, so that they are one analyzer.</summary>
/// <remarks>
/// The texts are looked at only once something is cited. Generated code is looked at where it says which lines of a file that a person wrote it
/// was made of, such as a page of Razor. All other generated code, and the corpus's own above all, costs nothing: so this asks for files and not
/// for operations, which the compiler would make of all of it.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. new[] { Rules.NotVerbatim, Rules.OtherSpeaker, Rules.NamedQuotation, Rules.UncheckedCitation, Rules.RetractedCitation, Rules.UnreadableLibrary }.Select(Descriptors.For)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CitationSymbols.Of(start.Compilation) is not { } symbols || !CitationUse.IsIn(start.Compilation, symbols.Verbatim, Mentions, start.CancellationToken))
                return;
            var unreadable = new UnreadableLibraries();
            start.RegisterSemanticModelAction(context => Analyze(context, symbols, unreadable));

            bool Mentions(SourceText text) => !start.TryGetValue(text, CitationUse.Mentions, out bool mentions) || mentions;
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, CitationSymbols symbols, UnreadableLibraries unreadable)
    {
        CancellationToken cancellation = context.CancellationToken;
        if (context.IsGeneratedCode && !WrittenPlaces.AreIn(context.SemanticModel.SyntaxTree, cancellation))
            return;
        var checker = new CitationChecker(symbols, context.Options, Report, cancellation);
        foreach (IOperation operation in ExecutableCode.Operations(context.SemanticModel, context.FilterSpan, cancellation))
        {
            foreach (Citation citation in Citations.In(operation, context.SemanticModel, symbols))
                checker.Check(citation);
        }

        if (checker.HasLooked)
            unreadable.Report(context.Options, context.ReportDiagnostic, cancellation);

        void Report(Diagnostic diagnostic)
        {
            if (!context.IsGeneratedCode || WrittenPlaces.Has(diagnostic.Location, cancellation))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
