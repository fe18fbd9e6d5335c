using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// A Markdown file, read: its text without marks, which all further reading sees, and the blocks that the marks made. Marks are read here and
/// nowhere else; <see cref="InFile"/> leads what was found back to the file.
/// </summary>
internal sealed class MarkdownBody
{
    private readonly string _file;
    private readonly List<MarkupSpan> _markup;
    private readonly ReadText _read;
    private readonly List<Piece> _pieces = [];
    private readonly List<SourceSpan> _lines = [];

    private MarkdownBody(MarkdownPage page, CancellationToken cancellation)
    {
        _file = page.Text;
        BlockReader reader = BlockReader.Read(page, cancellation);
        var quotes = new SignedQuotes(page, reader);
        var silence = new HtmlSilence(page);
        for (int i = 0; i < reader.Blocks.Count; i++)
        {
            MarkdownBlock block = reader.Blocks[i];
            cancellation.ThrowIfCancellationRequested();
            var text = new MarkdownText(page, reader.Lines.GetRange(block.FirstLine, block.Lines)) { IsCell = block.Kind == MarkdownBlockKind.Cell };
            int start = silence.DropFrom(text);
            if (start == text.Text.Length)
                continue;
            if (block.Kind == MarkdownBlockKind.Html)
                silence.Start(HtmlBlockReader.Read(text, start, reader.Labels, Add), text);
            else
                Add(text, new(start, text.Text.Length - start), KindOf(block, InlineReader.Read(text, start, text.Text.Length, reader.Labels)), block.Level, block.Quote);
            quotes.Mark(i, _lines);
        }

        _markup = page.Markup();
        _read = new(page.Text, _markup, page.Code);
    }

    /// <summary>The file's text as it is read: front matter as written, and behind it what the marks leave.</summary>
    public string Text => _read.Text;

    /// <summary>Like <see cref="Text"/>, with code as it is written: what people are shown.</summary>
    public string Shown => _read.Shown;

    /// <summary>The code in <see cref="Text"/>, in its order.</summary>
    public List<SourceSpan> Code => _read.Code;

    /// <summary>The block quotes among the lines that were taken.</summary>
    public BlockQuotes BlockQuotes { get; } = new();

    /// <summary>Reads <paramref name="text"/>; null where <paramref name="file"/> is no Markdown.</summary>
    public static MarkdownBody? Of(string file, string text, FrontMatter? frontMatter, CancellationToken cancellation) => MarkdownFile.Is(file)
        ? new(new(text, frontMatter?.Fence.BodyStart ?? 0, MarkdownFile.IsMdx(file)), cancellation)
        : null;

    /// <summary>Adds the lines of all blocks to <paramref name="lines"/>; a heading of the first level before the text is the headline where there is none yet.</summary>
    public List<TextLine> TakeLines(MetadataDraft draft, List<TextLine> lines)
    {
        bool atTop = true;
        foreach (Piece piece in _pieces)
        {
            int first = lines.Count;
            for (int i = piece.FirstLine; i < piece.FirstLine + piece.Lines; i++)
            {
                SourceSpan span = _read.FromFile(_lines[i]);
                span = Blanks.Trim(Text, span.Start, span.End);
                if (span.Length > 0)
                    lines.Add(new(span, AfterBlank: lines.Count == first, piece.Kind));
            }

            if (lines.Count == first)
                continue;
            if (piece.Quote >= 0)
                BlockQuotes.Add(SourceSpan.FromBounds(lines[first].Span.Start, lines[lines.Count - 1].Span.End), piece.Quote);
            if (atTop && piece.Level == 1 && IsHeadline(draft, SourceSpan.FromBounds(lines[first].Span.Start, lines[lines.Count - 1].Span.End)))
                lines.RemoveRange(first, lines.Count - first);
            atTop &= piece.Kind is ParagraphKind.Subheading or ParagraphKind.Caption;
        }

        return lines;
    }

