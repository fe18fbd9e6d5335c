using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Cuts Markdown into blocks, as CommonMark has it, with GitHub's tables, with footnotes, and with what site generators add: shortcodes,
/// directives, JSX. One pass over the lines; each looks into the blocks that are open, of which there are never more than a few.
/// </summary>
internal sealed class BlockReader
{
    // Deeper nesting is text: no reader could follow it, and a blank line goes through all of it.
    private const int MostContainers = 32;

    // That many terms share a definition.
    private const int MostTerms = 8;

    private readonly MarkdownPage _page;
    private readonly string _text;
    private readonly List<int> _containers = [];
    private readonly List<SourceSpan> _paragraph = [];
    private OtherBlock? _other;
    private int _quotes;

    private BlockReader(MarkdownPage page)
    {
        _page = page;
        _text = page.Text;
    }

    /// <summary>The blocks that may hold text, in the file's order.</summary>
    public List<MarkdownBlock> Blocks { get; } = [];

    /// <summary>The lines of all blocks, each without what belongs to the blocks around it.</summary>
    public List<SourceSpan> Lines { get; } = [];

    /// <summary>What the labels of links and notes stand for is somewhere in the file.</summary>
    public LinkLabels Labels { get; } = new();

    /// <summary>Reads the blocks of <paramref name="page"/>.</summary>
    public static BlockReader Read(MarkdownPage page, CancellationToken cancellation)
    {
        var reader = new BlockReader(page);
        for (int at = page.BodyStart; at < page.Text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = new MarkdownLine(page.Text, at);
            at = line.Next;
            reader.ReadLine(line);
        }

        reader.Close(0);
        return reader;
    }

    private void ReadLine(MarkdownLine line)
    {
        int open = 0;
        while (open < _containers.Count && Continues(_containers[open], ref line))
            open++;
        bool all = open == _containers.Count;
        if (_other is { } other && all)
        {
            if (!(other == OtherBlock.Table && StartsBlock(line)) && other.Takes(_text, line, out bool isOver))
            {
                Add(other, line);
                if (isOver)
                    CloseOther();
                return;
            }

            CloseOther();
        }

        if (line.IsBlank)
        {
            Close(open);
            return;
        }

        bool opened = OpenContainers(ref line, ref open);
        if (!line.IsBlank)
            ReadLeaf(line, open, all && !opened);
    }

    /// <summary>Whether a line below a table starts another block, which ends the table.</summary>
    private bool StartsBlock(MarkdownLine line)
    {
        if (line.IsBlank)
            return false;
        SourceSpan rest = line.Rest;
        return line.IsFarIn || line.First == '>' || BlockStarts.AtxHeading(_text, rest).Level > 0
            || BlockStarts.IsThematicBreak(_text, rest) || BlockStarts.ListMark(_text, rest, inParagraph: false) > 0 || BlockStarts.Footnote(_text, rest) is not null
            || BlockStarts.IsDirective(_text, rest) || OtherBlock.Starting(_page, line, isOutermost: false, inParagraph: true) is not null;
    }

    /// <summary>A block quote goes on with its mark. A list's item goes on as far in as its text stands.</summary>
    private bool Continues(int container, ref MarkdownLine line)
    {
        Steps.Count();
        if (container == Quote)
        {
            if (line.First != '>' || line.IsFarIn)
                return false;
            line.SkipQuoteMark();
            return true;
        }

        if (!line.IsBlank && line.Indent < container)
            return false;
        line.Enter(line.IsBlank ? 0 : container);
        return true;
    }

