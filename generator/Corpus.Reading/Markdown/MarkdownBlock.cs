namespace Corpus.Reading;

/// <summary>What a block of Markdown is, of those that hold text.</summary>
internal enum MarkdownBlockKind
{
    /// <summary>A paragraph of the page itself.</summary>
    Paragraph,

    /// <summary>A paragraph in a list, a block quote or a footnote.</summary>
    Inner,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>HTML or JSX, with whatever text is in it.</summary>
    Html,
}

/// <summary>A block of Markdown that may hold text: what cannot, such as code, is in no block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The level of a heading, from 1; else 0.</param>
/// <param name="FirstLine">Its first line, in the list of all lines of blocks.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Quote">The number of the block quote that it stands in, and in nothing else; -1 where it stands anywhere else.</param>
internal readonly record struct MarkdownBlock(MarkdownBlockKind Kind, int Level, int FirstLine, int Lines, int Quote);
