using System;
using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>Says where an assembly has the members of a corpus, so that nobody has to search for them. For generated code only.</summary>
/// <param name="articles">The class that has a member for each article.</param>
/// <param name="speakers">The class that has a member for each speaker.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CorpusClassesAttribute(Type articles, Type speakers) : Attribute
{
    /// <summary>The class that has a member for each article.</summary>
    public Type Articles { get; } = articles;

    /// <summary>The class that has a member for each speaker.</summary>
    public Type Speakers { get; } = speakers;
}
