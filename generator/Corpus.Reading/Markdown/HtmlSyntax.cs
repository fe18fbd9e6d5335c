namespace Corpus.Reading;

/// <summary>How tags are written.</summary>
internal enum HtmlSyntax
{
    /// <summary>As CommonMark has them inside of a paragraph: what is written otherwise is text.</summary>
    Strict,

    /// <summary>As browsers read them, whatever stands between their name and their end.</summary>
    Lenient,

    /// <summary>JSX, with braces.</summary>
    Jsx,
}
