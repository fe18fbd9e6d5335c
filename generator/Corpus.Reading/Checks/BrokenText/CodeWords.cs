using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Tells what is written for machines: code, paths, addresses, prefixes of commits (<c>feat(api,cli):</c>), names of members (<c>[js.Build]</c>).</summary>
/// <param name="text">The text.</param>
/// <param name="code">What is known to be code; null where nothing is.</param>
internal sealed class CodeWords(string text, List<SourceSpan>? code)
{
    // As far as a run of characters without a blank is looked at, to each side.
    private const int Reach = 60;

    // No word of prose is written with one of these beside it.
    private const string Signs = "{}=<>/\\_|@#$~^+*";

    /// <summary>Whether <paramref name="span"/> is part of such a run.</summary>
    public bool Holds(SourceSpan span) => IsCode(span) || IsEnclosed(span) || HasSigns(span);

    private bool IsCode(SourceSpan span)
    {
        int low = 0;
        int high = code?.Count ?? 0;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (code![middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return code is not null && low < code.Count && code[low].Start < span.End;
    }

    /// <summary>Whether nothing else stands in a pair of brackets or accents.</summary>
    private bool IsEnclosed(SourceSpan span) =>
        span.Start > 0 && span.End < text.Length && (text[span.Start - 1], text[span.End]) is ('[', ']') or ('(', ')') or ('`', '`') or ('\'', '\'');

    /// <summary>An array of values, <c>[null,false,true]</c>: an editor's note in brackets has spaces.</summary>
    private bool IsArray(int start, int end)
    {
        int open = text.IndexOf('[', start, end - start);
        int first = open < 0 ? -1 : text.IndexOf(',', open, end - open);
        return first >= 0 && text.IndexOf(',', first + 1, end - first - 1) >= 0;
    }

    private bool HasSigns(SourceSpan span)
    {
        int start = span.Start;
        while (start > 0 && span.Start - start < Reach && !Blanks.IsBlank(text[start - 1]))
            start--;
        int end = span.End;
        while (end < text.Length && end - span.End < Reach && !Blanks.IsBlank(text[end]))
            end++;
        Steps.Count(end - start);
        if (IsArray(start, end))
            return true;
        for (int i = start; i < end; i++)
        {
            bool isCall = text[i] == '(' && i > start && Ascii.IsLetter(text[i - 1]);
            bool isScope = text[i] == ':' && i > start && text[i - 1] == ':';
            if (isCall || isScope || Signs.IndexOf(text[i]) >= 0)
                return true;
        }

        return false;
    }
}
