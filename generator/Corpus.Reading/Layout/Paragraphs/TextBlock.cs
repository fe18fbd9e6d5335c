using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Lines that belong together: a paragraph, or page furniture.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Kind">What it is for, where markup says so; null where its words must tell.</param>
internal readonly record struct TextBlock(SourceSpan Span, int Lines, ParagraphKind? Kind)
{
    /// <summary>
    /// Puts <paramref name="lines"/> together, and adds the blocks to <paramref name="blocks"/>: they end at blank lines, or at each line break, and before
    /// a turn of an interview.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="breaks">What their breaks mean.</param>
    /// <param name="blocks">Takes the blocks.</param>
    public static List<TextBlock> Group(string text, List<TextLine> lines, LineBreaks breaks, List<TextBlock> blocks)
    {
        bool blanks = !EndAtLines(lines, breaks);
        TurnLines? turns = blanks && breaks == LineBreaks.Undecided ? TurnLines.Find(text, lines) : null;
        foreach (TextLine line in lines)
        {
            if (blocks.Count > 0 && blanks && !line.AfterBlank && turns?.Contains(line.Span) != true)
            {
                TextBlock open = blocks[blocks.Count - 1];
                blocks[blocks.Count - 1] = open with { Span = SourceSpan.FromBounds(open.Span.Start, line.Span.End), Lines = open.Lines + 1 };
            }
            else
            {
                blocks.Add(new(line.Span, 1, line.Kind));
            }
        }

        return blocks;
    }

    /// <summary>Whether each line of <paramref name="lines"/> is a block.</summary>
    public static bool EndAtLines(List<TextLine> lines, LineBreaks breaks) =>
        breaks == LineBreaks.EndParagraphs || (breaks == LineBreaks.Undecided && lines.FindIndex(lines.Count == 0 ? 0 : 1, static line => line.AfterBlank) < 0);
}
