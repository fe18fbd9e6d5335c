using System;
using Corpus.Runtime;

namespace Corpus;

/// <summary>An article whose front matter is a record of the user's own.</summary>
/// <typeparam name="TMetadata">The record, marked with <see cref="CorpusMetadataAttribute"/>.</typeparam>
public class Article<TMetadata> : Article
{
    private readonly Func<MetadataValue, TMetadata> _read;
    private Holder? _metadata;

    internal Article(ArticleRow row, Func<MetadataValue, TMetadata> read)
        : base(row) => _read = read;

    /// <summary>The front matter: made when it is first asked for, and the same object from then on. The articles and speakers in it are the very records of the corpus.</summary>
    public TMetadata Metadata => (_metadata ?? Once.Set(ref _metadata, new(_read(Row.ReadMetadata())))).Value;

    /// <summary>Holds a record of any kind, so that whether it was made already is one reference.</summary>
    private sealed class Holder(TMetadata value)
    {
        public TMetadata Value { get; } = value;
    }
}
