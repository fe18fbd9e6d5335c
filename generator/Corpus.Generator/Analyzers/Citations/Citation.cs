using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>A place where words are given to what takes nothing but words of the corpus.</summary>
/// <param name="Value">What is given: a value, or several that it may be.</param>
internal sealed record Citation(IOperation Value)
{
    /// <summary>Who is to have said it, where <c>by:</c> says so.</summary>
    public IOperation? By { get; init; }

    /// <summary>Why it cannot be held against the corpus, whatever it is; null where it can.</summary>
    public string? Unknown { get; init; }

    /// <summary>Whether an empty text may stand here: what was declared before there are words for it.</summary>
    public bool MayBeEmpty { get; init; }
}
