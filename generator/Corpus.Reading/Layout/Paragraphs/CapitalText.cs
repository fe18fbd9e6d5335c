using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Knows text that is written in capitals as a whole, as old wires send it: capitals do not make its lines headings.</summary>
internal static class CapitalText
{
    private const int FewestLines = 3;

    /// <summary>Whether at least three in four of <paramref name="lines"/> have capitals and no small letter.</summary>
    public static bool Is(string text, List<TextLine> lines)
    {
        int capitals = 0;
        int others = 0;
        foreach (TextLine line in lines)
        {
            if (IsLine(text, line.Span))
                capitals++;
            else if (++others * 4 > lines.Count)
                return false;
        }

        return capitals >= FewestLines && capitals * 4 >= lines.Count * 3;
    }

    /// <summary>Whether the line has capitals and no small letter.</summary>
    public static bool IsLine(string text, SourceSpan line)
    {
        bool capital = false;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            capital |= char.IsUpper(text[i]);
        }

        return capital;
    }
}
