using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>The text of a block, its lines put together without what belongs to the blocks around it. A position leads back to the file.</summary>
internal sealed class MarkdownText
{
    private readonly MarkdownPage _page;
    private readonly int[] _here;
    private readonly int[] _inPage;

    /// <summary>Puts <paramref name="lines"/> together.</summary>
    public MarkdownText(MarkdownPage page, IReadOnlyList<SourceSpan> lines)
    {
        _page = page;
        _here = new int[lines.Count];
        _inPage = new int[lines.Count];
        var text = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Append('\n');
            _here[i] = text.Length;
            _inPage[i] = lines[i].Start;
            text.Append(page.Text, lines[i].Start, lines[i].Length);
        }

        Text = text.ToString();
        Steps.Count(Text.Length);
    }

    /// <summary>The text; a line feed stands between two lines.</summary>
    public string Text { get; }

    /// <summary>Whether JSX may stand in it.</summary>
    public bool IsMdx => _page.IsMdx;

    /// <summary>Whether it is a cell of a table.</summary>
    public bool IsCell { get; init; }

    /// <summary>Where in the file the character at <paramref name="position"/> stands.</summary>
    public int InPage(int position)
    {
        int line = Array.BinarySearch(_here, position);
        if (line < 0)
            line = ~line - 1;
        return _inPage[line] + position - _here[line];
    }

    /// <summary>Adds the lines of <paramref name="stretch"/>, at their places in the file, to <paramref name="lines"/>.</summary>
    public void AddLines(SourceSpan stretch, List<SourceSpan> lines)
    {
        for (int start = stretch.Start; start < stretch.End;)
        {
            int end = Text.IndexOf('\n', start, stretch.End - start);
            if (end < 0)
                end = stretch.End;
            if (end > start)
                lines.Add(SourceSpan.FromBounds(InPage(start), InPage(end - 1) + 1));
            start = end + 1;
        }
    }

    /// <summary>Where the line behind the one at <paramref name="position"/> starts; the end of the text where there is none.</summary>
    public int NextLine(int position)
    {
        int end = Text.IndexOf('\n', position);
        Steps.Count((end < 0 ? Text.Length : end) - position);
        return end < 0 ? Text.Length : end + 1;
    }

    /// <summary>Whether the character at <paramref name="position"/> is read.</summary>
    public bool IsKept(int position) => _page.IsKept(InPage(position));

    /// <summary>Drops the characters from <paramref name="start"/> to <paramref name="end"/>, and the line breaks between them.</summary>
    public void Drop(int start, int end)
    {
        if (end > start)
            _page.Drop(InPage(start), InPage(end - 1) + 1);
    }

    /// <summary>Reads <paramref name="with"/> in the place of the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Replace(int start, int end, string with) => _page.Replace(InPage(start), InPage(end - 1) + 1, with);

    /// <summary>Notes that code stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void AddCode(int start, int end)
    {
        if (end > start)
            _page.AddCode(SourceSpan.FromBounds(InPage(start), InPage(end - 1) + 1));
    }
}
