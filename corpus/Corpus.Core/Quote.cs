using System.Diagnostics;
using Corpus.Runtime;

namespace Corpus;

/// <summary>A quotation: what was said (its content), by whom (its source), and the word that ties the two together (its cue).</summary>
/// <remarks>Each quotation is one object for as long as the program runs, so that two of them are the same where they are reference-equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Quote
{
    private readonly QuoteRow _row;
    private string? _sentence;

    internal Quote(Article article, in QuoteRow row)
    {
        Article = article;
        _row = row;
    }

    /// <summary>What was said, exactly as the file has it, without its quotation marks; of Markdown, without its marks too.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public string Text => CutText ?? Article.Row.TextOf(this);

    /// <summary>Who said it; null where nobody was found, and for a <see cref="QuoteKind.Term"/>. <see cref="Basis"/> says what the answer rests on.</summary>
    public Speaker? Speaker => _row.Speaker < 0 ? null : Article.Speakers[_row.Speaker];

    /// <summary>The word that ties the quotation to its speaker ("said", "according to"), as written; null where there is none.</summary>
    public string? Cue => _row.Cue;

    /// <summary>What the quotation is.</summary>
    public QuoteKind Kind => _row.Kind;

    /// <summary>What the attribution to <see cref="Speaker"/> rests on.</summary>
    public AttributionBasis Basis => _row.Basis;

    /// <summary>Where <see cref="Text"/> stands in <see cref="Article.SourceText"/>, from its first character to its last; of Markdown, with the marks between them.</summary>
    public TextSpan Span => _row.Span;

    /// <summary>The line of the file on which <see cref="Text"/> starts, from 1. It is counted in the article's text when it is first asked for.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public int Line => Article.Row.Lines.Line(Span.Start);

    /// <summary>The column in which <see cref="Text"/> starts, from 1, in UTF-16 code units.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public int Column => Article.Row.Lines.Column(Span.Start);

    /// <summary>The sentence, or sentences, that the quotation stands in, exactly as the file has them; of Markdown, without its marks.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public string Sentence => _sentence ??= Article.Row.Cut(_row.Sentence);

    /// <summary>The paragraph in which the quotation starts.</summary>
    public Paragraph Paragraph => Article.Paragraphs[_row.Paragraph];

    /// <summary>The article that the quotation stands in.</summary>
    public Article Article { get; }

    /// <summary><see cref="Text"/>, where somebody cut it out already.</summary>
    internal string? CutText { get; set; }

    /// <summary>The text in quotation marks, and the speaker's name: <c>“far too late” (Ana Horvat)</c>.</summary>
    public override string ToString() => Speaker is { } speaker ? $"“{Text}” ({speaker.Name})" : $"“{Text}”";
}
