using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Naming;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// The generated members that code of one compilation can write: those of its own corpora, and of the corpora that it refers to. They are
/// symbols, so that what is proposed surely exists. Looked for once something is asked for.
/// </summary>
internal sealed class CorpusMembers
{
    private const string Core = "Corpus.Core";

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol? _quotedArticle;
    private readonly Lazy<Tables> _tables;

    public CorpusMembers(Compilation compilation)
    {
        _compilation = compilation;
        _quotedArticle = compilation.GetTypeByMetadataName("Corpus.QuotedArticle`1");
        _tables = new(Find);
    }

    /// <summary>The member of the quotation that <paramref name="quote"/> counts to in <paramref name="citable"/>; null where it has none.</summary>
    public CorpusMember? Quotation(CitableArticle citable, int quote)
    {
        IPropertySymbol[] articles = [.. _tables.Value.Articles[citable.Article.Id]];
        if (articles.Length == 0)
            return null;
        string name = QuoteNames.For([.. citable.Article.Quotes.Select(each => citable.Text.Substring(each.Span.Start, each.Span.Length))])[quote];

        // What was compiled by another version may have read the text otherwise: then the name is another one, and nothing is proposed.
        return articles
            .Where(article => ((INamedTypeSymbol)article.Type).TypeArguments.Single().GetMembers(name).Any(static member => member is IPropertySymbol))
            .Select(article => CorpusMember.Of(article).Then("Quotes", name))
            .FirstOrDefault();
    }

    /// <summary>The member of the speaker with <paramref name="key"/>, where there are several that of <paramref name="preferred"/>; null where there is none.</summary>
    public CorpusMember? Speaker(string key, INamedTypeSymbol preferred)
    {
        IPropertySymbol? member = _tables.Value.Speakers[key]
            .OrderByDescending(speaker => SymbolEqualityComparer.Default.Equals(speaker.ContainingType, preferred))
            .FirstOrDefault();
        return member is null ? null : CorpusMember.Of(member);
    }

    private Tables Find()
    {
        INamedTypeSymbol? classes = _compilation.GetTypeByMetadataName("Corpus.Runtime.CorpusClassesAttribute");
        INamedTypeSymbol? articleId = _compilation.GetTypeByMetadataName("Corpus.Runtime.ArticleIdAttribute");
        INamedTypeSymbol? speakerKey = _compilation.GetTypeByMetadataName("Corpus.Runtime.SpeakerKeyAttribute");
        AttributeData[] corpora =
        [
            .. Assemblies().SelectMany(static assembly => assembly.GetAttributes())
                .Where(attribute => attribute.ConstructorArguments.Length == 2 && Same(attribute.AttributeClass, classes)),
        ];
        return new(
            Properties(corpora, 0, articleId).Where(member => Same((member.Symbol.Type as INamedTypeSymbol)?.OriginalDefinition, _quotedArticle)).ToLookup(static member => member.Key, static member => member.Symbol),
            Properties(corpora, 1, speakerKey).ToLookup(static member => member.Key, static member => member.Symbol));
    }

    /// <summary>The compilation's own assembly, then those that it refers to and that know the records, in ordinal order of name.</summary>
    private IEnumerable<IAssemblySymbol> Assemblies() => _compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static known => known.Name == Core)))
        .OrderBy(static assembly => assembly.Name, StringComparer.Ordinal)
        .Prepend(_compilation.Assembly);

    private IEnumerable<(string Key, IPropertySymbol Symbol)> Properties(AttributeData[] corpora, int argument, INamedTypeSymbol? mark) =>
        from corpus in corpora
        let type = corpus.ConstructorArguments[argument].Value as INamedTypeSymbol
        where type is not null && IsMeant(type)
        from property in type.GetMembers().OfType<IPropertySymbol>()
        let key = property.GetAttributes().Where(attribute => Same(attribute.AttributeClass, mark)).Select(Key).FirstOrDefault()
        where key is not null
        select (key, property);

    /// <summary>Whether the name of <paramref name="type"/> means this type here, and no other of the same name.</summary>
    private bool IsMeant(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(_compilation.GetTypeByMetadataName(CorpusMember.MetadataName(type)), type)
        && _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly);

    private static string? Key(AttributeData attribute) => attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;

    private static bool Same(INamedTypeSymbol? one, INamedTypeSymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);

    private sealed record Tables(ILookup<string, IPropertySymbol> Articles, ILookup<string, IPropertySymbol> Speakers);
}
