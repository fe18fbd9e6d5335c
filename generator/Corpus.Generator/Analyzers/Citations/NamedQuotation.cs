using System;
using System.Linq;
using Corpus.Generator.Naming;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>A quotation that code names: <c>Articles.X.Quotes.Y</c>.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Quote">Its number there.</param>
internal sealed record NamedQuotation(CitableArticle Article, int Quote)
{
    /// <summary>What was said.</summary>
    public string Text => QuoteTexts.Of(Article.Article, Article.Text)[Quote];

    /// <summary>The key of who said it; null where nobody is known.</summary>
    public string? Speaker => Article.Article.Quotes[Quote].Speaker is { } who ? Article.Speakers[who].Key : null;

    /// <summary>The quotation whose property <paramref name="of"/> asks for; null where the compiler does not know which it is.</summary>
    public static NamedQuotation? Find(IPropertyReferenceOperation of, CitationSymbols symbols, Func<PassageIndex> passages)
    {
        if (of.Instance is not IFieldReferenceOperation { Field: var quote, Instance: IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property: var article } } }
            || symbols.Members.ArticleId(article) is not { } id)
        {
            return null;
        }

        // Of several libraries, each may have an article of this id.
        string? library = symbols.Members.LibraryOf(article);
        foreach (CitableArticle citable in passages().WithId(id).Where(citable => citable.Library == library))
        {
            int number = Array.IndexOf(QuoteNames.For(QuoteTexts.Of(citable.Article, citable.Text)), quote.Name);
            if (number >= 0)
                return new(citable, number);
        }

        return null;
    }
}
