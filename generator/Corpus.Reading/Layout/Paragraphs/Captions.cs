using System;
using System.Linq;

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

    // Few blocks start with one of these.
    private static readonly string FirstSigns = string.Concat(Openings.Select(static opening => opening[0]).Distinct());

    private static readonly string[] CreditWords =
    [
        "photo", "image", "picture", "getty", "afp", "reuters", "epa", "shutterstock", "istock", "alamy", "handout", "via ap", "ap/", "credit:", "courtesy", "screenshot", "screengrab",
    ];

    /// <summary>Who sells photographs.</summary>
    private static readonly string[] Sellers = ["Getty", "Getty Images", "AP", "AP Photo", "AFP", "Reuters", "EPA", "Shutterstock", "iStock", "Alamy"];

    /// <summary>Whether the block at <paramref name="span"/> is a caption.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The block.</param>
    /// <param name="agencyIsCredit">Whether the name of an agency alone shows a caption: see <see cref="EndsWithAgency"/>.</param>
    public static bool Contains(string text, SourceSpan span, bool agencyIsCredit)
    {
        if (span.Length > MostWords * 12)
            return false;
        bool caption = OpensLikeOne(text, span) || IsCreditAlone(text, span)
            || ((HasPhotoCredit(text, span) || (agencyIsCredit && EndsWithAgency(text, span))) && !HasSpeech(text, span));
        return caption && !WordCounter.Exceeds(text, span, MostWords);
    }

    /// <summary>
    /// Whether a sentence and the name of an agency in parentheses end the block: <c>… at a press conference.(AFP)</c>. So ends a
    /// caption; but so does the last paragraph of what the agency wrote, and each paragraph of a digest that names its sources.
    /// </summary>
    public static bool EndsWithAgency(string text, SourceSpan span) =>
        text[span.End - 1] == ')' && CreditAtEnd(text, span) is var (credit, before) && Endings.EndsSentence(text, before) && Agencies.Knows(credit);

    private static bool OpensLikeOne(string text, SourceSpan span)
    {
        if (FirstSigns.IndexOf(Ascii.ToLower(text[span.Start])) < 0)
            return false;
        foreach (string opening in Openings)
        {
            if (Blanks.Holds(text, span.Start, span.End, opening))
                return true;
        }

        return false;
    }

    /// <summary>A line with nothing but <c>A. Person/Getty Images</c> or <c>A. Person via Getty Images</c>.</summary>
    private static bool IsCreditAlone(string text, SourceSpan span)
    {
        if (WordCounter.Exceeds(text, span, 8))
            return false;
        ReadOnlySpan<char> line = Blanks.Line(text, span).TrimEnd('.');
        foreach (string seller in Sellers)
        {
            if (!line.EndsWith(seller.AsSpan(), StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> before = line.Slice(0, line.Length - seller.Length);
            if (before.Length == 0 || before[before.Length - 1] == '/' || before.EndsWith(" via ".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary><c>… in Kyiv (Photo: A. Person)</c>, <c>… in Kyiv. [A. Person/Getty Images]</c>, <c>… | Photo credit: AP</c>.</summary>
    private static bool HasPhotoCredit(string text, SourceSpan span) =>
        CreditAtEnd(text, span) is var (credit, _) ? HasCreditWord(credit, photoOnly: true) : HasPhotoCreditBehindBar(text, span);

    /// <summary>What stands in parentheses or brackets at the end, and what stands before.</summary>
    private static (string Credit, SourceSpan Before)? CreditAtEnd(string text, SourceSpan span)
    {
        char last = text[span.End - 1];
        if (last is not (')' or ']'))
            return null;
        int open = text.LastIndexOf(last == ')' ? '(' : '[', span.End - 1, Math.Min(span.Length, 100));
        if (open <= span.Start)
            return null;
        return (Blanks.OneLine(text, SourceSpan.FromBounds(open + 1, span.End - 1)), Blanks.Trim(text, span.Start, open));
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
