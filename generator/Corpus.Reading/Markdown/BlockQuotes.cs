using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Where the block quotes of a page stand in the text that is read, in its order.</summary>
internal sealed class BlockQuotes
{
    private readonly List<(SourceSpan Span, int Quote)> _blocks = [];

    /// <summary>Adds a block that stands in the block quote with this number.</summary>
    public void Add(SourceSpan span, int quote) => _blocks.Add((span, quote));

    /// <summary>For each paragraph, the number of the block quote that it stands in, -1 where it stands in none; null where the page has no block quotes.</summary>
    public int[]? Of(EquatableArray<ParsedParagraph> paragraphs)
    {
        if (_blocks.Count == 0)
            return null;
        var numbers = new int[paragraphs.Count];
        int next = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            int start = paragraphs[i].Span.Start;
            while (next < _blocks.Count && _blocks[next].Span.End <= start)
                next++;
            numbers[i] = next < _blocks.Count && _blocks[next].Span.Start <= start ? _blocks[next].Quote : -1;
        }

        return numbers;
    }
}
