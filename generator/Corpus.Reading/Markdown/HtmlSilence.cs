using System;

namespace Corpus.Reading;

/// <summary>Leaves out the blocks between a tag of HTML and its end, if what stands there is no text: a <c>&lt;pre&gt;</c> goes on over blank lines.</summary>
/// <param name="page">The file.</param>
internal sealed class HtmlSilence(MarkdownPage page)
{
    private static readonly string[] Verbatim = ["pre", "script", "style", "textarea"];

    private int _end;

    /// <summary>Starts with the tag called <paramref name="name"/>, if it is not null and its end is behind <paramref name="block"/>. Cells of a table may be text, but not the code in them.</summary>
    public void Start(string? name, MarkdownText block)
    {
        if (name is not null && name.Equals("table", StringComparison.OrdinalIgnoreCase))
            name = Array.Find(Verbatim, verbatim => IsOpenIn(block.Text, verbatim));
        if (name is null)
            return;
        string mark = "</" + name;
        int from = block.InPage(block.Text.Length - 1) + 1;
        if (page.LastOf(mark) < from)
            return;
        _end = page.Text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        Steps.Count(_end - from);
    }

    /// <summary>Drops what of <paramref name="block"/> is left out.</summary>
    /// <returns>Where its text starts.</returns>
    public int DropFrom(MarkdownText block)
    {
        int start = 0;
        while (start < block.Text.Length && block.InPage(start) < _end)
            start = Math.Min(block.NextLine(start), block.Text.Length);
        if (start > 0)
            start = Back(block, start);
        block.Drop(0, start);
        return start;
    }

    /// <summary>The last line that was passed may hold the end.</summary>
    private int Back(MarkdownText block, int start)
    {
        int last = start == block.Text.Length ? start - 1 : start - 2;
        return block.InPage(last) < _end ? start : Math.Max(0, last - (block.InPage(last) - _end));
    }

    private static bool IsOpenIn(string text, string name)
    {
        Steps.Count(text.Length);
        int open = text.LastIndexOf("<" + name, StringComparison.OrdinalIgnoreCase);
        return open >= 0 && text.IndexOf("</" + name, open, StringComparison.OrdinalIgnoreCase) < 0;
    }
}
