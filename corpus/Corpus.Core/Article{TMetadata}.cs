using Corpus.Runtime;

namespace Corpus;

/// <summary>An article whose front matter is a record of the user's own.</summary>
/// <typeparam name="TMetadata">The record, marked with <see cref="CorpusMetadataAttribute"/>.</typeparam>
public class Article<TMetadata> : Article
{
    internal Article(ArticleRow row)
        : base(row)
    {
    }

    /// <summary>The front matter: made when it is first asked for, and the same object from then on. The articles and speakers in it are the very records of the corpus.</summary>
    public TMetadata Metadata => Row.Metadata<TMetadata>();
}
