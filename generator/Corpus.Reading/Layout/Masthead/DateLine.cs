using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Reads a line of a masthead that holds a date: <c>First published on Thu 2 May 2024 10.00 BST</c>, <c>10:00 AM EDT, May 2, 2024</c>,
/// <c>By Ann Lee | May 2, 2024 • 5 min read</c>, <c>Published 2 May 2024 | Updated 3 May 2024</c>. Each part of the line must be known: a sentence with
/// a date in it is prose.
/// </summary>
internal ref struct DateLine(string text, SourceSpan span, bool isFirst, DayOrder order)
{
    private const int MostWords = 6;
    private const int MostSectionWords = 3;

    private readonly List<MastheadLine> _parts = [];
    private int _at = span.Start;
    private bool _isLabelled;

    /// <summary>The parts of the line at <paramref name="span"/>; null where it holds no date, or something else besides.</summary>
    public static List<MastheadLine>? Read(string text, SourceSpan span, bool isFirst, DayOrder order)
    {
        var line = new DateLine(text, span, isFirst, order);
        return HoldsDigit(text, span) && line.ReadParts() && line._parts.Exists(static part => part.Kind is MastheadLineKind.Date or MastheadLineKind.Updated) ? line._parts : null;
    }

    private static bool HoldsDigit(string text, SourceSpan span) => text.AsSpan(span.Start, span.Length).IndexOfAny("0123456789".AsSpan()) >= 0;

    private bool ReadParts()
    {
        while (_at < span.End)
        {
            bool apart = SkipSeparators();
            if (_at >= span.End)
                break;
            // Some parts need no separator before them, nor does the date after an author ("By Ann Lee on May 2, 2024").
            if (!apart && _parts.Count > 0 && _parts[_parts.Count - 1].Kind != MastheadLineKind.Byline && !StartsPart(_at))
                return false;
            if (!TryDate() && !TryTime() && !TrySection() && !TryOther())
                return false;
        }

        return true;
    }

    /// <summary>Goes over the signs between two parts; says whether there were any.</summary>
    private bool SkipSeparators()
    {
        int start = _at;
        while (_at < span.End && (Blanks.IsBlank(text[_at]) || Separators.Is(text[_at]) || text[_at] is ',' or ';' or '(' or ')' or '.'))
            _at++;
        return _at == span.Start || text.AsSpan(start, _at - start).Trim().Length > 0;
    }

    private bool TryDate()
    {
        int start = DateLabels.Skip(text, _at, span.End, out bool isUpdate);
        DateReading reading = TimeFirst(start) is { } timeFirst ? timeFirst : DateReader.ReadAt(text, start, span.End, order);
        if (reading.Outcome == DateOutcome.None)
            return false;
        ReadRestOfTime(ref reading);
        if (!EndsPart(reading.End))
            return false;
        _isLabelled = start > _at;
        _parts.Add(new(isUpdate ? MastheadLineKind.Updated : MastheadLineKind.Date, span, reading, SourceSpan.FromBounds(start, reading.End)));
        _at = reading.End;
        SkipWeekday();
        return true;
    }

    /// <summary>What follows a date in a masthead alone: an hour with its zone, or a zone that is not known.</summary>
    private readonly void ReadRestOfTime(ref DateReading reading)
    {
        var cursor = new DateCursor(text, reading.End, span.End);
        if (reading.Value is { Date: { } date, Time: null } && HourWithZone.TryRead(ref cursor, date, out PublicationTime value))
            reading = reading with { Value = value };
        else if (reading.Value is { Time: not null, UtcOffsetMinutes: null })
            UnknownZone.Skip(ref cursor);
        reading = reading with { End = cursor.At };
    }

    /// <summary><c>10:00 AM EDT, Thu May 2, 2024</c>.</summary>
    private readonly DateReading? TimeFirst(int start)
    {
        var cursor = new DateCursor(text, start, span.End);
        if (!ClockReader.TryRead(ref cursor, out ClockTime? time, out DateFault fault))
            return null;
        DateCursor behindTime = cursor;
        _ = OffsetReader.TryRead(ref cursor, 0, out _);
        if (cursor.At == behindTime.At)
            UnknownZone.Skip(ref cursor);
        cursor.SkipBlanks();
        if (cursor.Here == ',' || Separators.Is(cursor.Here))
            cursor.At++;
        cursor.SkipBlanks();
        if (cursor.SkipWord("on"))
            cursor.SkipBlanks();
        DateReading day = DateReader.ReadAt(text, cursor.At, span.End, order);
        if (day.Outcome != DateOutcome.Date || day.Value.Date is not { } date || day.Value.Time is not null)
            return day.Outcome == DateOutcome.Impossible ? day : null;
        bool offset = OffsetReader.TryRead(ref behindTime, date.Month, out int? minutes);
        return time is null || !offset
            ? new(DateOutcome.Impossible, default, day.End, false) { Fault = time is null ? fault : DateFault.Offset, Written = date }
            : day with { Value = new(date, time, minutes) };
    }

    /// <summary>Whether a part may end here: at the line's end, at a separator, or before another label.</summary>
    private readonly bool EndsPart(int at)
    {
        int next = Blanks.SkipOnLine(text, at, span.End);
        return next >= span.End || Separators.Is(text[next]) || text[next] is ',' or ';' or '(' or ')' || (text[next] == '.' && next + 1 >= span.End)
            || StartsPart(next);
    }

    /// <summary>Whether a part starts here that needs no separator: <c>2 May 2024 Updated 3 May 2024</c>, <c>2 May 2024 by Ann Lee</c>, <c>2 May 2024 in Politics</c>.</summary>
    private readonly bool StartsPart(int at)
    {
        var cursor = new DateCursor(text, at, span.End);
        return cursor.SkipWord("by") || cursor.SkipWord("in") || DateLabels.Skip(text, at, span.End, out _) > at;
    }

    /// <summary><c>Published on May 2, 2024 in Politics</c>: after a date without a label, the name must be that of a section.</summary>
    private bool TrySection()
    {
        var cursor = new DateCursor(text, _at, span.End);
        if (_parts.Count == 0 || !cursor.SkipWord("in"))
            return false;
        int end = EndOfPart(cursor.At);
        var name = Blanks.Trim(text, cursor.At, end);
        bool isOne = SectionNames.Contains(Blanks.OneLine(text, name))
            || (_isLabelled && Headings.IsLikely(text, name) && MastheadLineReader.HasCapitalWords(text, name) && !WordCounter.Exceeds(text, name, MostSectionWords));
        if (!isOne)
            return false;
        _parts.Add(new(MastheadLineKind.Section, span, default, name));
        _at = end;
        return true;
    }

    /// <summary>The weekday may stand behind: <c>2 May 2024 (Thursday)</c>.</summary>
    private void SkipWeekday()
    {
        var cursor = new DateCursor(text, _at, span.End);
        _ = cursor.SkipBlanks() | cursor.Skip(',') | cursor.Skip('(');
        cursor.SkipBlanks();
        cursor.Skip('(');
        if (MonthNames.Weekday(cursor.Word()) is null || !cursor.AtWordEnd)
            return;
        cursor.Skip(')');
        _at = cursor.At;
    }

    /// <summary>A time of day behind the date, or the time that reading takes.</summary>
    private bool TryTime()
    {
        var cursor = new DateCursor(text, _at, span.End);
        if (ClockReader.TryRead(ref cursor, out ClockTime? time, out _) && _parts.Count > 0 && _parts[_parts.Count - 1] is { Date.Value: { Date: { } date, Time: null } } part)
        {
            if (time is null || !OffsetReader.TryRead(ref cursor, date.Month, out int? minutes) || !EndsPart(cursor.At))
                return false;
            _parts[_parts.Count - 1] = part with { Date = part.Date with { Value = new(date, time, minutes) } };
            _at = cursor.At;
            return true;
        }

        cursor = new DateCursor(text, _at, span.End);
        if (!cursor.Number(3, out _, out _))
            return false;
        _ = cursor.SkipBlanks() | cursor.Skip('-');
        bool minutesToRead = (cursor.SkipWord("min") || cursor.SkipWord("mins") || cursor.SkipWord("minute") || cursor.SkipWord("minutes"))
            && (cursor.Skip('.') | cursor.SkipBlanks()) && (cursor.SkipWord("read") || cursor.SkipWord("to"));
        if (!minutesToRead)
            return false;
        cursor.SkipBlanks();
        cursor.SkipWord("read");
        _at = cursor.At;
        return EndsPart(_at);
    }

    /// <summary>An author, or a name of up to six words between bars.</summary>
    private bool TryOther()
    {
        int end = EndOfPart(_at);
        var part = Blanks.Trim(text, _at, end);
        SourceSpan author = AuthorBeforeDate(part, ref end);
        if (author.Length == 0)
            author = MastheadLineReader.Author(text, part);
        if (author.Length > 0)
        {
            _parts.Add(new(MastheadLineKind.Byline, span, default, author));
            _at = end;
            return true;
        }

        if (_parts.Count == 0 && !isFirst && NameBeforeDate(part) is { Length: > 0 } publisher)
        {
            _parts.Add(new(MastheadLineKind.Words, span, default, publisher));
            _at = publisher.End;
            return true;
        }

        bool betweenBars = (end >= span.End || IsBar(end)) && (_parts.Count == 0 ? end < span.End : IsBehindBar(part.Start));
        if (!betweenBars || !Headings.IsLikely(text, part) || WordCounter.Exceeds(text, part, MostWords))
            return false;
        _parts.Add(new(MastheadLineKind.Words, span, default, part));
        _at = end;
        return true;
    }

    /// <summary><c>By Ann Lee, May 2, 2024</c>, <c>By Ann Lee on May 2, 2024</c>: the author ends where the date starts.</summary>
    private readonly SourceSpan AuthorBeforeDate(SourceSpan part, ref int end)
    {
        for (int i = part.Start; i < part.End; i++)
        {
            int behind = text[i] == ',' ? i + 1 : Blanks.Holds(text, i, part.End, " on ") ? i + 4 : 0;
            if (behind == 0 || MastheadLineReader.Author(text, Blanks.Trim(text, part.Start, i)) is not { Length: > 0 } author)
                continue;
            int date = DateLabels.Skip(text, Blanks.SkipOnLine(text, behind, span.End), span.End, out _);
            if (DateReader.ReadAt(text, date, span.End, order).Outcome != DateOutcome.None)
            {
                end = text[i] == ',' ? i : behind - 1;
                return author;
            }
        }

        return default;
    }

    /// <summary><c>Harbour News, 2 May 2024</c>: a name in capitals up to the comma before a date.</summary>
    private readonly SourceSpan NameBeforeDate(SourceSpan part)
    {
        int comma = text.IndexOf(',', part.Start, part.Length);
        if (comma < 0)
            return default;
        var name = Blanks.Trim(text, part.Start, comma);
        bool isName = Headings.IsLikely(text, name) && MastheadLineReader.HasCapitalWords(text, name) && !WordCounter.Exceeds(text, name, MostWords) && !HoldsDigit(text, name);
        return isName && DateReader.ReadAt(text, Blanks.SkipOnLine(text, comma + 1, span.End), span.End, order).Outcome != DateOutcome.None ? name : default;
    }

    private readonly bool IsBar(int at) => Separators.IsBar(text[at]) || text[at] == '/';

    private readonly bool IsBehindBar(int at)
    {
        while (at > span.Start && Blanks.IsBlank(text[at - 1]))
            at--;
        return at > span.Start && IsBar(at - 1);
    }

    /// <summary>Where the part ends: before a separator that blanks stand around, or a bar.</summary>
    private readonly int EndOfPart(int at)
    {
        while (at < span.End)
        {
            bool bar = Separators.IsBar(text[at]);
            bool dash = Separators.Is(text[at]) && at > span.Start && Blanks.IsBlank(text[at - 1]) && at + 1 < span.End && Blanks.IsBlank(text[at + 1]);
            if (bar || dash)
                return at;
            at++;
        }

        return span.End;
    }
}
