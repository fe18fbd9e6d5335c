using System.Collections.Generic;
using System.Linq;
using System.Text;
using Corpus.Reading;

namespace Corpus.Generator.CodeFixes;

/// <summary>Changes a text that is made of parts.</summary>
internal static class TextParts
{
    /// <summary>The parts with the changes made in them; null where a change falls on none that can be changed.</summary>
    public static TextPart[]? Edit(TextPart[] parts, IReadOnlyList<CitationEdit> edits)
    {
        var texts = parts.Select(static _ => new StringBuilder()).ToArray();
        int[] starts = Starts(parts);
        int from = 0;
        foreach (CitationEdit edit in edits)
        {
            if (Owner(parts, starts, edit.Span) is not { } owner)
                return null;
            Copy(from, edit.Span.Start);
            texts[owner].Append(edit.Text);
            from = edit.Span.End;
        }

        Copy(from, starts[parts.Length]);
        return [.. parts.Select((part, i) => part.Code is null ? new TextPart(texts[i].ToString()) : part)];

        void Copy(int start, int end)
        {
            for (int i = 0; i < parts.Length; i++)
            {
                int head = System.Math.Max(start, starts[i]);
                int tail = System.Math.Min(end, starts[i + 1]);
                if (head < tail)
                    texts[i].Append(parts[i].Text, head - starts[i], tail - head);
            }
        }
    }

    /// <summary>The part that the new text goes into: the first of those that lose something, or else one that ends or begins there.</summary>
    private static int? Owner(TextPart[] parts, int[] starts, SourceSpan span)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Code is null && (span.Length > 0 ? span.Start < starts[i + 1] && starts[i] < span.End : starts[i] <= span.Start && span.Start <= starts[i + 1]))
                return i;
        }

        return null;
    }

    private static int[] Starts(TextPart[] parts)
    {
        int[] starts = new int[parts.Length + 1];
        for (int i = 0; i < parts.Length; i++)
            starts[i + 1] = starts[i] + parts[i].Text.Length;
        return starts;
    }
}
