using System;

namespace Corpus.Reading;

/// <summary>Ends the reading of the front matter at the first thing in it that has no meaning.</summary>
/// <param name="span">Where that stands.</param>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class FrontMatterException(SourceSpan span, string message) : Exception(message)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; } = span;
}
