using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>The project's own files. A value: equal where each file has the same text and the same name.</summary>
/// <param name="Articles">The articles, in ordinal order of the path that people see.</param>
/// <param name="Authorities">The speaker authorities.</param>
/// <param name="DefaultClass">The class of the articles that name none.</param>
internal sealed record CorpusFiles(EquatableArray<ArticleFile> Articles, EquatableArray<AuthorityFile> Authorities, string DefaultClass)
{
    /// <summary>The corpora that the articles are of.</summary>
    public CorpusNaming Naming => CorpusNaming.Of(Articles.Select(static file => file.Class), DefaultClass);

    /// <summary>The files among the additional ones. Two items of one path are one file.</summary>
    public static CorpusFiles Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        // The order of additional files is nobody's promise.
        var lists = FileLists.Of(options, cancellation);
        var articles = new SortedDictionary<string, ArticleFile>(StringComparer.Ordinal);
        foreach (AdditionalText text in options.AdditionalFiles)
        {
            if (ArticleFile.Of(text, lists) is { } article)
                articles[article.File] = article;
        }

        return new(
            articles.Values.ToEquatableArray(),
            AuthorityFile.Of(options.AdditionalFiles, lists).OrderBy(static authority => authority.File, StringComparer.Ordinal).ToEquatableArray(),
            CorpusOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).ClassName);
    }
}
