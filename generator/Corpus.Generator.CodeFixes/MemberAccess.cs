using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Corpus.Generator.CodeFixes;

/// <summary>Writes generated members into code.</summary>
internal static class MemberAccess
{
    /// <summary>A member in the place of <paramref name="place"/>, as short as it can be written there; null where it means nothing there.</summary>
    /// <param name="place">What goes.</param>
    /// <param name="member">The member, from the global namespace on.</param>
    /// <param name="model">What names mean in the file.</param>
    public static ExpressionSyntax? InPlaceOf(ExpressionSyntax place, string member, SemanticModel model)
    {
        ExpressionSyntax access = SyntaxFactory.ParseExpression(member);
        return model.GetSpeculativeSymbolInfo(place.SpanStart, access, SpeculativeBindingOption.BindAsExpression).Symbol is IPropertySymbol
            ? access.WithTriviaFrom(place).WithAdditionalAnnotations(Simplifier.Annotation)
            : null;
    }
}
