using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Naming;
using Corpus.Generator.Reading;
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
    private const string Quotes = "Quotes";

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol? _articleId;
    private readonly INamedTypeSymbol? _speakerKey;
    private readonly Lazy<CorpusClasses[]> _corpora;
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<string, IPropertySymbol>> _speakers = new(SymbolEqualityComparer.Default);

    public CorpusMembers(Compilation compilation)
    {
        _compilation = compilation;
        _articleId = compilation.GetTypeByMetadataName("Corpus.Runtime.ArticleIdAttribute");
        _speakerKey = compilation.GetTypeByMetadataName("Corpus.Runtime.SpeakerKeyAttribute");
        _corpora = new(() => [.. Find()]);
    }

    /// <summary>The member of a quotation; null where it has none.</summary>
    /// <param name="article">Its article.</param>
    /// <param name="texts">The words of the article's quotations.</param>
    /// <param name="quote">Which of them it is.</param>
    public CorpusMember? Quotation(ParsedArticle article, string[] texts, int quote)
    {
        // By the names that it may have, as there may be very many members. What was compiled by another version may have read the text
        // otherwise: then the name is another one, and nothing is proposed.
        string[] names = MemberNames.Possible(ArticleFileReader.Wish(article));
        string name = QuoteNames.For(texts)[quote];
        IPropertySymbol? member = _corpora.Value
            .SelectMany(corpus => names.SelectMany(possible => corpus.Articles.GetMembers(possible)))
            .OfType<IPropertySymbol>()
            .FirstOrDefault(member => Key(member, _articleId) == article.Id && HasQuote(member.Type, name));
        return member is null ? null : CorpusMember.Of(member).Then(Quotes, name);
    }

    /// <summary>The member of the speaker with <paramref name="key"/>, where there are several that of <paramref name="preferred"/>; null where there is none.</summary>
    public CorpusMember? Speaker(string key, INamedTypeSymbol? preferred)
    {
        IPropertySymbol? member = _corpora.Value
            .Select(static corpus => corpus.Speakers)
            .OrderByDescending(speakers => SymbolEqualityComparer.Default.Equals(speakers, preferred))
            .Select(speakers => _speakers.GetOrAdd(speakers, ByKey).TryGetValue(key, out IPropertySymbol? found) ? found : null)
            .FirstOrDefault(static found => found is not null);
        return member is null ? null : CorpusMember.Of(member);
    }

    /// <summary>The key of the speaker that <paramref name="property"/> stands for; null where it is no member of a class of speakers.</summary>
    public string? SpeakerKey(IPropertySymbol property) => Key(property, _speakerKey);

    /// <summary>The id of the article that <paramref name="property"/> stands for; null where it is no member of a class of articles.</summary>
    public string? ArticleId(IPropertySymbol property) => Key(property, _articleId);

    /// <summary>The library that <paramref name="member"/> comes from; null where it is the compilation's own.</summary>
    public string? LibraryOf(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly) ? null : member.ContainingAssembly.Name;

    // There may be thousands of them.
    private Dictionary<string, IPropertySymbol> ByKey(INamedTypeSymbol speakers)
    {
        var members = new Dictionary<string, IPropertySymbol>(StringComparer.Ordinal);
        foreach (IPropertySymbol member in speakers.GetMembers().OfType<IPropertySymbol>())
        {
            if (SpeakerKey(member) is { } key)
                members[key] = member;
        }

        return members;
    }

    private IEnumerable<CorpusClasses> Find()
    {
        INamedTypeSymbol? mark = _compilation.GetTypeByMetadataName("Corpus.Runtime.CorpusClassesAttribute");
        return from assembly in Assemblies()
               from attribute in assembly.GetAttributes()
               where Same(attribute.AttributeClass, mark) && attribute.ConstructorArguments.Length == 2
               let articles = attribute.ConstructorArguments[0].Value as INamedTypeSymbol
               let speakers = attribute.ConstructorArguments[1].Value as INamedTypeSymbol
               where articles is not null && IsMeant(articles) && speakers is not null && IsMeant(speakers)
               select new CorpusClasses(articles, speakers);
    }

    /// <summary>The compilation's own assembly, then those that it refers to and that know the records, in ordinal order of name.</summary>
    private IEnumerable<IAssemblySymbol> Assemblies() => _compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static known => known.Name == Core)))
        .OrderBy(static assembly => assembly.Name, StringComparer.Ordinal)
        .Prepend(_compilation.Assembly);

    private static bool HasQuote(ITypeSymbol article, string name) =>
        article.GetMembers(Quotes).OfType<IPropertySymbol>().Any(list => list.Type.GetMembers(name).Any(static member => member is IFieldSymbol));

    /// <summary>Whether the name of <paramref name="type"/> means this type here, and no other of the same name.</summary>
    private bool IsMeant(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(_compilation.GetTypeByMetadataName(CorpusMember.MetadataName(type)), type)
        && _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly);

    private static string? Key(IPropertySymbol member, INamedTypeSymbol? mark) => member.GetAttributes()
        .Where(attribute => Same(attribute.AttributeClass, mark) && attribute.ConstructorArguments.Length == 1)
        .Select(static attribute => attribute.ConstructorArguments[0].Value as string)
        .FirstOrDefault();

    private static bool Same(INamedTypeSymbol? one, INamedTypeSymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);

    private sealed record CorpusClasses(INamedTypeSymbol Articles, INamedTypeSymbol Speakers);
}
