using System;
using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>Says whom a generated member stands for, so that code that names it can be held against the corpus. For generated code only.</summary>
/// <param name="key">The speaker's key in the corpus.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class SpeakerKeyAttribute(string key) : Attribute
{
    /// <summary>The speaker's key in the corpus.</summary>
    public string Key { get; } = key;
}
