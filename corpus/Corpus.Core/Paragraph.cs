using System.Diagnostics;

namespace Corpus;

/// <summary>A paragraph of an article, without the blanks around it.</summary>
[DebuggerDisplay("{Index} {Kind}: {Text}")]
public sealed class Paragraph
{
    private string? _text;

    internal Paragraph(Article article, int index, ParagraphKind kind, TextSpan span)
    {
        Article = article;
        Index = index;
        Kind = kind;
        Span = span;
    }

    /// <summary>The paragraph's place in <see cref="Article.Paragraphs"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>What the paragraph is for.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>The words, exactly as the file has them; of Markdown, without its marks.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public string Text => _text ??= Article.Row.Cut(Span);

    /// <summary>Where the paragraph stands in <see cref="Article.SourceText"/>, from its first character to its last; of Markdown, with the marks between them.</summary>
    public TextSpan Span { get; }

    /// <summary>The article that the paragraph belongs to.</summary>
    public Article Article { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
