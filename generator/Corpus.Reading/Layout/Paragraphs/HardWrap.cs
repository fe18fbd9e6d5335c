using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Undoes the wrapping of text whose lines were broken to fit a width, as agencies send it: each paragraph becomes one line.</summary>
internal sealed class HardWrap
{
    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly LineSurvey _survey;
    private readonly TurnLines? _turns;

    private HardWrap(string text, List<TextLine> lines, LineSurvey survey) =>
        (_text, _lines, _survey, _turns) = (text, lines, survey, TurnLines.Find(text, lines));

    /// <summary>Joins those of <paramref name="lines"/> that were one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="inCapitals">Whether they are in capitals as a whole.</param>
    /// <returns>What the breaks that are left mean.</returns>
    public static LineBreaks Undo(string text, List<TextLine> lines, bool inCapitals)
    {
        if (LineSurvey.Of(text, lines, inCapitals) is not { } survey)
            return LineBreaks.Undecided;
        if (!survey.IsWrapped)
            return survey.BreaksOfUnwrapped();
        return new HardWrap(text, lines, survey).Join();
    }

    private LineBreaks Join()
    {
        bool blanksStandBetween = _survey.BlanksStandBetween && !_survey.FirstLinesAreIn && !_survey.FirstLinesAreOut;
        // The survey looks at the lines as they were: they are joined in a second list.
        var joined = new List<TextLine>(_lines.Count);
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            if (i == 0 || line.AfterBlank)
                joined.Add(line);
            else if (Opens(i))
                joined.Add(line with { AfterBlank = true });
            else if (_survey.IsFilled(i) || (!blanksStandBetween && _survey.IsOpen(i - 1) && _survey.StartsLower(i)))
                joined[joined.Count - 1] = joined[joined.Count - 1] with { Span = SourceSpan.FromBounds(joined[joined.Count - 1].Span.Start, line.Span.End) };
            else
                joined.Add(line);
        }

        _lines.Clear();
        _lines.AddRange(joined);
        return blanksStandBetween ? LineBreaks.AreBlanks : LineBreaks.EndParagraphs;
    }

    /// <summary>Whether the line at <paramref name="index"/> opens a paragraph, by its indent or by what it is.</summary>
    private bool Opens(int index)
    {
        if (IsBelowHeadline(index) || IsRow(index) || IsRow(index - 1) || IsTooWide(index) || IsTooWide(index - 1))
            return true;
        bool goesOn = _survey.IsOpen(index - 1) && _survey.IsFilled(index);
        int step = _lines[index].Indent - _lines[index - 1].Indent;
        if (_survey.FirstLinesAreIn && _lines[index].Indent > 0)
            return step > 1 || !goesOn;
        if (_survey.FirstLinesAreOut && (step < 0 || _lines[index].Indent == 0))
            return !(goesOn && step >= 0);
        return !goesOn && (IsItem(index) || _turns?.Contains(_lines[index].Span) == true);
    }

    /// <summary>Whether the first line is a headline without a blank line below it.</summary>
    private bool IsBelowHeadline(int index)
    {
        if (index != 1 || _survey.StartsLower(1) || !Headings.IsLikely(_text, _lines[0].Span))
            return false;
        return (Headings.IsInCapitals(_text, _lines[0].Span) && !Headings.IsInCapitals(_text, _lines[1].Span))
            || (Headings.IsTitleCase(_text, _lines[0].Span) && !Headings.IsTitleCase(_text, _lines[1].Span))
            || OpensSentence(_lines[1].Span);
    }

    /// <summary>Whether a word stands at the start that has a capital only where a sentence opens.</summary>
    private bool OpensSentence(SourceSpan span)
    {
        int end = span.Start;
        while (end < span.End && char.IsLetter(_text[end]))
            end++;
        return _text.Substring(span.Start, end - span.Start)
            is "The" or "A" or "An" or "It" or "He" or "She" or "They" or "We" or "In" or "On" or "At" or "After" or "As" or "For" or "When" or "There" or "This" or "These" or "Two" or "Three" or "Nearly" or "More";
    }

    /// <summary>Whether the line is a row of a table: columns stand apart.</summary>
    private bool IsRow(int index)
    {
        SourceSpan span = _lines[index].Span;
        for (int i = span.Start; i < span.End; i++)
        {
            if (_text[i] == '\t' || (_text[i] == ' ' && _text[i + 1] == ' ' && _text[i + 2] == ' '))
                return true;
        }

        return false;
    }

    private bool IsTooWide(int index) => LineSurvey.WidthOf(_lines[index]) > LineSurvey.WidestWrap;

    /// <summary>Whether the line is an item of a list.</summary>
    private bool IsItem(int index)
    {
        SourceSpan span = _lines[index].Span;
        int at = span.Start;
        if (_text[at] is '-' or '*' or '•' or '–' or '—' or '·' or '◦' or '▪')
            return at + 1 < span.End && Blanks.IsBlank(_text[at + 1]);
        while (at < span.End && _text[at] is >= '0' and <= '9')
            at++;
        return at > span.Start && at - span.Start < 3 && at + 1 < span.End && _text[at] is '.' or ')' && Blanks.IsBlank(_text[at + 1]);
    }
}
