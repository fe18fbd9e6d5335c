using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>An article as the rules on texts see it: its text, and what the stages of the reading found in it.</summary>
/// <param name="Text">The whole text of the file.</param>
/// <param name="Layout">The form of the file.</param>
/// <param name="Tokens">The words and marks of its paragraphs.</param>
/// <param name="Spans">The quoted stretches.</param>
/// <param name="Quotes">Who said what.</param>
/// <param name="Code">The code in its paragraphs, in its order; null where the file has no marks for it.</param>
internal sealed record CheckedArticle(string Text, ArticleLayout Layout, TokenizedArticle Tokens, List<MarkedSpan> Spans, EquatableArray<ParsedQuote> Quotes, List<SourceSpan>? Code);
