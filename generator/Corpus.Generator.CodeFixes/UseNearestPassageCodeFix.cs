using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Corpus.Generator.Analyzers;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>CORPUS101: uses the nearest passage, in the kind of string that stands there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNearestPassageCodeFix)), Shared]
public sealed class UseNearestPassageCodeFix() : CitationCodeFix(Rules.NotVerbatim)
{
    /// <summary>What all such mendings have in common.</summary>
    internal const string Key = "Corpus.UseNearestPassage";

    private protected override CitationFix? Fix(SyntaxNode place, SemanticModel model, ImmutableDictionary<string, string?> facts, CancellationToken cancellation)
    {
        if (place is not ExpressionSyntax words || facts.GetValueOrDefault(CitationFacts.Mended) is not { } mended)
            return null;
        return ConstantText.Of(words, model, cancellation)?.Mended(mended) is { } replacements
            ? new($"Use the nearest passage {CitationMessages.Marked(mended)}", Key, replacements)
            : null;
    }
}
