using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Cuts the lead: what stands for a headline where there is none.</summary>
internal static class LeadReader
{
    /// <summary>The most code units that a lead has.</summary>
    public const int MaxLength = 100;

    /// <summary>The first words of the first running text in <paramref name="paragraphs"/>, and whether there are more of them; empty where there is none.</summary>
    public static (string Lead, bool IsCut) Read(string text, List<ParsedParagraph> paragraphs)
    {
        foreach (ParsedParagraph paragraph in paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Text)
                return Cut(text, paragraph.Span);
        }

        return ("", false);
    }

    private static (string Lead, bool IsCut) Cut(string text, SourceSpan span)
    {
        // Runs of blanks shrink to one space; only a file of blanks would need more than four times the length.
        int window = Math.Min(span.Length, MaxLength * 4);
        string line = Blanks.OneLine(text, new(span.Start, window));
        if (line.Length <= MaxLength)
            return window == span.Length ? (line, false) : (Blanks.IsBlank(text[span.Start + window - 1]) ? line : AtWord(line, line.Length - 1), true);
        return (AtWord(line, MaxLength), true);
    }

    private static string AtWord(string line, int limit)
    {
        int cut = line.LastIndexOf(' ', limit);
        if (cut <= 0)
            cut = char.IsLowSurrogate(line[limit]) ? limit - 1 : limit;
        string lead = line.Substring(0, Math.Max(cut, 1));
        // A row of dashes is a lead too.
        return lead.TrimEnd(',', ';', ':', '-', '–', '—', ' ') is { Length: > 0 } trimmed ? trimmed : lead;
    }
}
