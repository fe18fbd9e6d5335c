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
    /// <summary>What all such mendings have in common, but for those that a person has to look at.</summary>
    internal const string Key = "Corpus.UseNearestPassage";

    private protected override CitationFix? Fix(SyntaxNode place, SemanticModel model, ImmutableDictionary<string, string?> facts, CancellationToken cancellation)
    {
        if (place is not ExpressionSyntax words || facts.GetValueOrDefault(CitationFacts.Mended) is not { } mended)
            return null;
        if (ConstantText.Of(words, model, cancellation)?.Mended(mended) is not { } replacements)
            return null;
        string title = facts.ContainsKey(CitationFacts.LeftOut) ? "Mark the words that are left out:" : "Use the nearest passage";
        return new($"{title} {CitationMessages.Marked(mended)}", facts.ContainsKey(CitationFacts.Look) ? null : Key, replacements);
    }
}
