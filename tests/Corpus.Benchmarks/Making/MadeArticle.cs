using System;
using System.Collections.Generic;

namespace Corpus.Benchmarks;

/// <summary>A made article, with all that its maker knows of it.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="DatePublished">Its date; null where it has none.</param>
/// <param name="Quotes">What is quoted in it, in the order of the text.</param>
internal sealed record MadeArticle(string File, string Text, string? Headline, DateOnly? DatePublished, IReadOnlyList<MadeQuote> Quotes);

/// <summary>Quoted words of a made article.</summary>
/// <param name="Start">Where the content starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, without its marks.</param>
/// <param name="Speaker">Who says it: a full name, or a description as written; null where it is nobody's speech.</param>
internal readonly record struct MadeQuote(int Start, int Length, string? Speaker);
