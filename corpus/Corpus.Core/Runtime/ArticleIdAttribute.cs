using System;
using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>Says which article a generated member stands for, so that code that cites its words can be led to it. For generated code only.</summary>
/// <param name="id">The article's id in the corpus.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class ArticleIdAttribute(string id) : Attribute
{
    /// <summary>The article's id in the corpus.</summary>
    public string Id { get; } = id;
}
