using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the paragraphs of the text and what each is for, and leaves the page furniture out.</summary>
internal static class ParagraphReader
{
    private const int MostHeadingWords = 20;
    private const int MostCaptions = 3;

    /// <summary>Reads the paragraphs in <paramref name="lines"/>.</summary>
    public static List<ParsedParagraph> Read(string text, List<TextLine> lines, CancellationToken cancellation)
    {
        List<TextBlock> blocks = TextBlock.Group(lines);
        blocks.RemoveAll(block => PageFurniture.Contains(text, block.Span));
        bool digest = blocks.FindAll(block => Captions.EndsWithAgency(text, block.Span)).Count > MostCaptions;
        var paragraphs = new List<ParsedParagraph>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            paragraphs.Add(new(KindOf(text, blocks, i, agencyIsCredit: !digest && i < blocks.Count - 1), blocks[i].Span));
        }

        return paragraphs;
    }

    private static ParagraphKind KindOf(string text, List<TextBlock> blocks, int index, bool agencyIsCredit)
    {
        SourceSpan span = blocks[index].Span;
        if (Captions.Contains(text, span, agencyIsCredit))
            return ParagraphKind.Caption;
        if (Disclaimers.Contains(text, span))
            return ParagraphKind.Disclaimer;
        return IsSubheading(text, blocks, index) ? ParagraphKind.Subheading : ParagraphKind.Text;
    }

    /// <summary>
    /// A heading stands over prose. At most one other heading stands between: several short lines in a row are a list, and the
    /// last line of an article is a signature rather.
    /// </summary>
    private static bool IsSubheading(string text, List<TextBlock> blocks, int index)
    {
        if (!IsShortHeading(text, blocks[index]))
            return false;
        int before = index;
        while (before > 0 && index - before < 2 && IsShortHeading(text, blocks[before - 1]))
            before--;
        int behind = index;
        while (behind < blocks.Count && behind - index < 3 && IsShortHeading(text, blocks[behind]))
            behind++;
        return behind < blocks.Count && behind - before <= 2;
    }

    private static bool IsShortHeading(string text, TextBlock block) =>
        block.Lines == 1 && Headings.IsLikely(text, block.Span) && WordCounter.Count(text, block.Span) <= MostHeadingWords;
}
