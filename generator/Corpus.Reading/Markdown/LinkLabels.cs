using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>The labels that the file gives an address or a note, wherever in it that stands.</summary>
internal sealed class LinkLabels
{
    /// <summary>The most characters that a label has, as CommonMark has it.</summary>
    public const int Longest = 999;

    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>Whether there is no label at all.</summary>
    public bool IsEmpty => _titles.Count == 0;

    /// <summary>Notes <paramref name="label"/>. Of several definitions, the first one counts.</summary>
    public void Add(string label, string title = "")
    {
        string plain = Plain(label);
        if (!_titles.ContainsKey(plain))
            _titles.Add(plain, title);
    }

    /// <summary>Whether the file explains <paramref name="label"/>.</summary>
    public bool Contains(string label) => TitleOf(label) is not null;

    /// <summary>The title that <paramref name="label"/> is explained with, empty if there is none; null if the file does not explain it.</summary>
    public string? TitleOf(string label) => label.Length <= Longest && _titles.TryGetValue(Plain(label), out string? title) ? title : null;

    /// <summary>The bracket that closes the label at <paramref name="start"/>; -1 if there is none. A bracket with a backslash before it is part of the label.</summary>
    public static int EndOfLabel(string text, int start, int end)
    {
        int last = Math.Min(end, start + Longest + 2);
        for (int at = start + 1; at < last; at++)
        {
            Steps.Count();
            if (text[at] == ']')
                return at;
            if (text[at] == '[')
                return -1;
            if (text[at] == '\\')
                at++;
        }

        return -1;
    }

    /// <summary>Notes the definitions that a paragraph starts with: <c>[port]: https://… "title"</c>, over as many lines as they need.</summary>
    /// <returns>How many lines of <paramref name="lines"/> they are.</returns>
    public int TakeDefinitions(string text, IReadOnlyList<SourceSpan> lines)
    {
        if (lines.Count == 0 || text[lines[0].Start] != '[')
            return 0;
        string paragraph = Join(text, lines);
        int taken = 0;
        for (int at = 0; at < paragraph.Length && EndOfDefinition(paragraph, at) is > 0 and var end; at = end)
        {
            for (int i = at; i < end; i++)
                taken += paragraph[i] == '\n' ? 1 : 0;
        }

        return taken;
    }

    /// <summary>Where the line behind the definition at <paramref name="start"/> starts; -1 if there is none.</summary>
    private int EndOfDefinition(string text, int start)
    {
        int close = text[start] == '[' ? EndOfLabel(text, start, text.Length) : -1;
        if (close < 0 || close + 1 == text.Length || text[close + 1] != ':')
            return -1;
        string label = text.Substring(start + 1, close - start - 1);
        int address = LinkTail.SkipBlanks(text, close + 2, text.Length);
        int end = LinkTail.Destination(text, address, text.Length);
        if (end <= address || string.IsNullOrWhiteSpace(label))
            return -1;
        int title = LinkTail.SkipBlanks(text, end, text.Length);
        int titleEnd = title > end ? LinkTail.Title(text, title, text.Length) : -1;
        bool hasTitle = titleEnd > 0 && NextLine(text, titleEnd) > 0;
        int next = NextLine(text, hasTitle ? titleEnd : end);
        if (next > 0)
            Add(label, hasTitle ? LinkTail.Meant(text.Substring(title + 1, titleEnd - title - 2)) : "");
        return next;
    }

    /// <summary>Where the next line starts, if nothing but blanks is left of this one; else -1.</summary>
    private static int NextLine(string text, int at)
    {
        while (text[at] is ' ' or '\t')
            at++;
        return text[at] == '\n' ? at + 1 : -1;
    }

    /// <summary>The lines, each with a line feed behind it.</summary>
    private static string Join(string text, IReadOnlyList<SourceSpan> lines)
    {
        var paragraph = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            Steps.Count(lines[i].Length);
            paragraph.Append(text, lines[i].Start, lines[i].Length).Append('\n');
        }

        return paragraph.ToString();
    }

    /// <summary>Labels are equal whatever their case, and whatever blanks stand between their words. A sharp s is two letters in capitals.</summary>
    private static string Plain(string label) => Blanks.OneLine(label, new(0, label.Length)).Replace("ß", "SS").Replace("ẞ", "SS").ToUpperInvariant();
}
