using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells what a person wrote in generated code: what <c>#line</c> says comes from another file.</summary>
internal static class WrittenPlaces
{
    /// <summary>Whether any of <paramref name="tree"/> comes from another file.</summary>
    public static bool AreIn(SyntaxTree tree, CancellationToken cancellation) => tree.GetLineMappings(cancellation).Any(static mapping => !mapping.IsHidden && mapping.MappedSpan.HasMappedPath);

    /// <summary>Whether <paramref name="place"/> comes from another file.</summary>
    public static bool Has(Location place, CancellationToken cancellation) => place.SourceTree is { } tree
        && tree.GetLineVisibility(place.SourceSpan.Start, cancellation) == LineVisibility.Visible
        && tree.GetMappedLineSpan(place.SourceSpan, cancellation).HasMappedPath;
}
