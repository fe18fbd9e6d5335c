using System;

namespace Corpus;

/// <summary>
/// Marks what takes nothing but words of the corpus: each constant that is given to it is checked as <see cref="Cite.Verbatim"/> checks its
/// text.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class VerbatimAttribute : Attribute;
