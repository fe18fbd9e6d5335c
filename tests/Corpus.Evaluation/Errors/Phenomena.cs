using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>
/// Tells what makes a quotation hard, by cheap tests of the text around it. Several phenomena may meet in one sentence, and a test may see one
/// that is not to blame: the counts say where to look.
/// </summary>
internal static class Phenomena
{
    private const int FewWords = 4;
    private const string DoubleMarks = "\"\u201C\u201D\u00AB\u00BB\u201E";
    private const string SingleMarks = "'\u2018\u2019";
    private static readonly string[] FormsOfBe = ["is", "are", "was", "were", "be", "been", "being", "gets", "got"];

    private static readonly (string Name, Func<ErrorSite, bool> Holds)[] Tests =
    [
        ("relative clause", static site => site.Holds(", who ") || site.Holds(", whose ") || site.Holds(", which ")),
        ("apposition", static site => site.Holds(", a ") || site.Holds(", an ") || site.Holds(", the ")),
        ("participle", static site => site.Cue?.EndsWith("ing", StringComparison.OrdinalIgnoreCase) == true),
        ("noun cue", static site => site.Cue is { } cue && Lexicon.Find(cue).Class is var word && (word & WordClass.CueNoun) != 0 && (word & WordClass.Reporting) == 0),
        ("according to", static site => site.Holds("according to ")),
        ("passive", static site => IsPassive(site)),
        ("inverted", static site => site.Gold is { SpeakerSpan: { } speaker, CueSpan: { } cue } && cue[1] <= speaker[0]),
        ("headline", static site => site.Text.AsSpan(0, site.Line.Start).IsWhiteSpace()),
        ("subheading", static site => site.Kind == ParagraphKind.Subheading && !site.Text.AsSpan(0, site.Line.Start).IsWhiteSpace()),
        ("transcript label", static site => TurnLines.LabelAt(site.Text, site.Line).Length > 0),
        ("rival of the same gender", static site => IsPronoun(site) && site.Outcome.StartsWith("wrong speaker", StringComparison.Ordinal) && MayBeRival(site)),
        ("no cue", static site => string.IsNullOrEmpty(site.Gold is null ? site.Predicted?.Cue : site.Gold.Cue)),
        ("continued", static site => site.Gold is { } gold && SourceWording.IsContinued(site.Text, gold, site.Span)),
        ("several cues in the sentence", static site => site.Words.Count(static word => (Lexicon.Find(word).Class & WordClass.Reporting) != 0) > 1),
        ("short fragment held for a term", static site => site.Outcome == "missed: held for a term" && CountWords(site.Content) <= FewWords),
        ("title case", static site => IsTitleCase(site.Content)),
        ("single marks", static site => StandsBetweenSingleMarks(site)),
        ("nested marks", static site => site.Content.IndexOfAny(DoubleMarks) >= 0 || site.Content.IndexOf('\u2018') >= 0),
        ("description resolved", static site => (site.Gold?.SpeakerKind == "nominal" && !string.IsNullOrEmpty(site.Gold.SpeakerResolved)) || site.Predicted?.Basis == AttributionBasis.Described),
        ("pronoun", static site => IsPronoun(site)),
        ("mark pairing", static site => site.Gold?.Closed == false || site.Outcome.EndsWith("other borders", StringComparison.Ordinal) || HasOddMarks(site)),
    ];

    /// <summary>The phenomena at <paramref name="site"/>; "none of these" where no test sees one.</summary>
    public static IReadOnlyList<string> At(ErrorSite site)
    {
        string[] names = [.. Tests.Where(test => test.Holds(site)).Select(static test => test.Name)];
        return names.Length > 0 ? names : ["none of these"];
    }

    // "was called '…'", "… by Novak": a form of "be" right before the cue.
    private static bool IsPassive(ErrorSite site)
    {
        if (site.Cue is not { } cue)
            return false;
        for (int i = 1; i < site.Words.Count; i++)
        {
            if (site.Words[i].Equals(cue, StringComparison.OrdinalIgnoreCase) && (FormsOfBe.Contains(site.Words[i - 1]) || (i + 1 < site.Words.Count && site.Words[i + 1] == "by")))
                return true;
        }

        return false;
    }

    // Two apostrophes are a double mark.
    private static bool StandsBetweenSingleMarks(ErrorSite site) =>
        site.Span.Start > 0 && SingleMarks.Contains(site.Text[site.Span.Start - 1]) && (site.Span.Start == 1 || site.Text[site.Span.Start - 2] != site.Text[site.Span.Start - 1]);

    private static bool IsPronoun(ErrorSite site) => site.Gold?.SpeakerKind == "pronoun" || (site.Gold is null && site.Predicted?.Basis == AttributionBasis.Pronoun);

    // Whoever was named instead has no first name of the other gender.
    private static bool MayBeRival(ErrorSite site)
    {
        string pronoun = site.Gold?.Speaker?.ToLowerInvariant() ?? "";
        if (pronoun is not ("he" or "she") || site.Predicted?.Speaker is not { } named)
            return false;
        WordClass first = Lexicon.Find(named.Split(' ')[0]).Class;
        return (first & (pronoun == "he" ? WordClass.Female : WordClass.Male)) == 0;
    }

    private static bool HasOddMarks(ErrorSite site)
    {
        ReadOnlySpan<char> line = site.Text.AsSpan(site.Line.Start, site.Line.Length);
        int marks = 0;
        foreach (char c in line)
            marks += DoubleMarks.Contains(c) ? 1 : 0;
        return marks % 2 == 1;
    }

    private static int CountWords(ReadOnlySpan<char> words)
    {
        int count = 0;
        foreach (Range word in words.Split(' '))
            count += words[word].IsEmpty ? 0 : 1;
        return count;
    }

    // All of at least two words of four letters or more start with a capital.
    private static bool IsTitleCase(ReadOnlySpan<char> words)
    {
        int count = 0;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            if (word.Length < 4)
                continue;
            if (!char.IsUpper(word[0]))
                return false;
            count++;
        }

        return count > 1;
    }
}
