using System;

namespace Corpus.Reading;

/// <summary>Tells the full stop inside a name such as "Quayside.com" from one that ends a sentence.</summary>
internal static class DomainNames
{
    private const int LongestEnding = 4;

    private static readonly WordSet Endings = new("com org net info gov edu co ac");
    private static readonly WordSet Countries = new("uk au nz in za ie jp kr sg hk il br ke ng");

    /// <summary>How many characters of <paramref name="rest"/>, from the full stop at <paramref name="stop"/> on, belong to the name; 0 where none do.</summary>
    public static int LengthAt(ReadOnlySpan<char> rest, int stop)
    {
        if (stop < 2 || EndOf(rest, stop) is not (> 0 and var end) || !Endings.Contains(rest.Slice(stop + 1, end - stop - 1)))
            return 0;
        bool country = EndOf(rest, end) is > 0 and var further && Countries.Contains(rest.Slice(end + 1, further - end - 1));
        // "co" and "ac" stand before a country only.
        return country ? EndOf(rest, end) - stop : end - stop > 3 ? end - stop : 0;
    }

    // Behind the small letters that follow the full stop; 0 where there are none, or too many for an ending.
    private static int EndOf(ReadOnlySpan<char> rest, int stop)
    {
        if (stop >= rest.Length || rest[stop] != '.')
            return 0;
        int end = stop + 1;
        while (end < rest.Length && end <= stop + LongestEnding && rest[end] is >= 'a' and <= 'z')
            end++;
        bool ends = end == rest.Length || !Characters.Is(rest[end], CharTraits.LetterOrDigit | CharTraits.Joined);
        return ends && end > stop + 1 ? end : 0;
    }
}
