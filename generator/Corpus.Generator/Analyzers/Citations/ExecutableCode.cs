using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds what a file does: the bodies of its members, its initializers and its attributes.</summary>
internal static class ExecutableCode
{
    /// <summary>All operations of a file, in its order.</summary>
    /// <param name="model">The file.</param>
    /// <param name="within">The stretch that is asked about; null for all of it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static IEnumerable<IOperation> Operations(SemanticModel model, TextSpan? within, CancellationToken cancellation)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellation);
        foreach (SyntaxNode node in Outermost(root, within ?? root.FullSpan))
        {
            foreach (IOperation operation in Within(node, model, cancellation))
            {
                yield return operation;

                // What stands at the head of a function within is a part of none of its operations.
                foreach (IOperation inner in HeaderOf(operation).SelectMany(header => Outermost(header, header.FullSpan)).SelectMany(inner => Within(inner, model, cancellation)))
                    yield return inner;
            }
        }
    }

    private static IEnumerable<SyntaxNode> Outermost(SyntaxNode node, TextSpan within) => node.DescendantNodes(within, static node => !IsExecutable(node)).Where(IsExecutable);

    private static IEnumerable<IOperation> Within(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        foreach (IOperation operation in model.GetOperation(node, cancellation)?.DescendantsAndSelf() ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            yield return operation;
        }
    }

    /// <summary>Where attributes and the default values of parameters stand.</summary>
    private static IEnumerable<SyntaxNode> HeaderOf(IOperation operation) => operation is ILocalFunctionOperation or IAnonymousFunctionOperation
        ? operation.Syntax.ChildNodes().Where(static child => child is AttributeListSyntax or ParameterListSyntax or ParameterSyntax or TypeParameterListSyntax)
        : [];

    // A block is a statement too.
    private static bool IsExecutable(SyntaxNode node) => node is StatementSyntax
        or ArrowExpressionClauseSyntax
        or EqualsValueClauseSyntax
        or AttributeSyntax
        or ConstructorInitializerSyntax
        or PrimaryConstructorBaseTypeSyntax;
}
