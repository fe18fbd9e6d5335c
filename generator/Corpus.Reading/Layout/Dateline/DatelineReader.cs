using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Reads the fourth layout, what stands before the first sentence: <c>(MENAFN) …</c>, <c>Thursday, December 19, 2024 - …</c>,
/// <c>WASHINGTON (Reuters) - …</c>, <c>KYIV, Dec 16 (AFP) — …</c>, <c>MOSCOW, December 16. /TASS/. …</c>.
/// </summary>
internal sealed class DatelineReader(string text, MetadataDraft draft, DayOrder order, ProblemList problems)
{
    private const int Longest = 120;
    private const int MostWordsBefore = 28;

    /// <summary>Takes the dateline off the running text: off its first paragraph, or off the one behind a headline or a deck.</summary>
    public void Read(List<ParsedParagraph> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count && i < 4; i++)
        {
            ParsedParagraph paragraph = paragraphs[i];
            if (paragraph.Kind != ParagraphKind.Text)
                continue;
            SourceSpan rest = Read(paragraph.Span);
            paragraphs[i] = paragraph with { Span = rest };
            if (rest != paragraph.Span || WordCounter.Exceeds(text, rest, MostWordsBefore))
                return;
        }
    }

    /// <summary>Reads the dateline of the paragraph at <paramref name="span"/>.</summary>
    /// <returns>The paragraph without it.</returns>
    private SourceSpan Read(SourceSpan span)
    {
        int end = ReadCredit(span) ?? ReadDate(span) ?? ReadPlace(span) ?? span.Start;
        SourceSpan rest = Blanks.Trim(text, end, span.End);
        return rest.Length > 0 ? rest : span;
    }

    /// <summary><c>(MENAFN)</c>, with or without a dash behind it. Another one, a date or a place may follow.</summary>
    private int? ReadCredit(SourceSpan span)
    {
        if (Credit(span.Start, span.End) is not var (name, end) || !Agencies.IsLikely(name))
            return null;
        SourceSpan rest = Behind(SkipDash(end, span.End), span.End);
        if (rest.Length == 0)
            return null;
        draft.SetCreditText(name);
        return ReadDate(rest) ?? ReadPlace(rest) ?? rest.Start;
    }

    /// <summary><c>Thursday, December 19, 2024 - </c>.</summary>
    private int? ReadDate(SourceSpan span)
    {
        DateReading reading = DateReader.ReadAt(text, span.Start, Math.Min(span.End, span.Start + Longest), order);
        if (reading.Outcome == DateOutcome.None)
            return null;
        int behind = SkipDash(reading.End, span.End);
        if (behind == reading.End && Credit(Blanks.SkipOnLine(text, reading.End, span.End), span.End) is var (name, end) && Agencies.IsLikely(name))
        {
            draft.SetCreditText(name);
            behind = SkipDash(end, span.End);
        }

        if (behind == reading.End)
            return null;
        if (reading.Outcome == DateOutcome.Date)
            draft.SetPublished(reading, SourceSpan.FromBounds(span.Start, reading.End));
        else
            problems.Unreadable(SourceSpan.FromBounds(span.Start, reading.End), DateMessages.For(text.Substring(span.Start, reading.End - span.Start), reading));
        return behind;
    }

    /// <summary><c>WASHINGTON (Reuters) - </c>, <c>NEW YORK, Dec. 16, 2023 — </c>, <c>MOSCOW, December 16. /TASS/. </c>.</summary>
    private int? ReadPlace(SourceSpan span)
    {
        int limit = Math.Min(span.End, span.Start + Longest);
        if (Place.Read(text, span.Start, limit) is not { } place)
            return null;
        int at = place.End;
        (DateReading Reading, SourceSpan Span)? published = DayBehind(ref at, limit, out bool hasDay);
        int beforeCredit = Blanks.SkipOnLine(text, at, limit);
        if (Credit(beforeCredit, limit) is var (name, end) && Agencies.IsLikely(name))
        {
            // Only an agency that is known is believed behind a place that is not in capitals, or before a colon: "Ana Horvat (Greens) - …", the turn
            // "ANA HORVAT (GREENS): …".
            int behind = SkipDash(end, span.End);
            bool colon = behind > end && text.IndexOf(':', end, behind - end) >= 0;
            bool believed = (place.IsCapital && !colon) || Agencies.Knows(name);
            if (!believed || behind == end)
                return null;
            draft.SetCreditText(name);
            Keep(published);
            return behind;
        }

        int dash = SkipDash(at, span.End);
        bool sentence = dash > at && dash < span.End && StartsSentence(dash);
        if (!sentence || !(place.IsCapital || hasDay))
            return null;
        Keep(published);
        return dash;
    }

    private void Keep((DateReading Reading, SourceSpan Span)? published)
    {
        if (published is var (reading, span))
            draft.SetPublished(reading, span);
    }

    /// <summary>The day behind a place: with its year, or (<c>Dec 16</c>) without, which says no date.</summary>
    private (DateReading Reading, SourceSpan Span)? DayBehind(ref int at, int limit, out bool found)
    {
        var cursor = new DateCursor(text, at, limit);
        cursor.Skip(',');
        cursor.SkipBlanks();
        DateReading reading = DateReader.ReadAt(text, cursor.At, limit, order);
        found = reading.Outcome == DateOutcome.Date;
        if (found)
        {
            at = reading.End;
            return (reading, SourceSpan.FromBounds(cursor.At, reading.End));
        }

        found = ShortDay.TryRead(ref cursor, out _, out _);
        if (found)
            at = cursor.At;
        return null;
    }

    /// <summary>A name between parentheses, or between the slashes of the Russian agencies, at <paramref name="start"/>.</summary>
    private (string Name, int End)? Credit(int start, int end)
    {
        if (start < end && text[start] == '.')
            start = Blanks.SkipOnLine(text, start + 1, end);
        if (start >= end || text[start] is not ('(' or '/'))
            return null;
        char closing = text[start] == '(' ? ')' : '/';
        int close = text.IndexOf(closing, start + 1, Math.Min(end - start - 1, 42));
        if (close < 0)
            return null;
        string name = Blanks.OneLine(text, SourceSpan.FromBounds(start + 1, close));
        return closing == '/' && !Agencies.Knows(name) ? null : (name, close + 1);
    }

    private SourceSpan Behind(int start, int end) => Blanks.Trim(text, start, end);

    /// <summary>The position behind a dash or colon that ends a dateline, and the blanks after it; <paramref name="at"/> where there is none.</summary>
    private int SkipDash(int at, int end)
    {
        int dash = Blanks.SkipOnLine(text, at, end);
        bool apart = dash > at;
        int behind = dash;
        while (behind < end && behind - dash < 3 && text[behind] is '-' or '–' or '—' or '―' or '‒')
            behind++;
        if (behind == dash && dash < end && text[dash] is ':' or '.')
            behind = text[at - 1] is ')' or '/' ? dash + 1 : dash;
        if (behind == dash)
            return at;
        int next = Blanks.SkipOnLine(text, behind, end);
        bool longDash = text[behind - 1] is '—' or '–' || behind - dash > 1;
        return next > behind || apart || longDash ? next : at;
    }

    /// <summary>Behind a dateline a sentence starts; behind the dash of an aside one goes on.</summary>
    private bool StartsSentence(int at)
    {
        while (at < text.Length && Endings.IsQuotationMark(text[at]))
            at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '$' or '€' or '£');
    }
}
