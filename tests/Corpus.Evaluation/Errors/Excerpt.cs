using System;
using System.Globalization;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Shows a stretch of a text in one short line.</summary>
internal static class Excerpt
{
    private const int Longest = 90;

    /// <summary>The words of <paramref name="span"/>, cut at 90 characters.</summary>
    public static string Of(string text, SourceSpan span)
    {
        string words = text.Substring(span.Start, Math.Min(span.Length, Longest)).ReplaceLineEndings(" ");
        return span.Length > Longest ? words + "…" : words;
    }

    /// <summary><c>(line,column)</c> of <paramref name="position"/>, both from 1.</summary>
    public static string Place(string text, int position)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, position);
        int line = before.Count('\n') + 1;
        int column = position - before.LastIndexOf('\n');
        return string.Create(CultureInfo.InvariantCulture, $"({line},{column})");
    }
}
