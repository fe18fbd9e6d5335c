using System;
using System.Globalization;

namespace Corpus;

/// <summary>A stretch of an article's <see cref="Article.SourceText"/>, in UTF-16 code units; a byte order mark is not counted.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether the code unit at <paramref name="position"/> lies inside.</summary>
    /// <param name="position">A place in the text, from 0.</param>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    /// <param name="other">Another stretch of the same text.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The span as a range, for <c>text[span.ToRange()]</c>.</summary>
    public Range ToRange() => new(Start, End);

    /// <summary>The bounds, <c>[12..34)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
