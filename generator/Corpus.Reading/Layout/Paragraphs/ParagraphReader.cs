using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the paragraphs of the text and what each is for, and leaves the page furniture out.</summary>
internal static class ParagraphReader
{
    /// <summary>The most words that a heading over a part of the text has.</summary>
    public const int MostHeadingWords = 20;

    private const int MostCaptions = 3;

    /// <summary>Reads the paragraphs in <paramref name="lines"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="breaks">What their breaks mean.</param>
    /// <param name="inCapitals">Whether the text is in capitals as a whole.</param>
    /// <param name="buffers">Keep the work.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static List<ParsedParagraph> Read(string text, List<TextLine> lines, LineBreaks breaks, bool inCapitals, ReadingBuffers buffers, CancellationToken cancellation)
    {
        List<TextBlock> blocks = TextBlock.Group(text, lines, breaks, buffers.Blocks);
        // What an author marks up stands there on purpose.
        blocks.RemoveAll(block => block.Kind is null ? PageFurniture.Contains(text, block.Span) : !Blanks.HasWord(text, block.Span));
        bool digest = IsDigest(text, blocks);
        var disclaimers = new Disclaimers(text);
        List<ParsedParagraph> paragraphs = buffers.Paragraphs;
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            SourceSpan span = blocks[i].Span;
            ParagraphKind kind = blocks[i].Kind ?? (Captions.Contains(text, span, agencyIsCredit: !digest && i < blocks.Count - 1) ? ParagraphKind.Caption
                : disclaimers.Contains(span) ? ParagraphKind.Disclaimer
                : IsSubheading(text, blocks, i, inCapitals) ? ParagraphKind.Subheading : ParagraphKind.Text);
            paragraphs.Add(new(kind, span));
        }

        return paragraphs;
    }

    /// <summary>Whether the agencies that end so many paragraphs are sources of reports, and not of photographs.</summary>
    private static bool IsDigest(string text, List<TextBlock> blocks)
    {
        int agencies = 0;
        foreach (TextBlock block in blocks)
            agencies += Captions.EndsWithAgency(text, block.Span) ? 1 : 0;
        return agencies > MostCaptions;
    }

    /// <summary>
    /// A heading stands over prose. At most one other heading stands between: several short lines in a row are a list, and the
    /// last line of an article is a signature rather.
    /// </summary>
    private static bool IsSubheading(string text, List<TextBlock> blocks, int index, bool inCapitals)
    {
        if (!IsShortHeading(text, blocks[index], inCapitals))
            return false;
        int before = index;
        while (before > 0 && index - before < 2 && IsShortHeading(text, blocks[before - 1], inCapitals))
            before--;
        int behind = index;
        while (behind < blocks.Count && behind - index < 3 && IsShortHeading(text, blocks[behind], inCapitals))
            behind++;
        return behind < blocks.Count && behind - before <= 2;
    }

    private static bool IsShortHeading(string text, TextBlock block, bool inCapitals) =>
        block.Kind is null or ParagraphKind.Subheading && block.Lines == 1 && Headings.IsLikely(text, block.Span) && !(inCapitals && Endings.EndsSentence(text, block.Span)) && !WordCounter.Exceeds(text, block.Span, MostHeadingWords);
}
