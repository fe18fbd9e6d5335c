namespace Corpus.Reading;

/// <summary>What the line breaks of a file mean that no blank line follows.</summary>
internal enum LineBreaks
{
    /// <summary>Too few of them to tell: they end paragraphs where the file has no blank line, and are blanks where it has one.</summary>
    Undecided,

    /// <summary>Each ends a paragraph.</summary>
    EndParagraphs,

    /// <summary>Each is a blank.</summary>
    AreBlanks,
}
