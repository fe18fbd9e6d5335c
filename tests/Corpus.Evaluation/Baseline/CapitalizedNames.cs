using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Finds what looks like a name: one to three capitalised words in a row.</summary>
internal static class CapitalizedNames
{
    private const int LongestName = 3;

    /// <summary>Words that are capitalised because a sentence starts with them.</summary>
    private static readonly FrozenSet<string> SentenceStarts = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "After", "All", "An", "And", "As", "At", "Before", "But", "By", "For", "From", "He", "Her", "His", "How", "However", "I", "If", "In", "It", "Its", "Last",
        "Mr", "Mrs", "Ms", "No", "Not", "Now", "Of", "On", "One", "Or", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This",
        "Those", "To", "We", "What", "When", "While", "Who", "With", "You");

    /// <summary>The names in <paramref name="line"/>, in order.</summary>
    public static List<SourceSpan> In(string text, SourceSpan line)
    {
        var names = new List<SourceSpan>();
        int start = -1;
        int end = -1;
        int count = 0;
        int at = line.Start;
        while (at < line.End)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            int wordEnd = WordEnd(text, at, line.End);
            bool goesOn = count > 0 && count < LongestName && at == end + 1 && text[end] == ' ';
            if (count > 0 && !(goesOn && char.IsUpper(text[at])))
            {
                names.Add(SourceSpan.FromBounds(start, end));
                count = 0;
            }

            if (char.IsUpper(text[at]) && !SentenceStarts.Contains(text[at..wordEnd]))
            {
                start = count == 0 ? at : start;
                end = wordEnd;
                count++;
            }

            at = wordEnd;
        }

        if (count > 0)
            names.Add(SourceSpan.FromBounds(start, end));
        return names;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(text[at]) || IsInsideWord(text, at, end)))
            at++;
        return at;
    }

    private static bool IsInsideWord(string text, int at, int end) =>
        text[at] is '-' or '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]);
}
