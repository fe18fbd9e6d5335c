using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.CodeFixes;

/// <summary>Sees to it that no comment is lost.</summary>
internal static class Comments
{
    /// <summary>Whether <paramref name="trivia"/> says something: a comment, or a directive.</summary>
    public static bool IsTold(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Whether something is said within <paramref name="node"/>, and not only before or behind it.</summary>
    public static bool AreWithin(SyntaxNode node) => node.DescendantTrivia().Any(trivia => node.Span.Contains(trivia.Span) && IsTold(trivia));
}
