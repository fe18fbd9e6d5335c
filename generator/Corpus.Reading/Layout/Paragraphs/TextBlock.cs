using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Lines that belong together: a paragraph, or page furniture.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Kind">What it is for, where markup says so; null where its words must tell.</param>
internal readonly record struct TextBlock(SourceSpan Span, int Lines, ParagraphKind? Kind)
{
    /// <summary>
    /// Puts <paramref name="lines"/> together, and adds the blocks to <paramref name="blocks"/>: they end at blank lines, or at each line break where there
    /// is no blank line, and before a turn of an interview.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="areWrapped">Whether a line break is never more than a blank.</param>
    /// <param name="blocks">Takes the blocks.</param>
    public static List<TextBlock> Group(string text, List<TextLine> lines, bool areWrapped, List<TextBlock> blocks)
    {
        bool blanks = areWrapped || lines.FindIndex(1 <= lines.Count ? 1 : 0, static line => line.AfterBlank) >= 0;
        TurnLines? turns = blanks && !areWrapped ? TurnLines.Find(text, lines) : null;
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
}
