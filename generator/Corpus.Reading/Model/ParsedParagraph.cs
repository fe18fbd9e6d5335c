namespace Corpus.Reading;

/// <summary>A paragraph of the body, without the blanks around it.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Where it stands in the file.</param>
public readonly record struct ParsedParagraph(ParagraphKind Kind, SourceSpan Span);
