using System;

namespace Corpus.Reading;

/// <summary>How many characters must be put in, left out or replaced to make one text of another.</summary>
internal static class EditDistance
{
    private const int MostOnStack = 256;

    /// <summary>The distance of two texts.</summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another text.</param>
    /// <param name="most">The greatest distance that matters; the smaller it is, the less there is to do.</param>
    /// <returns>The distance; where it is greater than <paramref name="most"/>, some number that is greater too.</returns>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most = int.MaxValue)
    {
        // What is alike at both ends costs nothing, and most of what is compared is alike.
        while (one.Length > 0 && other.Length > 0 && one[0] == other[0])
        {
            one = one.Slice(1);
            other = other.Slice(1);
        }

        while (one.Length > 0 && other.Length > 0 && one[one.Length - 1] == other[other.Length - 1])
        {
            one = one.Slice(0, one.Length - 1);
            other = other.Slice(0, other.Length - 1);
        }

        int far = Math.Max(one.Length, other.Length);
        if (one.Length == 0 || other.Length == 0 || Math.Abs(one.Length - other.Length) > most)
            return far;
        return Table(one, other, Math.Min(most, far));
    }

    // Row by row, and of each row only the cells that so few changes can lead to.
    private static int Table(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        Span<int> row = other.Length < MostOnStack ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++)
            row[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            int low = Math.Max(1, i - most);
            int high = (int)Math.Min(other.Length, (long)i + most);
            Steps.Count(high - low + 1);
            int diagonal = row[low - 1];
            row[low - 1] = low == 1 ? i : most + 1;
            int least = row[low - 1];
            for (int j = low; j <= high; j++)
            {
                // The cell above the last one is none of those that were looked at.
                int above = j == i + most ? most : row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
        }

        return row[other.Length];
    }
}
