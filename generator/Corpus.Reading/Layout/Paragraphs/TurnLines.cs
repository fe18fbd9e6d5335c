using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Knows the lines that open the turns of an interview where no blank line stands between them: <c>Q: Why?</c> over <c>A: We had to.</c> A question
/// under a label must be answered in the next line under another one.
/// </summary>
internal sealed class TurnLines
{
    private const int LongestLabel = 60;
    private const int LongestSmallWord = 3;

    private readonly string _text;
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);

    private TurnLines(string text) => _text = text;

    /// <summary>The turns in <paramref name="lines"/>; null where there are none.</summary>
    public static TurnLines? Find(string text, List<TextLine> lines)
    {
        var turns = new TurnLines(text);
        SourceSpan asking = default;
        for (int i = 0; i < lines.Count; i++)
        {
            // Most paragraphs are one line: they are not looked at.
            if (lines[i].AfterBlank && (i + 1 == lines.Count || lines[i + 1].AfterBlank))
                continue;
            asking = lines[i].AfterBlank ? default : asking;
            SourceSpan label = LabelAt(text, lines[i].Span);
            if (label.Length == 0)
                continue;
            if (asking.Length > 0 && Endings.LastSign(text, lines[i - 1].Span) == '?' && turns.TextOf(label) != turns.TextOf(asking))
            {
                turns._labels.Add(turns.TextOf(asking));
                turns._labels.Add(turns.TextOf(label));
            }

            asking = label;
        }

        return turns._labels.Count > 0 ? turns : null;
    }

    /// <summary>Whether the line opens a turn.</summary>
    public bool Contains(SourceSpan line) => LabelAt(_text, line) is { Length: > 0 } label && _labels.Contains(TextOf(label));

    /// <summary>
    /// The words of the label that opens a line: those of <c>Ana Horvat:</c>, <c>Q.</c>, <c>**WN:**</c>, <c>((WN))</c>, <c>ANA HORVAT, HOST:</c>; empty where none does.
    /// </summary>
    public static SourceSpan LabelAt(string text, SourceSpan line)
    {
        int at = line.Start;
        while (at < line.End && (text[at] is '*' || Endings.IsQuotationMark(text[at])))
            at++;
        int reach = Math.Min(line.End, at + LongestLabel);
        if (at + 1 < reach && text[at] == '(' && text[at + 1] == '(')
        {
            int close = text.IndexOf("))", at, reach - at, StringComparison.Ordinal);
            return close > at + 2 && close + 2 < line.End ? SourceSpan.FromBounds(at + 2, close) : default;
        }

        if (at + 2 < reach && text[at] is 'Q' or 'A' && text[at + 1] == '.' && Blanks.IsBlank(text[at + 2]))
            return new SourceSpan(at, 1);
        int end = at;
        while (end < reach && text[end] is not (':' or '?' or '!' or ';'))
        {
            if (!IsInsideLabel(text, at, end))
                return default;
            end++;
        }

        bool goesOn = end < reach && text[end] == ':' && end + 1 < line.End && (Blanks.IsBlank(text[end + 1]) || text[end + 1] is '*' || Endings.IsQuotationMark(text[end + 1]));
        return goesOn && end > at ? SourceSpan.FromBounds(at, end) : default;
    }

    // The words of a label start with capitals, but for the little ones between them.
    private static bool IsInsideLabel(string text, int start, int at)
    {
        bool wordStart = at == start || Blanks.IsBlank(text[at - 1]);
        if (!wordStart || char.IsUpper(text[at]) || text[at] is '(')
            return true;
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]) && end - at <= LongestSmallWord)
            end++;
        return at > start && end > at && end - at <= LongestSmallWord;
    }

    private string TextOf(SourceSpan label) => _text.Substring(label.Start, label.Length);
}