    private bool OpenContainers(ref MarkdownLine line, ref int open)
    {
        bool opened = false;
        while (!line.IsBlank && !IsCode(line) && open < MostContainers)
        {
            SourceSpan rest = line.Rest;
            int width;
            if (line.First == '>')
            {
                line.SkipQuoteMark();
                width = Quote;
            }
            else if (BlockStarts.Footnote(_text, rest) is var (label, length))
            {
                Labels.Add(label);
                line.SkipListMark(length);
                width = FootnoteWidth;
            }
            else if (!IsRule(rest, open, opened) && BlockStarts.ListMark(_text, rest, _paragraph.Count > 0 && open == _containers.Count && !opened) is > 0 and var mark)
            {
                width = line.SkipListMark(mark);
                if (BlockStarts.IsTask(_text, line.Rest))
                    line.SkipMark("[ ] ".Length);
            }
            else if (Admonition.Title(_text, rest) is { } title)
            {
                line.SkipListMark(rest.Length);
                Close(open);
                if (title.Length > 0)
                    AddBlock(MarkdownBlockKind.Inner, 0, [title]);
                width = Admonition.Width;
            }
            else if (IsDefinition(rest, open, opened))
            {
                if (!opened && open == _containers.Count)
                    CloseTerms();
                width = line.SkipListMark(1);
            }
            else
            {
                break;
            }

            Close(open);
            if (open == 0 && width == Quote)
                _quotes++;
            _containers.Add(width);
            open++;
            opened = true;
        }

        return opened;
    }

    /// <summary>Whether the line is indented as far as code is. MDX has no such code.</summary>
    private bool IsCode(MarkdownLine line) => line.IsFarIn && !_page.IsMdx;

    /// <summary>Whether the line defines what stands above it: a term, or the definition before.</summary>
    private bool IsDefinition(SourceSpan rest, int open, bool opened)
    {
        if (BlockStarts.DefinitionMark(_text, rest) == 0 || opened || (_paragraph.Count == 0 && (Blocks.Count == 0 || Blocks[Blocks.Count - 1].Kind is not (MarkdownBlockKind.Paragraph or MarkdownBlockKind.Inner))))
            return false;
        if (open < _containers.Count || _paragraph.Count == 0)
            return open == _containers.Count || _containers[open] != Quote;
        if (_paragraph.Count > MostTerms)
            return false;
        foreach (SourceSpan line in _paragraph)
        {
            Steps.Count();
            if (!BlockStarts.IsTerm(_text, line))
                return false;
        }

        return true;
    }

    /// <summary>Each line of the paragraph is a term, and a paragraph of its own.</summary>
    private void CloseTerms()
    {
        TakeDefinitions();
        foreach (SourceSpan line in _paragraph)
            AddBlock(MarkdownBlockKind.Inner, 0, [line]);
        _paragraph.Clear();
    }

    private bool IsRule(SourceSpan rest, int open, bool opened) =>
        BlockStarts.IsThematicBreak(_text, rest) || (_paragraph.Count > 0 && !opened && open == _containers.Count && BlockStarts.SetextLevel(_text, rest) > 0);

    /// <summary>Reads what is in the innermost block.</summary>
    /// <param name="line">The line.</param>
    /// <param name="open">How many of the blocks around it go on.</param>
    /// <param name="same">Whether they are just those that were open before.</param>
    private void ReadLeaf(MarkdownLine line, int open, bool same)
    {
        SourceSpan rest = line.Rest;
        bool inParagraph = _paragraph.Count > 0;
        if (IsCode(line))
        {
            // Where a paragraph is open, nothing but text is that far in.
            if (inParagraph)
                _paragraph.Add(rest);
            else
                Close(open);
            return;
        }

        int level = inParagraph && same ? BlockStarts.SetextLevel(_text, rest) : 0;
        if (level > 0)
        {
            TakeDefinitions();
            inParagraph = _paragraph.Count > 0;
        }

        if (level > 0 && inParagraph)
        {
            CloseParagraph(level);
        }
        else if (BlockStarts.IsThematicBreak(_text, rest) || BlockStarts.IsDirective(_text, rest) || BlockStarts.IsAbbreviation(_text, rest))
        {
            Close(open);
        }
        else if (BlockStarts.AtxHeading(_text, rest) is { Level: > 0 } heading)
        {
            Close(open);
            if (heading.Words.Length > 0)
                AddBlock(MarkdownBlockKind.Heading, heading.Level, [heading.Words]);
        }
        else if (inParagraph && same && BlockStarts.IsTableRule(_text, rest) && TableCells.Count(_text, _paragraph[_paragraph.Count - 1]) == TableCells.Count(_text, rest))
        {
            // The head of the table is the paragraph's last line.
            SourceSpan head = _paragraph[_paragraph.Count - 1];
            _paragraph.RemoveAt(_paragraph.Count - 1);
            Close(open);
            _other = OtherBlock.Table;
            AddCells(head);
        }
        else if (OtherBlock.Starting(_page, line, open == 0 && _containers.Count == 0, inParagraph) is { } other)
        {
            Close(open);
            _other = other;
            Add(other, line);
            if (other.EndsIn(_text, rest))
                CloseOther();
        }
        else
        {
            AddText(rest, open);
        }
    }

