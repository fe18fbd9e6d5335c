using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads one article. A pure function: the same text gives an equal model on every machine, in time linear in its length.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="file">The path that the model and messages carry; the id comes from its last part.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The article; where <see cref="ParsedArticle.IsValid"/> is false, its problems say why it cannot become a record.</returns>
    public static ParsedArticle Read(string file, string text, CancellationToken cancellation = default) =>
        Read(file, ArticleId.OfFile(file), text, FrontMatter.Read(text, cancellation), cancellation);

    /// <summary>Reads an article whose front matter was read already.</summary>
    /// <param name="file">The path that the model and messages carry.</param>
    /// <param name="id">The id that the article has if its front matter gives none: see <see cref="ArticleId"/>.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="frontMatter">The front matter of <paramref name="text"/>; null where it has none.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The article; where <see cref="ParsedArticle.IsValid"/> is false, its problems say why it cannot become a record.</returns>
    public static ParsedArticle Read(string file, string id, string text, FrontMatter? frontMatter, CancellationToken cancellation) =>
        // Markdown leaves the front matter as it is, so that it stands at the same places.
        MarkdownBody.Of(file, text, frontMatter, cancellation) is { } markdown
            ? markdown.InFile(Read(file, id, markdown.Text, frontMatter, markdown, cancellation))
            : Read(file, id, text, frontMatter, null, cancellation);

    /// <summary>Whether a file is not an article: see <see cref="ParsedArticle.IsLeftOut"/>. Reads no sentence of it.</summary>
    internal static bool IsLeftOut(string file, string text, FrontMatter? frontMatter, CancellationToken cancellation, out EquatableArray<ReadingProblem> problems)
    {
        problems = default;
        if (MarkdownBody.Of(file, text, frontMatter, cancellation) is not { } markdown)
            return false;
        ArticleLayout layout = LayoutReader.Read(file, markdown.Text, frontMatter, markdown, new LineMap(markdown.Text), cancellation);
        problems = layout.Problems;
        return layout.IsLeftOut;
    }

    /// <summary>Reads a text without marks.</summary>
    private static ParsedArticle Read(string file, string id, string text, FrontMatter? frontMatter, MarkdownBody? markdown, CancellationToken cancellation)
    {
        var lines = new LineMap(text);
        ArticleLayout layout = LayoutReader.Read(file, text, frontMatter, markdown, lines, cancellation);
        using ReadingBuffers buffers = ReadingBuffers.Rent();
        var tokens = new TokenizedArticle(text, layout.Paragraphs, buffers, cancellation, markdown?.BlockQuotes);
        List<MarkedSpan> spans = QuotationReader.Spans(tokens, buffers);
        ArticleQuotations speech = QuotationReader.Read(tokens, spans, lines, buffers, cancellation);
        (int idLine, int idColumn) = lines.At(layout.IdSpan.Start);
        return new ParsedArticle
        {
            Id = layout.IdSpan.Length > 0 ? layout.Id : id,
            IdSpan = layout.IdSpan,
            IdLine = idLine,
            IdColumn = idColumn,
            File = file,
            Metadata = layout.Metadata,
            Lead = layout.Lead,
            IsLeadCut = layout.IsLeadCut,
            Paragraphs = layout.Paragraphs,
            Quotes = speech.Quotes,
            Speakers = speech.Speakers,
            WordCount = layout.WordCount,
            IsLeftOut = layout.IsLeftOut,
            Fingerprint = Fingerprints.Of(tokens, spans, lines),
            // Front matter that is never closed would be checked as text.
            Problems = frontMatter is { Fence.IsClosed: false } ? layout.Problems : TextChecks.Run(new(text, layout, tokens, spans, speech.Quotes, markdown?.Code), lines, cancellation),
        };
    }

    /// <summary>What stands for a file that is not UTF-8, so that every program words it alike.</summary>
    /// <param name="file">The path that the model and messages carry.</param>
    /// <param name="textBeforeBadByte">The file's text before the first byte that is not UTF-8: what <see cref="Utf8Text.TryDecode"/> gives.</param>
    /// <param name="id">The id of the file; null for the one that its name gives.</param>
    /// <returns>An article that is not valid.</returns>
    public static ParsedArticle NotUtf8(string file, string textBeforeBadByte, string? id = null)
    {
        var problems = new ProblemList(new LineMap(textBeforeBadByte));
        problems.Add(Rules.NotUtf8, new(textBeforeBadByte.Length, 1), "The file is not UTF-8: no character starts with the byte that stands here. Save the file as UTF-8.");
        return new ParsedArticle
        {
            Id = id ?? ArticleId.OfFile(file),
            File = file,
            Metadata = ArticleMetadata.Empty,
            Lead = "",
            Paragraphs = default,
            Quotes = default,
            Speakers = default,
            WordCount = 0,
            Problems = problems.InOrder(),
        };
    }
}
