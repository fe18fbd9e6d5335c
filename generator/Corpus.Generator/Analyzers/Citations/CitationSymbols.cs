using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>The types of Corpus.Core that citations are made with, in one compilation.</summary>
internal sealed class CitationSymbols
{
    private readonly INamedTypeSymbol? _cite;
    private readonly INamedTypeSymbol? _quote;
    private readonly VerbatimMarks _marks;

    private CitationSymbols(INamedTypeSymbol verbatim, Compilation compilation)
    {
        Verbatim = verbatim;
        _marks = new(verbatim);
        _cite = compilation.GetTypeByMetadataName("Corpus.Cite");
        _quote = compilation.GetTypeByMetadataName("Corpus.Quote");
        Members = new(compilation);
    }

    /// <summary>The types; null where the compilation has none of them, and so cites nothing.</summary>
    public static CitationSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Corpus.VerbatimAttribute") is { } verbatim ? new(verbatim, compilation) : null;

    /// <summary>The members that the compilation can write for what it cites.</summary>
    public CorpusMembers Members { get; }

    /// <summary>The attribute of what takes nothing but words of the corpus.</summary>
    public INamedTypeSymbol Verbatim { get; }

    /// <summary>Whether <paramref name="symbol"/> takes nothing but words of the corpus.</summary>
    public bool IsVerbatim(ISymbol symbol) => _marks.IsMarked(symbol);

    /// <summary>Whether what <paramref name="method"/> returns is words of the corpus.</summary>
    public bool ReturnsVerbatim(IMethodSymbol method) => _marks.IsResultMarked(method);

    /// <summary>Whether <paramref name="method"/> is the one that takes a text and who said it.</summary>
    public bool IsCite(IMethodSymbol method) => Same(method.ContainingType, _cite);

    /// <summary>Whether <paramref name="property"/> is the text of a quotation.</summary>
    public bool IsQuoteText(IPropertySymbol property) => property.Name == "Text" && Same(property.ContainingType, _quote);

    /// <summary>Whether <paramref name="property"/> is who said a quotation.</summary>
    public bool IsQuoteSpeaker(IPropertySymbol property) => property.Name == "Speaker" && Same(property.ContainingType, _quote);

    private static bool Same(INamedTypeSymbol? one, INamedTypeSymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);
}
