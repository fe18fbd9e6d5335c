using System;

namespace Corpus.Reading;

/// <summary>Knows lines that are written like headings: headlines, decks, subheadings.</summary>
internal static class Headings
{
    private const int MostCharacters = 180;
    private const int MostWords = 28;

    /// <summary>
    /// Whether <paramref name="span"/> may be a heading: one short line that starts like a sentence, does not end like one and is
    /// not a quotation as a whole.
    /// </summary>
    public static bool IsLikely(string text, SourceSpan span)
    {
        if (span.Length is 0 or > MostCharacters || !StartsLikeOne(text, span) || IsQuotation(text, span) || IsTurn(text, span))
            return false;
        if ((Endings.EndsSentence(text, span) && !EndsLikeTitle(text, span)) || Endings.StopsShort(text, span))
            return false;
        return WordCounter.Count(text, span) is >= 1 and <= MostWords;
    }

    /// <summary>
    /// Whether the first line of a file may be a headline although it ends otherwise: cut off (<c>Bridge shut after the mayor ...</c>), or with a full
    /// stop behind nothing but capitals (<c>Harbour Bridge Shut For Good.</c>).
    /// </summary>
    public static bool IsCutOrClosed(string text, SourceSpan span)
    {
        if (span.Length is 0 or > MostCharacters || !StartsLikeOne(text, span) || IsQuotation(text, span) || WordCounter.Count(text, span) is < 4 or > MostWords)
            return false;
        int end = span.End;
        while (end > span.Start && text[end - 1] is '.' or '…')
            end--;
        bool isCut = Blanks.IsBlank(text[end - 1]) && span.End > end;
        var before = Blanks.Trim(text, span.Start, end);
        bool isOne = text.IndexOf(". ", before.Start, before.Length, StringComparison.Ordinal) < 0 && !Endings.EndsSentence(text, before) && !Endings.StopsShort(text, before);
        return isOne && (isCut || (span.End == end + 1 && text[end] == '.' && IsTitleCase(text, before, longerAtLeast: 4, outOfFive: 5) && !HasLowerVerb(text, before)));
    }

    // "Ivo Marin met Ana Horvat in Split." has names, and a verb as sentences have it: a title writes only the small words in lower case.
    private static bool HasLowerVerb(string text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End;)
        {
            int end = i;
            while (end < span.End && char.IsLetter(text[end]))
                end++;
            if (end > i + 1 && char.IsLower(text[i]) && (Lexicon.Find(text.AsSpan(i, end - i)).Class & WordClass.Function) == 0)
                return true;
            i = end + 1;
        }

        return false;
    }

    /// <summary><c>What Comes Next?</c>, <c>A Visit to the U.S.</c></summary>
    private static bool EndsLikeTitle(string text, SourceSpan span) =>
        (Endings.LastSign(text, span) != '.' || Endings.AreInitials(text, span)) && IsTitleCase(text, span);

    /// <summary>Whether nearly All Longer Words Start With a Capital, as in many headlines and in no sentence.</summary>
    public static bool IsTitleCase(string text, SourceSpan span) => IsTitleCase(text, span, longerAtLeast: 2, outOfFive: 4);

    private static bool IsTitleCase(string text, SourceSpan span, int longerAtLeast, int outOfFive)
    {
        int longer = 0;
        int capitals = 0;
        for (int i = span.Start; i < span.End;)
        {
            int end = i;
            while (end < span.End && char.IsLetter(text[end]))
                end++;
            if (end - i >= 4)
            {
                longer++;
                capitals += char.IsUpper(text[i]) ? 1 : 0;
            }

            i = end + 1;
        }

        return longer >= longerAtLeast && capitals * 5 >= longer * outOfFive;
    }

    private static bool StartsLikeOne(string text, SourceSpan span)
    {
        int at = span.Start;
        while (at < span.End && (Endings.IsQuotationMark(text[at]) || text[at] is '#' or ' ' or '¿' or '¡'))
            at++;
        if (at >= span.End || !Blanks.IsWordPart(text, at))
            return false;
        return !char.IsLower(text[at]) || StartsWithCamel(text, at, span.End);
    }

    /// <summary>Names like <c>iPhone</c> and <c>al-Assad</c> may start a heading.</summary>
    private static bool StartsWithCamel(string text, int at, int end)
    {
        for (; at < end && !Blanks.IsBlank(text[at]); at++)
        {
            if (char.IsUpper(text[at]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Somebody's words: the line opens with a quotation mark that closes at its end, or does not close. (A heading may open with
    /// a quoted word.)
    /// </summary>
    private static bool IsQuotation(string text, SourceSpan span)
    {
        if (!Endings.IsQuotationMark(text[span.Start]))
            return false;
        for (int i = span.Start + 1; i < span.End - 1; i++)
        {
            if (Endings.IsQuotationMark(text[i]) && !IsApostrophe(text, i))
                return text[i - 1] is ',' or '.' or '!' or '?';
        }

        return true;
    }

    /// <summary>Whether a pair of quotation marks stands in the line, as around <c>'not worried'</c>.</summary>
    public static bool HoldsQuotation(string text, SourceSpan span)
    {
        bool open = false;
        for (int i = span.Start; i < span.End; i++)
        {
            if (!Endings.IsQuotationMark(text[i]))
                continue;
            bool letterBefore = i > span.Start && char.IsLetterOrDigit(text[i - 1]);
            bool letterBehind = i + 1 < span.End && char.IsLetterOrDigit(text[i + 1]);
            if (open && !letterBehind && !Blanks.IsBlank(text[i - 1]))
                return true;
            open |= letterBehind && !letterBefore;
        }

        return false;
    }

    /// <summary>A turn of an interview: <c>Q: Will it open?</c>, <c>ANA HORVAT, HOST: Will it open?</c></summary>
    private static bool IsTurn(string text, SourceSpan span) =>
        TurnLines.LabelAt(text, span) is { Length: > 0 } label && (label.Length == 1 || (text.IndexOf(',', label.Start, label.Length) >= 0 && IsInCapitals(text, label)));

    /// <summary>Whether no small letter stands in the line.</summary>
    public static bool IsInCapitals(string text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLower(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsApostrophe(string text, int at) => char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
