using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Tests;

/// <summary>A text in which places are marked <c>[|like this|]</c>.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The places, in order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<Microsoft.CodeAnalysis.Text.TextSpan> Spans)
{
    private const string Start = "[|";
    private const string End = "|]";

    /// <summary>Takes the marks out of <paramref name="marked"/>.</summary>
    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<Microsoft.CodeAnalysis.Text.TextSpan>();
        int at = 0;
        while (marked.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and int start)
        {
            int end = marked.IndexOf(End, start, StringComparison.Ordinal);
            if (end < 0)
                throw new ArgumentException("A mark is not closed.", nameof(marked));
            text.Append(marked, at, start - at);
            string content = marked[(start + Start.Length)..end];
            spans.Add(new(text.Length, content.Length));
            text.Append(content);
            at = end + End.Length;
        }

        text.Append(marked, at, marked.Length - at);
        return new(text.ToString(), spans);
    }
}
