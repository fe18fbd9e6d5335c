using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>A speaker's name, made ready to be compared.</summary>
/// <param name="Text">The name in lower case without titles, possessives and symbols; empty for nobody.</param>
/// <param name="Words">Its words without generational suffixes.</param>
internal sealed record SpeakerName(string Text, IReadOnlyList<string> Words)
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.Ordinal, "jr", "sr", "ii", "iii", "iv");

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "i", "you", "he", "she", "it", "we", "they", "you", "him", "her", "his", "them", "their", "himself", "herself", "themselves",
        "this", "that", "these", "those", "who", "which", "one", "another", "others", "someone");

    /// <summary>The name <paramref name="written"/> so.</summary>
    public static SpeakerName Of(string? written)
    {
        string text = NameText.Normalize(written);
        IEnumerable<string> words = text.Split(' ').Select(static word => word.Trim('.', '\'')).Where(static word => word.Length > 0 && !Suffixes.Contains(word));
        return new SpeakerName(text, [.. words]);
    }

    /// <summary>
    /// Whether this answer means <paramref name="gold"/>: the surnames (last words) are equal, or one name holds the other. A pronoun is
    /// never an answer.
    /// </summary>
    public bool Means(SpeakerName gold)
    {
        if (Text.Length == 0 || gold.Text.Length == 0 || Pronouns.Contains(Text))
            return false;
        if (Text == gold.Text)
            return true;
        if (Words.Count == 0 || gold.Words.Count == 0)
            return false;
        return Words[^1] == gold.Words[^1] || Holds(gold) || gold.Holds(this);
    }

    /// <summary>Whether the surnames are equal and the first names are not: Bill Clinton and Hillary Clinton.</summary>
    public bool IsNamesakeOf(SpeakerName gold) =>
        Words.Count >= 2
        && gold.Words.Count >= 2
        && Words[^1] == gold.Words[^1]
        && !FirstNamesAgree(Words[0], gold.Words[0])
        && !Words.Contains(gold.Words[0]);

    // "Mike" and "Michael" do not agree so, "Chris" and "Christopher" do.
    private static bool FirstNamesAgree(string a, string b) => a.AsSpan(0, Math.Min(3, a.Length)).SequenceEqual(b.AsSpan(0, Math.Min(3, b.Length)));

    private bool Holds(SpeakerName other) => $" {Text} ".Contains($" {other.Text} ", StringComparison.Ordinal);
}
