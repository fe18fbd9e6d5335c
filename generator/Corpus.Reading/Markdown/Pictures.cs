using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The pictures in a stretch of a block, and whether what they say of themselves is its caption.</summary>
/// <param name="block">The block.</param>
/// <param name="start">Where the stretch starts.</param>
/// <param name="end">Where it ends.</param>
internal sealed class Pictures(MarkdownText block, int start, int end)
{
    private readonly string _text = block.Text;
    private readonly List<(int Start, int End)> _pictures = [];

    /// <summary>The number of pictures so far.</summary>
    public int Count => _pictures.Count;

    /// <summary>Adds a picture that says <paramref name="caption"/> of itself.</summary>
    public void Add(int first, int last, SourceSpan caption)
    {
        block.Drop(first, caption.Start);
        block.Drop(caption.End, last);
        _pictures.Add((first, last));
    }

    /// <summary>Adds a picture whose title a label gives: the title is read in the picture's place.</summary>
    public void Add(int first, int last, string title)
    {
        block.Replace(first, last, title);
        _pictures.Add((first, last));
    }

    /// <summary>Removes the pictures from <paramref name="index"/> on.</summary>
    public void RemoveFrom(int index) => _pictures.RemoveRange(index, _pictures.Count - index);

    /// <summary>
    /// Keeps what pictures say of themselves if nothing else is in the paragraph, or nothing but a line in emphasis after them. In running text nobody
    /// reads it, and it is dropped.
    /// </summary>
    /// <returns>Whether the paragraph is a caption.</returns>
    public bool Settle()
    {
        if (_pictures.Count == 0)
            return false;
        int first = FirstWord(start, _pictures[0].Start);
        int last = _pictures[0].End;
        for (int i = 1; first < 0 && i < _pictures.Count; i++)
        {
            first = FirstWord(last, _pictures[i].Start);
            last = Math.Max(last, _pictures[i].End);
        }

        if (first < 0 && FirstWord(last, end) < 0)
        {
            block.Drop(start, _pictures[0].Start);
            block.Drop(last, end);
            return true;
        }

        foreach ((int pictureStart, int pictureEnd) in _pictures)
            block.Drop(pictureStart, pictureEnd);
        return first < 0 && _text.IndexOf('\n', last, end - last) is >= 0 and var line && IsEmphasized(line + 1);
    }

    private int FirstWord(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Blanks.IsWordPart(_text, i) && block.IsKept(i))
                return i;
        }

        return -1;
    }

    private bool IsEmphasized(int from)
    {
        SourceSpan rest = Blanks.Trim(_text, from, end);
        return rest.Length > 2 && IsDroppedMark(rest.Start) && IsDroppedMark(rest.End - 1);
    }

    private bool IsDroppedMark(int at) => _text[at] is '*' or '_' && !block.IsKept(at);
}
