using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds cues that are nouns: "Novak's promise of", "a report by the agency".</summary>
internal sealed class CueNounReader(Frame frame, NounPhraseReader phrases)
{
    private const int LongestGap = 7;

    private static readonly WordSet Plurals = new("many several few some most both these those");

    /// <summary>Whether a word that can be a verb is a noun here: a determiner, a possessive or an adjective before it shows that.</summary>
    public bool IsNoun(int item, Sentence sentence)
    {
        int before = item - 1;
        if (before < sentence.First)
            return false;
        if (frame.Kind(before) == TokenKind.Possessive)
            return !frame.Is(before - 1, WordClass.Function) && !NounPhraseWords.IsBehindOwner(frame, item);
        if (IsCounted(item, sentence.First) || IsDescribed(item))
            return true;
        if (!frame.IsWord(before))
            return false;
        // "many promises": what is said of many has no -s.
        if (frame.Is(item, WordClass.SForm) && Plurals.Contains(frame.Chars(before)))
            return true;
        if (frame.Is(item, WordClass.VerbNoun) && frame.Is(item, WordClass.BaseForm))
            return !TakesBaseForm(before) || IsRepeated(item, sentence.First);
        if (frame.Is(item, WordClass.VerbNoun) && frame.Is(item, WordClass.SForm) && phrases.MentionAt(before) < 0 && !TakesSForm(before))
            return item + 1 >= sentence.End || (!frame[item + 1].IsQuote && !Determiners.OpensNoun(frame.Chars(item + 1)) && (frame.Is(item, WordClass.CueNoun) || !frame.Is(item + 1, "that")));
        // "Another said", "the two called": no noun but one that is no verb's form.
        if (IndefinitePronouns.Contains(frame.Chars(before)) && !frame.Is(item, WordClass.CueNoun | WordClass.VerbNoun))
            return false;
        if (Determiners.Contains(frame.Chars(before)) && !frame.Is(before, "that") && !frame.Is(before, "all") && !frame.Is(before, "both") && !frame.Is(before, "many") && !frame.Is(before, "some"))
            return true;
        return before - 1 >= sentence.First && frame.IsWord(before - 1) && Determiners.Contains(frame.Chars(before - 1)) && !frame.Is(before - 1, "that")
            && !frame.Is(before, WordClass.Function | WordClass.Role | WordClass.Organization) && frame.Is(item, WordClass.CueNoun) && phrases.MentionAt(before) < 0
            && (frame.Is(item + 1 < sentence.End ? item + 1 : item, WordClass.Preposition) || (item + 1 < sentence.End && frame.Is(item + 1, "that")));
    }

    /// <summary>Adds the cue at <paramref name="item"/> if its source stands beside it.</summary>
    public void Read(int item, Sentence sentence, List<Cue> cues)
    {
        if (item + 2 < sentence.End && (frame.Is(item + 1, "by") || frame.Is(item + 1, "from")) && !IsGerund(item + 2))
        {
            NounPhrase by = phrases.StartingAt(item + 2, sentence.End);
            if (by.Exists)
            {
                cues.Add(new Cue(item, CueForm.Noun, by));
                return;
            }
        }

        for (int i = item - 1; i >= sentence.First && i >= item - LongestGap; i--)
        {
            if (frame.Kind(i) == TokenKind.Possessive && i > sentence.First)
            {
                int mention = phrases.MentionAt(i - 1);
                Cue.AddTo(cues, item, CueForm.Noun, mention >= 0 ? new NounPhrase(phrases.FirstOf(mention), i - 1, SourceForm.Name, mention) : phrases.EndingAt(i - 1, sentence.First));
                return;
            }

            if (Pronouns.IsPossessive(frame, i))
            {
                cues.Add(new Cue(item, CueForm.Noun, new NounPhrase(i, i, SourceForm.Pronoun, -1)));
                return;
            }

            if (!frame.IsWord(i) || frame.Is(i, WordClass.Function))
                return;
        }
    }

    // "his rhetoric by reciting a passage": how, not whose.
    private bool IsGerund(int item)
        => frame.IsWord(item) && !frame.Token(item).Capital && frame.Chars(item).EndsWith("ing".AsSpan(), StringComparison.Ordinal) && phrases.MentionAt(item) < 0;

    // "1,600 emails", "22 Horvat emails", "the Split attacks": what a number or an article stands before.
    private bool IsCounted(int item, int first)
    {
        if (!frame.Is(item, WordClass.VerbNoun) || !frame.Is(item, WordClass.SForm))
            return false;
        int before = item - 1;
        if (phrases.MentionAt(before) is not (var mention and >= 0))
            return before >= first && frame.Kind(before) == TokenKind.Number;
        before = phrases.FirstOf(mention) - 1;
        return before >= first && (frame.Kind(before) == TokenKind.Number || (frame.Is(before, "the") && phrases.IsPlace(mention)));
    }

    // The "secret" email chains: behind quoted words without a mark of punctuation, a bare form has no subject.
    private bool IsDescribed(int item)
    {
        if (!frame.Is(item, WordClass.VerbNoun) || !frame.Is(item, WordClass.BaseForm) || !frame[item - 1].IsQuote)
            return false;
        SourceSpan content = frame.Spans[frame[item - 1].Quote].Content;
        return char.IsLetterOrDigit(frame.Article.Text[content.End - 1]);
    }

    // "from state to state".
    private bool IsRepeated(int item, int first)
        => item - 2 >= first && frame.Is(item - 1, "to") && frame.IsWord(item - 2) && frame.Chars(item - 2).SequenceEqual(frame.Chars(item));

    // "to report", "will report", "they report", "officials report".
    private bool TakesBaseForm(int before)
    {
        if (frame.Is(before, WordClass.Function))
            return !Determiners.Contains(frame.Chars(before)) && (!frame.Is(before, WordClass.Preposition) || frame.Is(before, "to"));
        var chars = frame.Chars(before);
        return chars[chars.Length - 1] == 's' || (chars.Length > 2 && chars[chars.Length - 1] == 'y' && chars[chars.Length - 2] == 'l') || frame.Is(before, "people") || frame.Is(before, "police");
    }

    // "he reports", "who reports", "the spokesman reports"; but "court files", "new reports".
    private bool TakesSForm(int before)
        => frame.Is(before, WordClass.Role) || Pronouns.IsThirdPerson(frame, before) || frame.Is(before, "who") || frame.Is(before, "which") || frame.Is(before, "that")
            || frame.Is(before, "also") || frame.Is(before, "then") || frame.Is(before, WordClass.Organization) || frame.Chars(before)[frame.Chars(before).Length - 1] == 'y';
}
