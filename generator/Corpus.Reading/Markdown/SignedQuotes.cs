using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds the block quotes that somebody signs: below their words stands a dash and a name, in the block quote or right behind it. They are read with
/// quotation marks, which their writers leave out because the page shows them as quoted.
/// </summary>
/// <remarks>The marks are read in the place of what stands before the first word of each paragraph, a blank or <c>&gt;</c>, and behind the last one.</remarks>
internal sealed class SignedQuotes
{
    private readonly MarkdownPage _page;
    private readonly BlockReader _reader;

    // For each block of words, how many of its lines are words, and whether they are the last ones.
    private readonly Dictionary<int, (int Lines, bool Closes)> _words = [];

    // Where the words of a block end within their last line: "We shall miss it. — Ana Horvat".
    private readonly Dictionary<int, int> _endInLine = [];

    /// <summary>Looks through the blocks of <paramref name="page"/>.</summary>
    public SignedQuotes(MarkdownPage page, BlockReader reader)
    {
        (_page, _reader) = (page, reader);
        for (int first = 0; first < reader.Blocks.Count;)
        {
            int end = first + 1;
            int quote = reader.Blocks[first].Quote;
            while (quote >= 0 && end < reader.Blocks.Count && reader.Blocks[end].Quote == quote)
                end++;
            if (quote >= 0)
                Find(first, end);
            first = end;
        }
    }

    /// <summary>Sets the marks of a block.</summary>
    /// <param name="block">Its number.</param>
    /// <param name="lines">The lines of all blocks so far, those of this one last.</param>
    public void Mark(int block, List<SourceSpan> lines)
    {
        if (!_words.TryGetValue(block, out (int Lines, bool Closes) words))
            return;
        int first = lines.Count - _reader.Blocks[block].Lines;
        int open = lines[first].Start - 1;
        Read("“", open, "");
        lines[first] = SourceSpan.FromBounds(open, lines[first].End);
        if (!words.Closes)
            return;
        int last = first + words.Lines - 1;
        if (_endInLine.TryGetValue(block, out int end))
        {
            Read("”", end, _page.Text[end].ToString());
            return;
        }

        int close = lines[last].End;
        bool breaksLine = words.Lines < _reader.Blocks[block].Lines && _page.Text[close] is '\n' or '\r';
        Read("”", close, breaksLine ? _page.Text[close].ToString() : "");
        lines[last] = SourceSpan.FromBounds(lines[last].Start, close + 1);
    }

    private void Read(string mark, int at, string behind)
    {
        _page.Keep(at, at + 1);
        _page.Replace(at, at + 1, mark + behind);
    }

    /// <summary>Looks at the block quote that the blocks from <paramref name="first"/> to <paramref name="end"/> are.</summary>
    private void Find(int first, int end)
    {
        List<MarkdownBlock> blocks = _reader.Blocks;
        MarkdownBlock last = blocks[end - 1];
        bool isBehind = end < blocks.Count && blocks[end] is { Kind: MarkdownBlockKind.Paragraph, Lines: 1 } next && IsSignature(LineOf(next, 0));
        if (!isBehind && !IsSignature(LineOf(last, last.Lines - 1)))
        {
            FindInLine(first, end);
            return;
        }

        int lastWords = isBehind || last.Lines > 1 ? end - 1 : end - 2;
        for (int i = first; i <= lastWords; i++)
        {
            int lines = blocks[i].Lines - (i == end - 1 && !isBehind ? 1 : 0);
            if (blocks[i].Kind != MarkdownBlockKind.Inner || !AreWords(blocks[i], lines))
                return;
        }

        for (int i = first; i <= lastWords; i++)
            _words[i] = (blocks[i].Lines - (i == end - 1 && !isBehind ? 1 : 0), Closes: i == lastWords);
    }

    // The signature may stand in the last line of the words: the last dash with blanks around it, behind the end of a sentence.
    private void FindInLine(int first, int end)
    {
        List<MarkdownBlock> blocks = _reader.Blocks;
        string text = _page.Text;
        SourceSpan line = LineOf(blocks[end - 1], blocks[end - 1].Lines - 1);
        int dash = line.End - 1;
        while (dash > line.Start && !(text[dash] is '-' or '–' or '—' or '―' && text[dash - 1] is ' '))
            dash--;
        int words = dash - 1;
        while (words > line.Start && text[words - 1] is ' ' or '*' or '_')
            words--;
        if (words <= line.Start || text[words - 1] is not ('.' or '!' or '?' or '…') || !IsSignature(SourceSpan.FromBounds(dash, line.End), isInLine: true))
            return;
        for (int i = first; i < end; i++)
        {
            if (blocks[i].Kind != MarkdownBlockKind.Inner || !AreWords(blocks[i], blocks[i].Lines))
                return;
        }

        for (int i = first; i < end; i++)
            _words[i] = (blocks[i].Lines, Closes: i == end - 1);
        _endInLine[end - 1] = dash - 1;
    }

    private SourceSpan LineOf(MarkdownBlock block, int line) => _reader.Lines[block.FirstLine + line];

    /// <summary>Whether nothing in the lines says itself what is quoted in them: no quotation mark, and no dash before a turn.</summary>
    private bool AreWords(MarkdownBlock block, int lines)
    {
        string text = _page.Text;
        for (int i = 0; i < lines; i++)
        {
            SourceSpan line = LineOf(block, i);
            if (text[line.Start] is '-' or '–' or '—' or '―' || text.AsSpan(line.Start, line.Length).IndexOfAny("\"“”„«»".AsSpan()) >= 0)
                return false;
            Steps.Count(line.Length);
        }

        int before = LineOf(block, 0).Start - 1;
        return before >= _page.BodyStart && text[before] is ' ' or '\t' or '>' && LineOf(block, lines - 1).End < text.Length;
    }

    /// <summary>Whether a line is a dash and a name, with what its bearer is: <c>— Ana Horvat, mayor</c>.</summary>
    private bool IsSignature(SourceSpan line, bool isInLine = false)
    {
        const int Longest = 100;
        string text = _page.Text;
        int at = line.Start;
        while (at < line.End && text[at] is '-' or '–' or '—' or '―')
            at++;
        if (at == line.Start || line.Length > Longest || (text[line.Start] == '-' && at - line.Start is not (2 or 3) && !(isInLine && at - line.Start == 1)))
            return false;
        while (at < line.End && (Blanks.IsBlank(text[at]) || text[at] is '*' or '_' or '['))
            at++;
        return at < line.End && (char.IsUpper(text[at]) || OpensDescription(text, at, line.End)) && text[line.End - 1] is not ('.' or '!' or '?' or ':');
    }

    /// <summary>Whether "a nurse in Split" starts there.</summary>
    private static bool OpensDescription(string text, int at, int end)
        => StartsWith(text, at, end, "a ") || StartsWith(text, at, end, "an ") || StartsWith(text, at, end, "one of ");

    private static bool StartsWith(string text, int at, int end, string words) => end - at > words.Length && string.CompareOrdinal(text, at, words, 0, words.Length) == 0;
}
