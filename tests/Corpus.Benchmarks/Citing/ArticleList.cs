using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks;

/// <summary>What the package's targets tell the compiler of articles: a list, as one more of its additional files.</summary>
/// <param name="articles">The articles.</param>
internal sealed class ArticleList(IEnumerable<ArticleText> articles) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(
        FileListWriter.Write(articles.Select(static article => new ListedFile(ListedKind.Article, article.Path, article.File, "corpus." + article.File))), Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => "/app/obj/App" + FileListWriter.Extension;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
