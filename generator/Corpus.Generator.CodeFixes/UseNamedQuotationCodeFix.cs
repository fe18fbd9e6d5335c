using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Corpus.Generator.Analyzers;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>CORPUS103: uses the quotation's member in the place of its words.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedQuotationCodeFix)), Shared]
public sealed class UseNamedQuotationCodeFix() : CitationCodeFix(Rules.NamedQuotation)
{
    /// <summary>What all mendings have in common after which the program has the very same text.</summary>
    internal const string SameText = "Corpus.UseNamedQuotation";

    private protected override CitationFix? Fix(SyntaxNode place, SemanticModel model, ImmutableDictionary<string, string?> facts, CancellationToken cancellation)
    {
        if (place is not ExpressionSyntax words
            || Comments.AreWithin(words)
            || facts.GetValueOrDefault(CitationFacts.Quotation) is not { } quotation
            || MemberAccess.InPlaceOf(words, quotation + ".Text", model) is not { } member)
        {
            return null;
        }

        string name = quotation.Substring(quotation.LastIndexOf('.') + 1);
        string? text = facts.GetValueOrDefault(CitationFacts.QuotationText);
        return new(
            text is null ? $"Use the named quotation {name}" : $"Use the named quotation {name}, which is {CitationMessages.Marked(text)}",
            // Other marks, or a comma at the end: then what the program says is another text.
            text is null ? SameText : null,
            new Dictionary<SyntaxNode, SyntaxNode> { [words] = member });
    }
}
