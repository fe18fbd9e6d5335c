namespace Corpus.Reading;

/// <summary>A stretch of quoted words, found by its marks, by its dashes, or by the colon before it.</summary>
/// <param name="FirstToken">The opening mark; where there is none, the first token of the content.</param>
/// <param name="EndToken">The token behind the closing mark; where there is none, behind the content.</param>
/// <param name="Content">The content without its marks.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Form">What shows that it is quoted.</param>
/// <param name="Ending">What ends it.</param>
internal readonly record struct MarkedSpan(int FirstToken, int EndToken, SourceSpan Content, int Paragraph, SpanForm Form, SpanEnding Ending)
{
    /// <summary>Whether a closing mark stands behind it, or it has no marks at all.</summary>
    public bool Closed => Ending == SpanEnding.Mark;

    /// <summary>The tokens from <paramref name="first"/> up to <paramref name="end"/>, which no mark stands around.</summary>
    public static MarkedSpan Unmarked(TokenizedArticle article, int first, int end, int paragraph, SpanForm form)
        => new(first, end, SourceSpan.FromBounds(article[first].Start, article[end - 1].End), paragraph, form, SpanEnding.Mark);
}

/// <summary>What shows that words are quoted.</summary>
internal enum SpanForm : byte
{
    /// <summary>Double quotation marks.</summary>
    Double,

    /// <summary>Single quotation marks.</summary>
    Single,

    /// <summary>Dashes around it: dialogue as in continental print.</summary>
    Dash,

    /// <summary>A reporting verb and a colon before it, and the first person in it.</summary>
    Colon,

    /// <summary>A label before it: a turn of an interview or a transcript.</summary>
    Turn,
}

/// <summary>What ends a stretch of quoted words.</summary>
internal enum SpanEnding : byte
{
    /// <summary>Its closing mark, or where it has no marks, what it is told by.</summary>
    Mark,

    /// <summary>A mark that opens the same quotation again, in the same paragraph.</summary>
    Reopened,

    /// <summary>The cue clause behind it: the closing mark was forgotten.</summary>
    Cue,

    /// <summary>The paragraph.</summary>
    Paragraph,
}
