using System;

namespace Corpus.Reading;

/// <summary>A mark that people write in several ways: an ellipsis, a dash, a quotation mark of two strokes.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Stops">How many full stops stand before it: of more dots than three, the last three are the ellipsis.</param>
/// <param name="Start">Its first character in the seen text.</param>
/// <param name="Last">Its last character.</param>
/// <param name="IsTight">Whether blanks around it mean nothing.</param>
internal readonly record struct MarkRun(char Mark, int Stops, int Start, int Last, bool IsTight)
{
    /// <summary>What three dots are.</summary>
    public const char Ellipsis = '…';

    /// <summary>What parts clauses: a long dash, any between blanks, or several strokes.</summary>
    public const char Dash = '—';

    /// <summary>What joins words.</summary>
    public const char Hyphen = '-';

    /// <summary>A short dash without blanks around it: some join words with it, and some part clauses.</summary>
    public const char ShortDash = '–';

    private const int DotsOfEllipsis = 3;

    private static readonly char[] Beginnings = ['.', Ellipsis, Hyphen, ShortDash, Dash, '\''];

    /// <summary>Whether two characters of folded texts mean the same: a <see cref="ShortDash"/> is whatever the other text has there.</summary>
    public static bool AreAlike(char one, char other) => one == other
        || (one == ShortDash && other is Hyphen or Dash)
        || (other == ShortDash && one is Hyphen or Dash);

    /// <summary>Where from <paramref name="at"/> on a mark may begin; the end of the text where there is none.</summary>
    public static int Next(SeenText text, int at)
    {
        int next = text.Chars.Slice(at).IndexOfAny(Beginnings.AsSpan());
        return next < 0 ? text.Count : at + next;
    }

    /// <summary>The mark that begins at <paramref name="at"/>; null where what stands there stands for itself.</summary>
    public static MarkRun? At(SeenText text, int at) => text[at] switch
    {
        '.' or Ellipsis => Dots(text, at),
        Hyphen or ShortDash or Dash => Dashes(text, at),
        '\'' => Strokes(text, at),
        _ => null,
    };

    private static MarkRun? Dots(SeenText text, int at)
    {
        int dots = 0;
        int last = at;
        for (int i = at; i < text.Count && (text[i] == ' ' || DotsOf(text[i]) > 0); i++)
        {
            dots += DotsOf(text[i]);
            last = text[i] == ' ' ? last : i;
        }

        if (dots < DotsOfEllipsis)
            return null;
        int start = at;
        for (int stops = dots - DotsOfEllipsis; stops > 0 || text[start] == ' '; start++)
            stops -= DotsOf(text[start]);
        return new(Ellipsis, dots - DotsOfEllipsis, start, last, IsTight: true);
    }

    private static int DotsOf(char c) => c switch
    {
        '.' => 1,
        Ellipsis => DotsOfEllipsis,
        _ => 0,
    };

    private static MarkRun? Dashes(SeenText text, int at)
    {
        int last = at;
        while (last + 1 < text.Count && text[last + 1] is Hyphen or ShortDash or Dash)
            last++;
        bool isBehindBlank = text.IsBlank(at - 1);
        bool isBeforeBlank = text.IsBlank(last + 1);
        bool isDash = last > at || text[at] switch
        {
            Hyphen => isBehindBlank && isBeforeBlank,
            ShortDash => isBehindBlank || isBeforeBlank,
            _ => true,
        };
        if (!isDash)
            return null;
        // The sign of a number: "down to –5 degrees".
        return last == at && text[at] == ShortDash && !isBeforeBlank && Characters.Is(text[last + 1], CharTraits.Digit)
            ? new(Hyphen, 0, at, last, IsTight: false)
            : new(Dash, 0, at, last, IsTight: true);
    }

    // A typist's quotation mark. Of an odd number of strokes, the one that is inside stands for itself.
    private static MarkRun? Strokes(SeenText text, int at)
    {
        if (at + 1 == text.Count || text[at + 1] != '\'')
            return null;
        bool isFirst = at == 0 || text[at - 1] != '\'';
        return isFirst && !IsOpening(text, at) && StrokesFrom(text, at) % 2 != 0 ? null : new('"', 0, at, at + 1, IsTight: false);
    }

    private static bool IsOpening(SeenText text, int at) => text.IsBlank(at - 1) || text[at - 1] is '(' or '[' or Dash;

    private static int StrokesFrom(SeenText text, int at)
    {
        int end = at;
        while (end < text.Count && text[end] == '\'')
            end++;
        return end - at;
    }
}
