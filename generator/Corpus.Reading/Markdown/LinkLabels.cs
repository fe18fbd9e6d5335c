using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The labels that the file gives an address or a note, wherever in it that stands.</summary>
internal sealed class LinkLabels
{
    /// <summary>The most characters that a label has, as CommonMark has it.</summary>
    public const int Longest = 999;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether there is no label at all.</summary>
    public bool IsEmpty => _known.Count == 0;

    /// <summary>Notes <paramref name="label"/>.</summary>
    public void Add(string label) => _known.Add(Plain(label));

    /// <summary>Whether the file explains <paramref name="label"/>.</summary>
    public bool Contains(string label) => label.Length <= Longest && _known.Contains(Plain(label));

    /// <summary>
    /// Takes the lines off the start of a paragraph that give labels an address: <c>[port]: https://… "title"</c>, the title in the next line
    /// where it is too long for one.
    /// </summary>
    /// <returns>How many lines of <paramref name="lines"/> they are.</returns>
    public int TakeDefinitions(string text, IReadOnlyList<SourceSpan> lines, int first)
    {
        int taken = first;
        while (taken < lines.Count && Definition(text, lines[taken]) is var (label, isWhole))
        {
            Add(label);
            taken++;
            if (!isWhole && taken < lines.Count && IsTitle(text, lines[taken]))
                taken++;
        }

        return taken - first;
    }

    private static (string Label, bool HasTitle)? Definition(string text, SourceSpan line)
    {
        if (text[line.Start] != '[')
            return null;
        int close = text.IndexOf("]:", line.Start, line.Length, StringComparison.Ordinal);
        if (close <= line.Start + 1 || close - line.Start > Longest)
            return null;
        string label = text.Substring(line.Start + 1, close - line.Start - 1);
        if (label.IndexOf('[') >= 0 || string.IsNullOrWhiteSpace(label))
            return null;
        int at = Blanks.Skip(text, close + 2, line.End);
        if (LinkTail.Destination(text, at, line.End) is not (>= 0 and var end) || end == at)
            return null;
        SourceSpan title = Blanks.Trim(text, end, line.End);
        return title.Length == 0 ? (label, false) : title.Start > end && IsTitle(text, title) ? (label, true) : null;
    }

    private static bool IsTitle(string text, SourceSpan span) => LinkTail.Title(text, span.Start, span.End) == span.End;

    /// <summary>Labels are equal whatever their case, and whatever blanks stand between their words.</summary>
    private static string Plain(string label) => Blanks.OneLine(label, new(0, label.Length)).ToUpperInvariant();
}
