using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>A value of the front matter at its place in the file.</summary>
/// <param name="Span">Where it stands. An alias stands where it is used.</param>
internal abstract record FrontMatterValue(SourceSpan Span)
{
    /// <summary>How many levels of lists and maps it holds, through aliases too.</summary>
    public abstract int Height { get; }
}

/// <summary>A single value.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsPlain">Whether it stands without quotation marks, so that <c>null</c> and <c>false</c> are not words.</param>
internal sealed record FrontMatterScalar(SourceSpan Span, string Text, bool IsPlain) : FrontMatterValue(Span)
{
    /// <inheritdoc/>
    public override int Height => 0;

    /// <summary>Whether it says nothing.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed record FrontMatterList(SourceSpan Span, IReadOnlyList<FrontMatterValue> Items) : FrontMatterValue(Span)
{
    /// <inheritdoc/>
    public override int Height { get; } = Items.Select(static item => item.Height).DefaultIfEmpty().Max() + 1;
}

/// <summary>Keys and their values.</summary>
internal sealed record FrontMatterMap(SourceSpan Span, IReadOnlyList<FrontMatterEntry> Entries) : FrontMatterValue(Span)
{
    /// <inheritdoc/>
    public override int Height { get; } = Entries.Select(static entry => entry.Value.Height).DefaultIfEmpty().Max() + 1;
}

/// <summary>A key and its value.</summary>
internal sealed record FrontMatterEntry(FrontMatterScalar Key, FrontMatterValue Value);
