using System;

namespace Corpus.Reading;

/// <summary>Reads how old somebody is: "Ana Horvat, 24, …", "24-year-old Ana Horvat", "the 24-year-old".</summary>
internal static class Ages
{
    private const int MostDigits = 3;

    /// <summary>The age beside a name; 0 where none is told.</summary>
    public static int Beside(Frame frame, Mention mention)
    {
        int number = mention.Last + 2;
        if (number < frame.Count && frame.Kind(number - 1) is TokenKind.Comma or TokenKind.OpenBracket && Of(frame, number) is var age and > 0
            && (number + 1 == frame.Count || frame.Kind(number + 1) is TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket))
        {
            return age;
        }

        return Told(frame, mention.First - 1);
    }

    /// <summary>The age that "24-year-old" tells, whose last word is <paramref name="last"/>; 0 where it tells none.</summary>
    public static int Told(Frame frame, int last) => last >= 2 && frame.Is(last, "year-old") ? Of(frame, last - 2) : 0;

    private static int Of(Frame frame, int item)
    {
        if (frame.Kind(item) != TokenKind.Number)
            return 0;
        ReadOnlySpan<char> digits = frame.Chars(item);
        int age = 0;
        foreach (char c in digits)
        {
            if (digits.Length > MostDigits || c is not (>= '0' and <= '9'))
                return 0;
            age = (age * 10) + (c - '0');
        }

        return age;
    }
}
