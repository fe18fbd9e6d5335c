using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>What a system makes of an article.</summary>
/// <param name="Quotes">The quotations that it holds for speech.</param>
/// <param name="Terms">What it saw between marks and holds for nobody's speech; no predictions.</param>
/// <param name="Article">All that it read; null where it reads quotations only.</param>
internal sealed record SystemOutput(IReadOnlyList<Prediction> Quotes, IReadOnlyList<SourceSpan> Terms, ParsedArticle? Article = null);
