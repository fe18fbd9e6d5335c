using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Corpus.Generator.Analyzers;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.CodeFixes;

/// <summary>
/// CORPUS103: uses the quotation's member in the place of its words, and of the call that holds them against the corpus, as a member needs no
/// check. The call stays where a comment in it would be lost, where it names somebody whom only a running program knows, and where it is a statement,
/// which a member cannot be.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedQuotationCodeFix)), Shared]
public sealed class UseNamedQuotationCodeFix() : CitationCodeFix(Rules.NamedQuotation)
{
    /// <summary>What all mendings have in common after which the program has the very same text.</summary>
    internal const string SameText = "Corpus.UseNamedQuotation";

    private protected override CitationFix? Fix(SyntaxNode place, SemanticModel model, ImmutableDictionary<string, string?> facts, CancellationToken cancellation)
    {
        if (place is not ExpressionSyntax words || Comments.AreWithin(words) || facts.GetValueOrDefault(CitationFacts.Quotation) is not { } quotation)
            return null;
        ExpressionSyntax cited = !facts.ContainsKey(CitationFacts.UnknownSpeaker)
            && CallOf(words, model, cancellation) is { } call
            && !Comments.AreWithin(call)
            && model.GetOperation(call, cancellation)?.Parent is not IExpressionStatementOperation
                ? call
                : words;
        if (MemberAccess.InPlaceOf(cited, quotation + ".Text", model) is not { } member)
            return null;

        string name = quotation.Substring(quotation.LastIndexOf('.') + 1);
        string? text = facts.GetValueOrDefault(CitationFacts.QuotationText);
        return new(
            text is null ? $"Use the named quotation {name}" : $"Use the named quotation {name}, which is {CitationMessages.Marked(text)}",
            // Other marks, or a comma at the end: then what the program says is another text.
            text is null ? SameText : null,
            new Dictionary<SyntaxNode, SyntaxNode> { [cited] = member });
    }

    /// <summary>The call of <c>Cite.Verbatim</c> that <paramref name="words"/> are the text of; null where they are given to something else.</summary>
    private static InvocationExpressionSyntax? CallOf(ExpressionSyntax words, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode given = words;
        while (given.Parent is ParenthesizedExpressionSyntax parenthesized)
            given = parenthesized;
        return given.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && CitationSymbols.Of(model.Compilation)?.IsCite(method) == true
                ? call
                : null;
    }
}
