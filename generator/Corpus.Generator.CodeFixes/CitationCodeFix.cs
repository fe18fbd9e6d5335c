using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generator.CodeFixes;

/// <summary>Mends what a rule on citations tells of, one by one or all at once. What is right is in the diagnostic's properties: nothing is looked up again.</summary>
public abstract class CitationCodeFix : CodeFixProvider
{
    private protected CitationCodeFix(Rule rule) => FixableDiagnosticIds = [rule.Id];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => CitationFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if ((await FixesAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false)).SingleOrDefault() is { } fix)
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => ApplyAsync(context.Document, [fix], cancellation), fix.KeyAt(diagnostic.Location)), diagnostic);
        }
    }

    /// <summary>How <paramref name="diagnostics"/> of a document are mended; those that cannot be are left out.</summary>
    internal async Task<IReadOnlyList<CitationFix>> FixesAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var fixes = new List<CitationFix>();
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return fixes;
        }

        foreach (Diagnostic diagnostic in diagnostics)
        {
            cancellation.ThrowIfCancellationRequested();
            SyntaxNode place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Fix(place, model, diagnostic.Properties, cancellation) is { } fix)
                fixes.Add(fix);
        }

        return fixes;
    }

    /// <summary>The document, mended.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<CitationFix> fixes, CancellationToken cancellation)
    {
        // What two citations share is mended once.
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (KeyValuePair<SyntaxNode, SyntaxNode> replacement in fixes.SelectMany(static fix => fix.Replacements))
            replacements[replacement.Key] = replacement.Value;
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNodes(replacements.Keys, (node, _) => replacements[node]));
    }

    /// <summary>How what is told of at <paramref name="place"/> is mended; null where it cannot be.</summary>
    private protected abstract CitationFix? Fix(SyntaxNode place, SemanticModel model, ImmutableDictionary<string, string?> facts, CancellationToken cancellation);
}
