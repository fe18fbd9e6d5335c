using System;
using System.Net;

namespace Corpus.Reading;

/// <summary>A character written by its name or number: <c>&amp;mdash;</c>, <c>&amp;#8217;</c>.</summary>
/// <param name="Length">How long it is in the file.</param>
/// <param name="Text">What it stands for.</param>
internal readonly record struct CharacterReference(int Length, string Text)
{
    private const int Longest = 32;

    /// <summary>The reference at <paramref name="start"/>, where a <c>&amp;</c> stands; null where it is none.</summary>
    public static CharacterReference? Read(string text, int start, int end)
    {
        // One reference and no more: what is read in its place has one place in the file.
        int reach = Math.Min(end, start + Longest);
        int close = start + 1;
        while (close < reach && (Ascii.IsLetter(text[close]) || text[close] is '#' or (>= '0' and <= '9')))
            close++;
        Steps.Count(close - start);
        if (close < start + 2 || close == reach || text[close] != ';')
            return null;
        string written = text.Substring(start, close + 1 - start);
        string meant = WebUtility.HtmlDecode(written);
        return meant == written || meant.IndexOf('\0') >= 0 ? null : new(written.Length, meant);
    }
}
