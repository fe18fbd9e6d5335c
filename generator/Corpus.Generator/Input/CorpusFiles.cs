using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>The files of a corpus. A value: equal where each file has the same text and the same name.</summary>
/// <param name="Articles">The articles, in ordinal order of the path that people see; two items of one path are one file.</param>
/// <param name="Authorities">The speaker authorities.</param>
/// <param name="DefaultClass">The class of the articles that name none.</param>
internal sealed record CorpusFiles(EquatableArray<ArticleFile> Articles, EquatableArray<AuthorityFile> Authorities, string DefaultClass)
{
    /// <summary>The project's own articles.</summary>
    public static CorpusFiles Own(AnalyzerOptions options) => Of(options, ArticleFile.Of, AuthorityFile.Of, CorpusOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).ClassName);

    /// <summary>The articles that referenced packages bring to be cited.</summary>
    public static CorpusFiles Citable(AnalyzerOptions options) => Of(options, CitableFile.Article, CitableFile.Authority, "");

    private static CorpusFiles Of(
        AnalyzerOptions options,
        Func<AdditionalText, AnalyzerConfigOptionsProvider, ArticleFile?> articleOf,
        Func<AdditionalText, AnalyzerConfigOptionsProvider, AuthorityFile?> authorityOf,
        string defaultClass)
    {
        // The order of additional files is nobody's promise.
        var articles = new SortedDictionary<string, ArticleFile>(StringComparer.Ordinal);
        var authorities = new List<AuthorityFile>();
        foreach (AdditionalText text in options.AdditionalFiles)
        {
            if (articleOf(text, options.AnalyzerConfigOptionsProvider) is { } article)
                articles[article.File] = article;
            else if (authorityOf(text, options.AnalyzerConfigOptionsProvider) is { } authority)
                authorities.Add(authority);
        }

        return new(articles.Values.ToEquatableArray(), authorities.OrderBy(static authority => authority.File, StringComparer.Ordinal).ToEquatableArray(), defaultClass);
    }
}
