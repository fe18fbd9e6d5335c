using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>A generated member, as code names it.</summary>
/// <param name="Short">For people: from its class on.</param>
/// <param name="Full">For code: such that nothing can come between.</param>
internal readonly record struct CorpusMember(string Short, string Full)
{
    /// <summary>The member that <paramref name="property"/> is.</summary>
    public static CorpusMember Of(IPropertySymbol property) => new CorpusMember(
        property.ContainingType.Name,
        property.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).Then(property.Name);

    /// <summary>The name of a class that is in no other, as metadata has it.</summary>
    public static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString(MetadataFormat) + "." + type.MetadataName;

    /// <summary>A member of this one's, and so on.</summary>
    public CorpusMember Then(params string[] names)
    {
        string rest = "." + string.Join(".", names);
        return new(Short + rest, Full + rest);
    }

    private static SymbolDisplayFormat MetadataFormat { get; } = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
