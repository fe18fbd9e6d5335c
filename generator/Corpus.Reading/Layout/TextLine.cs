using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>A line with something on it.</summary>
/// <param name="Span">What is on it, without the blanks around it.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it: whether it is the first one of its block.</param>
/// <param name="Kind">What its block is for, where markup says so; null where its words must tell.</param>
/// <param name="Indent">How many columns it stands in.</param>
internal readonly record struct TextLine(SourceSpan Span, bool AfterBlank, ParagraphKind? Kind = null, int Indent = 0)
{
    private const int TabWidth = 4;

    /// <summary>Adds the lines of <paramref name="text"/> from <paramref name="start"/> on that are not blank to <paramref name="lines"/>.</summary>
    public static List<TextLine> Read(string text, int start, List<TextLine> lines, CancellationToken cancellation)
    {
        bool afterBlank = true;
        int at = start;
        while (at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = Blanks.EndOfLine(text, at);
            SourceSpan content = Blanks.Trim(text, at, end);
            if (content.Length > 0)
                lines.Add(new(content, afterBlank, Indent: content.Start == at ? 0 : Columns(text, at, content.Start)));
            afterBlank = content.Length == 0;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static int Columns(string text, int start, int end)
    {
        int columns = 0;
        for (int i = start; i < end; i++)
            columns += text[i] == '\t' ? TabWidth : 1;
        return columns;
    }
}
