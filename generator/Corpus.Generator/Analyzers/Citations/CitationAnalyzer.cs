using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Analyzers;

/// <summary>Holds what code cites against the corpus: CORPUS101 to 105. They are one look-up, so that they are one analyzer.</summary>
/// <remarks>The texts are looked at only once something is cited.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    private const int MostParts = 16;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. new[] { Rules.NotVerbatim, Rules.OtherSpeaker, Rules.NamedQuotation, Rules.UncheckedCitation, Rules.RetractedCitation }.Select(Descriptors.For)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CitationSymbols.Of(start.Compilation) is not { } symbols || !CitationUse.IsIn(start.Compilation, symbols.Verbatim, Mentions, start.CancellationToken))
                return;
            start.RegisterOperationAction(context => Argument(context, symbols), OperationKind.Argument);
            start.RegisterOperationAction(context => Initializer(context, symbols), OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer);
            start.RegisterOperationAction(context => Assignment(context, symbols), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(context => Return(context, symbols), OperationKind.Return);

            bool Mentions(SourceText text) => !start.TryGetValue(text, CitationUse.Mentions, out bool mentions) || mentions;
        });
    }

    private static void Argument(OperationAnalysisContext context, CitationSymbols symbols)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter || !symbols.IsVerbatim(parameter))
            return;
        string? speaker = null;
        IPropertySymbol? member = null;
        IOperation? by = argument.Parent is IInvocationOperation call && symbols.IsCite(call.TargetMethod)
            ? call.Arguments.FirstOrDefault(static other => other is { ArgumentKind: ArgumentKind.Explicit, Parameter.Ordinal: 1 })?.Value
            : null;
        if (by is not null and not { ConstantValue: { HasValue: true, Value: null } })
        {
            member = (by as IPropertyReferenceOperation)?.Property;
            speaker = member is null ? null : symbols.SpeakerKey(member);
            if (speaker is null)
                Report(context, Rules.UncheckedCitation, by, CitationMessages.NoSpeaker);
        }

        Check(context, symbols, argument.Value, speaker is null ? null : new Said(speaker, member!, by!));
    }

    private static void Initializer(OperationAnalysisContext context, CitationSymbols symbols)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        ImmutableArray<ISymbol> targets = initializer switch
        {
            IFieldInitializerOperation field => field.InitializedFields.CastArray<ISymbol>(),
            IPropertyInitializerOperation property => property.InitializedProperties.CastArray<ISymbol>(),
            IParameterInitializerOperation parameter => [parameter.Parameter],
            _ => [],
        };
        if (targets.Any(symbols.IsVerbatim))
            Check(context, symbols, initializer.Value, said: null);
    }

    private static void Assignment(OperationAnalysisContext context, CitationSymbols symbols)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (TargetOf(assignment.Target) is { } target && symbols.IsVerbatim(target))
            Check(context, symbols, assignment.Value, said: null);

        static ISymbol? TargetOf(IOperation target) => target switch
        {
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }

    private static void Return(OperationAnalysisContext context, CitationSymbols symbols)
    {
        // A return within a lambda is the lambda's.
        for (IOperation? outer = context.Operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return;
        }

        if (context.Operation is IReturnOperation { ReturnedValue: { } value } && context.ContainingSymbol is IMethodSymbol method
            && (symbols.ReturnsVerbatim(method) || (method.AssociatedSymbol is IPropertySymbol property && symbols.IsVerbatim(property))))
        {
            Check(context, symbols, value, said: null);
        }
    }

    private static void Check(OperationAnalysisContext context, CitationSymbols symbols, IOperation given, Said? said)
    {
        foreach (IOperation value in CitedValues.Of(given))
        {
            if (value.ConstantValue is { HasValue: true, Value: var constant })
            {
                if (constant is string citation)
                    Check(context, symbols, value, citation, said);
            }
            else if (!CitedValues.IsChecked(value, symbols))
            {
                Report(context, Rules.UncheckedCitation, value, CitationMessages.NoConstant);
            }
        }
    }

    private static void Check(OperationAnalysisContext context, CitationSymbols symbols, IOperation value, string citation, Said? said)
    {
        CancellationToken cancellation = context.CancellationToken;
        PassageIndex passages = CompilationArticles.Of(context.Options).Passages(cancellation);
        CitationFinding finding = passages.Find(citation, said?.Key, cancellation);
        switch (finding)
        {
            case { Status: CitationStatus.Verbatim, Passage: { Retracted: not null } passage }:
                Report(context, Rules.RetractedCitation, value, CitationMessages.Retracted(citation, passage));
                break;
            case { Status: CitationStatus.Verbatim, Passage: { } passage }:
                if (passage.Quote is { } quote && CitedValues.CanBeMember(value))
                    Named(context, symbols, value, citation, passages.Articles[passage.Article], quote);
                break;
            case { Status: CitationStatus.OtherSpeaker, Passage: { } passage }:
                CorpusMember? other = passage.Speaker is { } speaker ? symbols.Members.Speaker(speaker.Key, said!.Member.ContainingType) : null;
                Report(
                    context,
                    Rules.OtherSpeaker,
                    said!.By,
                    CitationMessages.OtherSpeaker(citation, passages.NameOf(said.Key) ?? said.Member.Name, passage),
                    (CitationFacts.Speaker, other?.Full),
                    (CitationFacts.SpeakerName, passage.Speaker?.Name));
                break;
            default:
                Report(context, Rules.NotVerbatim, value, CitationMessages.NotVerbatim(citation, finding), (CitationFacts.Mended, Mended(passages, finding, cancellation)));
                break;
        }
    }

    /// <summary>The citation with all its parts mended, each by its nearest passage; null where that would not be verbatim either.</summary>
    private static string? Mended(PassageIndex passages, CitationFinding finding, CancellationToken cancellation)
    {
        for (int parts = 0; parts < MostParts && finding.Mended is { } mended; parts++)
        {
            finding = passages.Find(mended, speaker: null, cancellation);
            if (finding.Status == CitationStatus.Verbatim)
                return mended;
        }

        return null;
    }

    private static void Named(OperationAnalysisContext context, CitationSymbols symbols, IOperation value, string citation, CitableArticle article, int quote)
    {
        string[] texts = QuoteTexts.Of(article.Article, article.Text);
        if (symbols.Members.Quotation(article.Article, texts, quote) is { } member)
        {
            Report(
                context,
                Rules.NamedQuotation,
                value,
                CitationMessages.Named(citation, member.Short),
                (CitationFacts.Quotation, member.Full),
                (CitationFacts.QuotationText, texts[quote] == citation ? null : texts[quote]));
        }
    }

    private static void Report(OperationAnalysisContext context, Rule rule, IOperation place, string message, params (string Name, string? Value)[] facts) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.For(rule),
            place.Syntax.GetLocation(),
            facts.Where(static fact => fact.Value is not null).ToImmutableDictionary(static fact => fact.Name, static fact => fact.Value),
            message));

    /// <summary>Who is to have said something: the key, the member that names it, and where.</summary>
    private sealed record Said(string Key, IPropertySymbol Member, IOperation By);
}