    /// <summary>
    /// What was read of <see cref="Text"/>, at its places in the file. Between the first and the last character of a stretch may stand marks:
    /// <see cref="ParsedArticle.Markup"/> says which.
    /// </summary>
    public ParsedArticle InFile(ParsedArticle article)
    {
        var lines = new LineMap(_file);
        EquatableArray<ParsedParagraph> paragraphs = Map(article.Paragraphs, paragraph => paragraph with { Span = _read.InFile(paragraph.Span) });
        return article with
        {
            Paragraphs = paragraphs,
            Quotes = Map(article.Quotes, quote => Place(quote, lines)),
            Fingerprint = Place(article.Fingerprint, lines),
            Problems = Map(article.Problems, problem => Place(problem, lines)),
            Markup = new([.. MarkupIn(paragraphs)]),
        };
    }

    private static ParagraphKind? KindOf(MarkdownBlock block, bool isCaption) => block.Kind switch
    {
        MarkdownBlockKind.Heading => ParagraphKind.Subheading,
        _ when isCaption => ParagraphKind.Caption,
        MarkdownBlockKind.Inner or MarkdownBlockKind.Cell => ParagraphKind.Text,
        // It may still be a caption, a disclaimer, a heading in bold: its words tell.
        _ => null,
    };

    private void Add(MarkdownText block, SourceSpan stretch, ParagraphKind? kind, int level) => Add(block, stretch, kind, level, quote: -1);

    private void Add(MarkdownText block, SourceSpan stretch, ParagraphKind? kind, int level, int quote)
    {
        int first = _lines.Count;
        block.AddLines(stretch, _lines);
        _pieces.Add(new(kind, level, first, _lines.Count - first, quote));
    }

    /// <summary>The headline in the front matter may be repeated above the text.</summary>
    private bool IsHeadline(MetadataDraft draft, SourceSpan span)
    {
        string words = Blanks.OneLine(Shown, span);
        if (draft.Headline is { } known)
            return known.Equals(words, StringComparison.OrdinalIgnoreCase);
        draft.SetHeadline(words);
        return true;
    }

    private ParsedQuote Place(ParsedQuote quote, LineMap lines)
    {
        SourceSpan span = _read.InFile(quote.Span);
        (int line, int column) = lines.At(span.Start);
        return quote with { Span = span, Line = line, Column = column, Sentence = _read.InFile(quote.Sentence) };
    }

    private ArticleFingerprint Place(ArticleFingerprint fingerprint, LineMap lines)
    {
        SourceSpan head = _read.InFile(fingerprint.Head);
        (int line, int column) = lines.At(head.Start);
        return fingerprint with { Head = head, HeadLine = line, HeadColumn = column };
    }

    private ReadingProblem Place(ReadingProblem problem, LineMap lines)
    {
        SourceSpan span = _read.InFile(problem.Span);
        (int line, int column) = lines.At(span.Start);
        return problem with { Span = span, Line = line, Column = column };
    }

    /// <summary>What of the markup stands inside of a paragraph. A paragraph starts and ends with text.</summary>
    private IEnumerable<MarkupSpan> MarkupIn(EquatableArray<ParsedParagraph> paragraphs)
    {
        int next = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SourceSpan span = paragraphs[i].Span;
            while (next < _markup.Count && _markup[next].Span.Start < span.Start)
                next++;
            for (; next < _markup.Count && _markup[next].Span.Start < span.End; next++)
                yield return _markup[next];
        }
    }

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, Func<T, T> map)
    {
        if (items.Count == 0)
            return default;
        var mapped = new T[items.Count];
        for (int i = 0; i < mapped.Length; i++)
            mapped[i] = map(items[i]);
        return new(mapped);
    }

    /// <summary>A paragraph or heading to be.</summary>
    /// <param name="Kind">What it is; null where its words tell.</param>
    /// <param name="Level">The level of a heading; else 0.</param>
    /// <param name="FirstLine">Its first line.</param>
    /// <param name="Lines">How many lines it has.</param>
    /// <param name="Quote">The number of the block quote that it stands in; -1 where it stands in none.</param>
    private readonly record struct Piece(ParagraphKind? Kind, int Level, int FirstLine, int Lines, int Quote);
}
