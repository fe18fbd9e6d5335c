using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells what becomes of marks where a function becomes a delegate: whoever calls that sees the delegate's own marks and no others.</summary>
internal static class MarkedDelegates
{
    /// <summary>Why words that pass through the delegate cannot be held against the corpus; null where they can.</summary>
    public static string? HiddenBy(IDelegateCreationOperation creation, CitationSymbols symbols)
    {
        IMethodSymbol? method = creation.Target switch
        {
            IMethodReferenceOperation reference => reference.Method,
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            _ => null,
        };
        if (method is null)
            return null;
        IMethodSymbol? invoke = (creation.Type as INamedTypeSymbol)?.DelegateInvokeMethod;
        ImmutableArray<IParameterSymbol> passed = invoke?.Parameters ?? [];
        if (method.Parameters.Any(parameter => symbols.IsVerbatim(parameter)
            && !(parameter.Ordinal < passed.Length && passed.Length == method.Parameters.Length && symbols.IsVerbatim(passed[parameter.Ordinal]))))
        {
            return CitationMessages.Delegate;
        }

        // What a lambda gives is looked at within it.
        bool gives = creation.Target is IMethodReferenceOperation && invoke is not null && symbols.ReturnsVerbatim(invoke) && !symbols.ReturnsVerbatim(method);
        return gives ? CitationMessages.DelegateResult : null;
    }

    /// <summary>Whether <paramref name="lambda"/> becomes a delegate whose results are words of the corpus.</summary>
    public static bool TakesResult(IAnonymousFunctionOperation lambda, CitationSymbols symbols) =>
        lambda.Parent is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } && symbols.ReturnsVerbatim(invoke);
}