    /// <summary>A line without a mark of its own goes on with an open paragraph, whether it repeats the marks around that or not.</summary>
    private void AddText(SourceSpan rest, int open)
    {
        if (_paragraph.Count == 0)
            Close(open);
        _paragraph.Add(rest);
    }

    private void Add(OtherBlock other, MarkdownLine line)
    {
        if (other.HoldsText && !line.IsBlank)
            _paragraph.Add(line.Rest);
        else if (other == OtherBlock.Table)
            AddCells(line.Rest);
    }

    /// <summary>Cells are figures and names, and no text; but one that holds a sentence is a paragraph.</summary>
    private void AddCells(SourceSpan row)
    {
        foreach (SourceSpan cell in TableCells.WithSentences(_text, row))
            AddBlock(MarkdownBlockKind.Cell, 0, [cell]);
    }

    /// <summary>Closes all blocks but the <paramref name="open"/> outermost.</summary>
    private void Close(int open)
    {
        CloseOther();
        CloseParagraph(level: 0);
        if (open < _containers.Count)
            _containers.RemoveRange(open, _containers.Count - open);
    }

    private void CloseOther()
    {
        if (_other is { HoldsText: true })
        {
            AddBlock(MarkdownBlockKind.Html, 0, _paragraph);
            _paragraph.Clear();
        }

        _other = null;
    }

    private void CloseParagraph(int level)
    {
        TakeDefinitions();
        TakeAlertMark();
        if (_paragraph.Count > 0 && level > 0)
            TakeAttributes();
        if (_paragraph.Count > 0)
        {
            MarkdownBlockKind kind = level > 0 ? MarkdownBlockKind.Heading : _containers.Count > 0 ? MarkdownBlockKind.Inner : MarkdownBlockKind.Paragraph;
            AddBlock(kind, level, _paragraph);
        }

        _paragraph.Clear();
    }

    private void TakeDefinitions() => _paragraph.RemoveRange(0, Labels.TakeDefinitions(_text, _paragraph));

    /// <summary>The mark of an alert is no text. What stands behind it in its line is the alert's title.</summary>
    private void TakeAlertMark()
    {
        if (_paragraph.Count == 0 || _containers.Count == 0 || _containers[_containers.Count - 1] != Quote || BlockStarts.AlertMark(_text, _paragraph[0]) is not (> 0 and var mark))
            return;
        SourceSpan title = Blanks.Trim(_text, _paragraph[0].Start + mark, _paragraph[0].End);
        _paragraph.RemoveAt(0);
        if (title.Length > 0)
            AddBlock(MarkdownBlockKind.Inner, 0, [title]);
    }

    private void TakeAttributes()
    {
        int last = _paragraph.Count - 1;
        _paragraph[last] = BlockStarts.WithoutAttributes(_text, _paragraph[last]);
        if (_paragraph[last].Length == 0)
            _paragraph.RemoveAt(last);
    }

    private void AddBlock(MarkdownBlockKind kind, int level, List<SourceSpan> lines)
    {
        foreach (SourceSpan line in lines)
            _page.Keep(line.Start, line.End);
        Blocks.Add(new(kind, level, Lines.Count, lines.Count, _containers.Count == 1 && _containers[0] == Quote ? _quotes : -1));
        Lines.AddRange(lines);
    }

    /// <summary>Stands for a block quote, where the width of an item stands else.</summary>
    private const int Quote = -1;

    private const int FootnoteWidth = 4;
}
