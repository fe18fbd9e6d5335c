using System.Collections.Generic;
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
        foreach (SyntaxNode node in root.DescendantNodes(within ?? root.FullSpan, static node => !IsExecutable(node)))
        {
            if (!IsExecutable(node) || model.GetOperation(node, cancellation) is not { } whole)
                continue;
            foreach (IOperation operation in whole.DescendantsAndSelf())
            {
                cancellation.ThrowIfCancellationRequested();
                yield return operation;
            }
        }
    }

    // A block is a statement too.
    private static bool IsExecutable(SyntaxNode node) => node is StatementSyntax
        or ArrowExpressionClauseSyntax
        or EqualsValueClauseSyntax
        or AttributeSyntax
        or ConstructorInitializerSyntax
        or PrimaryConstructorBaseTypeSyntax;
}
