using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Reads the second layout: headline, image, publisher, section and date in lines of their own above the text.</summary>
internal sealed class MastheadReader(string text, LineBreaks breaks, bool inCapitals, MetadataDraft draft, DayOrder order, ProblemList problems)
{
    private const int MostLines = 12;
    private const int FewestHeadlineWords = 5;
    private const int MostLabelWords = 4;

    /// <summary>Takes the masthead off <paramref name="lines"/>: those of the text are left.</summary>
    public void TakeOff(List<TextLine> lines)
    {
        List<MastheadLine> head = Head(lines);
        if (head.Count == 0)
            return;
        int lastAnchor = head.FindLastIndex(static line => line.IsAnchor);
        bool[] taken = new bool[head.Count];
        if (lastAnchor >= 0)
            TakeMasthead(lines, head, lastAnchor, taken);
        else
            taken[0] = TakesHeadline(lines, head);
        for (int i = taken.Length - 1; i >= 0; i--)
        {
            if (taken[i])
                lines.RemoveAt(i);
        }
    }

    /// <summary>The short lines at the top, down to the first prose.</summary>
    private List<MastheadLine> Head(List<TextLine> lines)
    {
        var head = new List<MastheadLine>();
        CapitalHeadline.Join(text, lines, order);
        for (int i = 0; i < lines.Count && i < MostLines && lines[i].Kind is null; i++)
        {
            JoinByline(lines, i);
            MastheadLine line = MastheadLineReader.Read(text, lines[i].Span, i == 0, order);
            if (line.Kind == MastheadLineKind.Prose || (line.Kind == MastheadLineKind.Words && inCapitals && Endings.EndsSentence(text, line.Span)))
                break;
            head.Add(line);
        }

        return head;
    }

    /// <summary>Some pages put <c>By</c> on a line of its own above the name.</summary>
    private void JoinByline(List<TextLine> lines, int index)
    {
        SourceSpan span = lines[index].Span;
        if (span.Length > 3 || !Blanks.OneLine(text, span).TrimEnd(':').Equals("by", StringComparison.OrdinalIgnoreCase) || index + 1 >= lines.Count || lines[index + 1].AfterBlank)
            return;
        lines[index] = lines[index] with { Span = SourceSpan.FromBounds(span.Start, lines[index + 1].Span.End) };
        lines.RemoveAt(index + 1);
    }

    private void TakeMasthead(List<TextLine> lines, List<MastheadLine> head, int lastAnchor, bool[] taken)
    {
        int end = EndOfMasthead(lines, head, lastAnchor);
        var words = new List<int>();
        for (int i = 0; i < end; i++)
        {
            taken[i] = TakeAnchor(head[i]);
            if (!taken[i])
                words.Add(i);
        }

        TakeWords(head, words, taken);
        TakeNames(head);
    }

    /// <summary>The masthead ends with its last anchor, or with the block of lines that the anchor stands in.</summary>
    private static int EndOfMasthead(List<TextLine> lines, List<MastheadLine> head, int lastAnchor)
    {
        int end = lastAnchor + 1;
        while (end < head.Count && !lines[end].AfterBlank)
            end++;
        bool wholeBlock = end >= lines.Count || lines[end].AfterBlank;
        return wholeBlock ? end : lastAnchor + 1;
    }

