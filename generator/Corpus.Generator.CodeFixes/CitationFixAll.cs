using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generator.CodeFixes;

/// <summary>Mends all citations of a document, project or solution in the way that was chosen for one, but for those that a person has to look at.</summary>
internal sealed class CitationFixAll : DocumentBasedFixAllProvider
{
    public static CitationFixAll Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var provider = (CitationCodeFix)fixAllContext.CodeFixProvider;
        IReadOnlyList<CitationFix> fixes = await provider.FixesAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        return await CitationCodeFix.ApplyAsync(document, fixes.Where(fix => fix.IsMadeFor(fixAllContext.CodeActionEquivalenceKey)), fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
