using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Tests.Reading;

/// <summary>Texts that tests cite.</summary>
internal static class CitedFiles
{
    /// <summary>The index of files.</summary>
    public static PassageIndex Index(params IEnumerable<(string File, string Text)> files)
    {
        Dictionary<string, string> texts = files.ToDictionary(static file => file.File, static file => file.Text);
        return Index(texts, texts.ToDictionary(static text => text.Key, static text => Article(text.Key, text.Value)));
    }

    /// <summary>The index of files whose own indexes are there.</summary>
    public static PassageIndex Index(IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, ArticleIndex> articles) => new(Citable(texts, articles));

    /// <summary>The articles of files whose own indexes are there.</summary>
    public static CitableArticle[] Citable(IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, ArticleIndex> articles)
    {
        LinkedCorpus corpus = CorpusLinker.Link(articles.Values.Select(static index => index.Article), Authority.Empty);
        return [.. CitableArticles.Of(corpus, file => articles[file], file => texts[file])];
    }

    /// <summary>The index of one file.</summary>
    public static ArticleIndex Article(string file, string text) => new(ArticleReader.Read(file, text), text);
}
