using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>Finds what stands for words that are left out: <c>[…]</c> and its like, and the bare dots of people who mean that.</summary>
internal static class Omissions
{
    /// <summary>The mark that is written where there is none, between two words.</summary>
    public const string Between = " […] ";

    /// <summary>Where in a folded text words are left out: an ellipsis in brackets.</summary>
    public static IReadOnlyList<SourceSpan> Marks(string folded)
    {
        var marks = new List<SourceSpan>();
        for (int dots = folded.IndexOf(MarkRun.Ellipsis); dots >= 0; dots = folded.IndexOf(MarkRun.Ellipsis, dots + 1))
        {
            // "[....]" is a full stop and an ellipsis.
            int open = dots > 1 && folded[dots - 1] == '.' ? dots - 2 : dots - 1;
            if (open >= 0 && dots + 1 < folded.Length && AreBrackets(folded[open], folded[dots + 1]))
                marks.Add(SourceSpan.FromBounds(open, dots + 2));
        }

        return marks;
    }

    /// <summary>Where in a citation dots stand that are in no brackets.</summary>
    public static IReadOnlyList<SourceSpan> Dots(string citation)
    {
        var folded = FoldedText.Of(citation);
        IReadOnlyList<SourceSpan> marks = Marks(folded.Text);
        var dots = new List<SourceSpan>();
        int next = 0;
        for (int at = folded.Text.IndexOf(MarkRun.Ellipsis); at >= 0; at = folded.Text.IndexOf(MarkRun.Ellipsis, at + 1))
        {
            while (next < marks.Count && marks[next].End <= at)
                next++;
            if (next < marks.Count && marks[next].Start <= at)
                continue;
            int start = at;
            while (start > 0 && folded.Text[start - 1] == '.')
                start--;
            dots.Add(folded.InText(SourceSpan.FromBounds(start, at + 1)));
        }

        return dots;
    }

    /// <summary>The citation with marks instead of <paramref name="dots"/>; before its first word and behind its last, where none is needed, with nothing.</summary>
    public static string Marked(string citation, IEnumerable<SourceSpan> dots)
    {
        int first = 0;
        while (first < citation.Length && !Blanks.IsWordPart(citation, first))
            first++;
        int last = citation.Length - 1;
        while (last > first && !Blanks.IsWordPart(citation, last))
            last--;

        var marked = new StringBuilder(citation.Length);
        int from = 0;
        foreach (SourceSpan span in dots)
        {
            marked.Append(citation.Substring(from, span.Start - from).Trim());
            if (span.Start > first && span.End <= last)
                marked.Append(Between);
            from = span.End;
        }

        return marked.Append(citation.Substring(from).Trim()).ToString();
    }

    private static bool AreBrackets(char open, char close) => (open, close) is ('[', ']') or ('(', ')');
}
