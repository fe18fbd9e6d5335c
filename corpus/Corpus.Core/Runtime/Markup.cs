using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Runtime;

/// <summary>What a table says about markup inside a paragraph of Markdown: characters of the file that are no text, or stand for other text.</summary>
internal readonly record struct Markup(TextSpan Span, string ReadAs)
{
    /// <summary>
    /// Reads <c>120:1 4:1 9:7=—</c>: of each mark how far it stands behind the one before, its length, and behind an equals sign what is read
    /// in its place.
    /// </summary>
    public static Markup[] Parse(ReadOnlySpan<byte> row)
    {
        var markup = new List<Markup>();
        var fields = new FieldReader(row);
        int end = 0;
        while (!fields.Rest.IsEmpty)
        {
            int start = end + fields.Number(':');
            var mark = new FieldReader(fields.Word());
            var span = new TextSpan(start, mark.Number('='));
            markup.Add(new(span, RowText.Decode(mark.Rest)));
            end = span.End;
        }

        return [.. markup];
    }

    /// <summary>The text that is read at <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static string Read(ReadOnlySpan<char> text, TextSpan span, Markup[] markup)
    {
        int next = FirstFrom(markup, span.Start);
        if (next == markup.Length || markup[next].Span.Start >= span.End)
            return text.Slice(span.Start, span.Length).ToString();
        var read = new StringBuilder(span.Length);
        int at = span.Start;
        for (; next < markup.Length && markup[next].Span.Start < span.End; next++)
        {
            read.Append(text[at..markup[next].Span.Start]).Append(markup[next].ReadAs);
            at = markup[next].Span.End;
        }

        return read.Append(text[at..span.End]).ToString();
    }

    private static int FirstFrom(Markup[] markup, int position)
    {
        int low = 0;
        int high = markup.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (markup[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