    private bool TakeAnchor(MastheadLine line)
    {
        string value = text.Substring(line.Value.Start, line.Value.Length);
        switch (line.Kind)
        {
            case MastheadLineKind.Address when !WebAddress.IsAbsolute(value):
                problems.Unreadable(line.Value, $"`{Shown.Of(value)}` is not a web address. Correct it, or delete the line.");
                return true;
            case MastheadLineKind.Address when WebAddress.IsPicture(value):
                draft.SetImage(value);
                return true;
            case MastheadLineKind.Address:
                draft.SetUrl(value);
                return true;
            case MastheadLineKind.Date when line.Date.Outcome == DateOutcome.Date:
                draft.SetPublished(line.Date, line.Value);
                return true;
            case MastheadLineKind.Updated when line.Date.Outcome == DateOutcome.Date:
                draft.SetUpdated(line.Date, line.Value);
                return true;
            case MastheadLineKind.NoDate or MastheadLineKind.Date or MastheadLineKind.Updated:
                problems.Add(Rules.AmbiguousDate, line.Value, DateMessages.For(Blanks.OneLine(text, line.Value), line.Date, holder: "line"));
                return true;
            case MastheadLineKind.Several:
                foreach (MastheadLine part in line.Parts!)
                    TakeAnchor(part);
                return true;
            case MastheadLineKind.Byline:
                draft.SetAuthor(Blanks.OneLine(text, line.Value));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Gives the lines of words their meaning: a section by its name, the others by their order.</summary>
    private void TakeWords(List<MastheadLine> head, List<int> words, bool[] taken)
    {
        var rest = new List<int>();
        foreach (int i in words)
        {
            string line = Blanks.OneLine(text, head[i].Span);
            if (SectionNames.Contains(line))
            {
                draft.SetSection(line);
                taken[i] = true;
            }
            else
            {
                rest.Add(i);
            }
        }

        if (rest.Count == 0)
            return;
        int labels = TakeHeadlineLine(head[rest[0]].Span) ? 1 : 0;
        if (labels == 1)
            taken[rest[0]] = !QuotesSomebody(head[rest[0]].Span);
        for (int i = labels; i < rest.Count; i++)
        {
            // A deck below the headline is too long for a name, and stays with the text.
            SourceSpan span = head[rest[i]].Span;
            if (WordCounter.Exceeds(text, span, 6))
                continue;
            if (draft.Publisher is null)
                draft.SetPublisher(Blanks.OneLine(text, span));
            else
                draft.SetSection(Blanks.OneLine(text, span));
            taken[rest[i]] = true;
        }
    }

    /// <summary>Gives the names that stand beside a date their meaning.</summary>
    private void TakeNames(List<MastheadLine> head)
    {
        foreach (MastheadLine line in head)
        {
            foreach (MastheadLine part in line.Parts ?? [])
            {
                if (part.Kind is not (MastheadLineKind.Words or MastheadLineKind.Section))
                    continue;
                string name = Blanks.OneLine(text, part.Value);
                if (part.Kind == MastheadLineKind.Section || SectionNames.Contains(name))
                    draft.SetSection(name);
                else
                    draft.SetPublisher(name);
            }
        }
    }

    private bool TakeHeadlineLine(SourceSpan span)
    {
        string line = Blanks.OneLine(text, span);
        if (draft.Headline is { } known && !known.Equals(line, StringComparison.OrdinalIgnoreCase))
            return false;
        draft.SetHeadline(line);
        return true;
    }

    /// <summary>Without any other masthead, a first line that is written like a heading is the headline where prose comes behind it.</summary>
    private bool TakesHeadline(List<TextLine> lines, List<MastheadLine> head)
    {
        bool prose = (head.Count is 1 or 2 || IsAboveLabels(head)) && lines.Count > head.Count;
        bool alone = lines.Count > 1 && (lines[1].AfterBlank || TextBlock.EndAtLines(lines, breaks));
        return prose && alone && TakeHeadlineLine(lines[0].Span) && !QuotesSomebody(lines[0].Span);
    }

    /// <summary>Whether the first line is a headline by its length beside the short lines below it: what the page's menu left behind.</summary>
    private bool IsAboveLabels(List<MastheadLine> head) =>
        WordCounter.Exceeds(text, head[0].Span, FewestHeadlineWords - 1)
        && head.TrueForAll(line => line == head[0] || !WordCounter.Exceeds(text, line.Span, MostLabelWords));

    /// <summary>A headline that quotes stays with the text, as a heading over it: a quotation stands in a paragraph.</summary>
    private bool QuotesSomebody(SourceSpan headline) =>
        Headings.HoldsQuotation(text, headline) && !WordCounter.Exceeds(text, headline, ParagraphReader.MostHeadingWords);
}
