using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds opening double marks that a mark in the same paragraph closes, with others between them: <c>"We need "standard" tools"</c>.</summary>
internal sealed class BalancedMarks(TokenizedArticle tokens)
{
    private readonly HashSet<int> _closed = [];
    private readonly Stack<int> _open = [];
    private int _paragraph = -1;

    /// <summary>Whether the opening mark at <paramref name="mark"/>, in <paramref name="paragraph"/>, is closed there.</summary>
    public bool Contains(int mark, int paragraph)
    {
        // Each paragraph is read once, however many marks are asked for.
        if (_paragraph != paragraph)
            Read(paragraph);
        return _closed.Contains(mark);
    }

    private void Read(int paragraph)
    {
        _closed.Clear();
        _open.Clear();
        _paragraph = paragraph;
        int end = tokens.EndOf(paragraph);
        for (int i = tokens.FirstOf(paragraph); i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.DoubleMark)
                continue;
            if (!tokens[i].SpaceBefore)
            {
                if (_open.Count > 0)
                    _closed.Add(_open.Pop());
            }
            else if (i + 1 < end && !tokens[i + 1].SpaceBefore)
            {
                _open.Push(i);
            }
        }
    }
}
