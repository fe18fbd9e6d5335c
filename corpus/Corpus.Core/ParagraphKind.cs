namespace Corpus;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading between paragraphs.</summary>
    Subheading,

    /// <summary>The caption of a photograph.</summary>
    Caption,

    /// <summary>The publisher's disclaimer.</summary>
    Disclaimer,
}
