using System;

namespace Corpus;

/// <summary>
/// Marks the record that says what the front matter of a corpus's articles must be. The parameters of its constructor are the keys: C# types and
/// nullability say what a value may be, DataAnnotations narrow it, and a parameter with a default or of a nullable type may be left out.
/// Every file is held against it when the project is compiled, and <see cref="Article{TMetadata}.Metadata"/> is the record.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class CorpusMetadataAttribute : Attribute
{
    /// <summary>
    /// The class of the corpus that the record is for, as <c>CorpusClass</c> of its items names it; null for the corpus of the items that name
    /// none.
    /// </summary>
    public string? Class { get; set; }
}
