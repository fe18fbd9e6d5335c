using System;

namespace Corpus.Reading;

/// <summary>Knows the captions of photographs.</summary>
internal static class Captions
{
    private const int MostWords = 80;

    private static readonly string[] Openings =
    [
        "photo:", "photo by", "photo credit", "photo illustration", "photograph:", "photographer:", "image:", "image credit", "image source", "image caption", "picture:", "pictured:", "file photo",
        "file image", "file picture", "file -", "file –", "file —", "(photo", "[photo", "(image", "(file", "(ap photo", "caption:", "getty images", "photos by",
    ];

    private static readonly string[] CreditWords =
    [
        "photo", "image", "picture", "getty", "afp", "reuters", "epa", "shutterstock", "istock", "alamy", "handout", "via ap", "ap/", "credit:", "courtesy", "screenshot", "screengrab",
    ];

    /// <summary>Whether the block at <paramref name="span"/> is a caption.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The block.</param>
    /// <param name="isLast">Whether it is the last of the article, where agencies sign with their name.</param>
    public static bool Contains(string text, SourceSpan span, bool isLast)
    {
        if (span.Length > MostWords * 12 || WordCounter.Count(text, span) > MostWords)
            return false;
        return OpensLikeOne(text, span) || (HasCreditAtEnd(text, span, isLast) && !HasSpeech(text, span));
    }

    private static bool OpensLikeOne(string text, SourceSpan span)
    {
        foreach (string opening in Openings)
        {
            if (Blanks.Holds(text, span.Start, span.End, opening))
                return true;
        }

        return false;
    }

    /// <summary>
    /// <c>… at a press conference.(AFP)</c>, <c>… in Kyiv (Photo: A. Person)</c>, <c>… | Photo credit: AP</c>. An abbreviation in
    /// parentheses at the end (<c>the United Nations (UN)</c>) is none: a full stop stands before a credit, or a word like "photo" in it.
    /// </summary>
    private static bool HasCreditAtEnd(string text, SourceSpan span, bool isLast)
    {
        char last = text[span.End - 1];
        if (last is not (')' or ']'))
            return HasPhotoCreditBehindBar(text, span);
        int open = text.LastIndexOf(last == ')' ? '(' : '[', span.End - 1, span.Length);
        if (open <= span.Start)
            return false;
        string credit = Blanks.OneLine(text, SourceSpan.FromBounds(open + 1, span.End - 1));
        if (credit.Length > 80)
            return false;
        if (HasCreditWord(credit, photoOnly: true))
            return true;
        SourceSpan before = Blanks.Trim(text, span.Start, open);
        return !isLast && Endings.EndsSentence(text, before) && Agencies.Knows(credit);
    }

    private static bool HasPhotoCreditBehindBar(string text, SourceSpan span)
    {
        int bar = text.LastIndexOf('|', span.End - 1, Math.Min(span.Length, 80));
        return bar > span.Start && HasCreditWord(text.Substring(bar, span.End - bar), photoOnly: false);
    }

    private static bool HasCreditWord(string credit, bool photoOnly)
    {
        foreach (string word in CreditWords)
        {
            bool photo = word is not ("afp" or "reuters" or "epa" or "courtesy" or "credit:");
            if ((photo || !photoOnly) && credit.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static bool HasSpeech(string text, SourceSpan span)
    {
        int marks = 0;
        for (int i = span.Start; i < span.End; i++)
            marks += text[i] is '"' or '“' or '”' ? 1 : 0;
        return marks >= 2;
    }
}
