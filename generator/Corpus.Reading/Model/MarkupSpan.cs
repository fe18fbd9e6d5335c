using System.Text;

namespace Corpus.Reading;

/// <summary>Markup inside a paragraph of a Markdown file: characters that are no text, or stand for other text.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="ReadAs">What is read there: nothing for the marks of emphasis or the address of a link, a character for a reference to it (<c>&amp;mdash;</c>).</param>
public readonly record struct MarkupSpan(SourceSpan Span, string ReadAs)
{
    /// <summary>The text that is read at <paramref name="span"/> of <paramref name="text"/>.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="span">A stretch of it.</param>
    /// <param name="markup">What in the file is markup, in its order.</param>
    public static string Read(string text, SourceSpan span, EquatableArray<MarkupSpan> markup)
    {
        int next = FirstFrom(markup, span.Start);
        if (next == markup.Count || markup[next].Span.Start >= span.End)
            return text.Substring(span.Start, span.Length);
        var read = new StringBuilder(span.Length);
        int at = span.Start;
        for (; next < markup.Count && markup[next].Span.Start < span.End; next++)
        {
            read.Append(text, at, markup[next].Span.Start - at).Append(markup[next].ReadAs);
            at = markup[next].Span.End;
        }

        // The stretch may end inside of the last one.
        return at < span.End ? read.Append(text, at, span.End - at).ToString() : read.ToString();
    }

    private static int FirstFrom(EquatableArray<MarkupSpan> markup, int position)
    {
        int low = 0;
        int high = markup.Count;
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
