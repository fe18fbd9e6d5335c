using System;

namespace Corpus.Reading;

/// <summary>How many characters must be put in, left out or replaced to make one text of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
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

        if (one.Length == 0 || other.Length == 0)
            return one.Length + other.Length;

        int[] row = new int[other.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
