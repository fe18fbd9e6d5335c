namespace Corpus.Reading;

/// <summary>
/// Knows quoted words that nobody around them said, though somebody is spoken of: examples ("such as '…'"), what the writer says
/// or thinks ("we asked: '…'"), and sentences whose subject is a thing.
/// </summary>
internal sealed class UnsaidWords(Frame frame, NounPhraseReader phrases)
{
    private const int LongestClause = 7;
    private const int LongestLabel = 5;

    private static readonly WordSet Carriers = WordSet.Named("carriers");

    private static readonly WordSet Documents = WordSet.Named("documents");

    private static readonly WordSet Media = WordSet.Named("media");

    private static readonly WordSet Works = WordSet.Named("works");

    private static readonly WordSet Be = new("was were is are be been 's ’s 'm ’m 're ’re");

    /// <summary>Whether the words at <paramref name="quote"/> are such, which nothing but <paramref name="chosen"/>, the subject or whoever spoke before, would have said.</summary>
    public bool Holds(int quote, Sentence sentence, SourceCandidate chosen)
    {
        if (quote > sentence.First && (IsExample(quote, sentence.First) || IsLinked(quote, sentence.First) || IsByWriter(quote, sentence.First)))
            return true;
        return chosen.Kind == CandidateKind.Subject && chosen.Source.Entity < 0 && chosen.Source.Description.Exists && !CanSpeak(chosen.Source.Description);
    }

    // Write a line such as "I was here", a note like "I was here". But "She was like, '…'" is how it was said.
    private bool IsExample(int quote, int first)
    {
        int before = BeforeMark(quote, first);
        // "remarks like '…'" are somebody's.
        if (before <= first || !frame.IsWord(before) || frame.Is(before - 1, WordClass.CueNoun) || (before - 2 >= first && frame.Is(before - 1, "such") && frame.Is(before - 2, WordClass.CueNoun)))
            return false;
        return (frame.Is(before, "as") && frame.Is(before - 1, "such")) || (frame.Is(before, "like") && !(frame.IsWord(before - 1) && Be.Contains(frame.Chars(before - 1))));
    }

    // "Read more: '…'": the title of another page.
    private bool IsLinked(int quote, int first)
        => quote - 3 >= first && quote - first <= LongestLabel && frame.Kind(quote - 1) == TokenKind.Colon && (frame.Is(quote - 2, "more") || frame.Is(quote - 2, "also"))
            && (frame.Is(quote - 3, "read") || frame.Is(quote - 3, "see") || frame.Is(quote - 3, "watch"));

    // "I could say '…'", "you have said: '…'".
    private bool IsByWriter(int quote, int first)
    {
        int verb = BeforeMark(quote, first);
        if (verb <= first || !frame.Is(verb, WordClass.Cue))
            return false;
        for (int i = verb - 1; i >= first && i > verb - LongestClause && frame.IsWord(i); i--)
        {
            if (Pronouns.IsFirstOrSecondPerson(frame, i))
                return true;
            if (Pronouns.IsThirdPerson(frame, i) || phrases.MentionAt(i) >= 0 || frame.Is(i, "that"))
                return false;
        }

        return false;
    }

    private int BeforeMark(int quote, int first)
        => quote - 1 > first && frame.Kind(quote - 1) is TokenKind.Comma or TokenKind.Colon ? quote - 2 : quote - 1;

    private static bool Bears(System.ReadOnlySpan<char> noun)
        => Carriers.Contains(noun) || Documents.Contains(noun) || Media.Contains(noun) || Works.Contains(noun) || IndefinitePronouns.Contains(noun);

    // A person, people, an organisation, or what bears words.
    private bool CanSpeak(NounPhrase phrase)
    {
        int head = phrases.HeadOf(phrase);
        return frame.Is(head, WordClass.Role | WordClass.Organization | WordClass.CueNoun | WordClass.Nationality) || Genders.OfNoun(frame, head) != Gender.Unknown
            || (frame.IsWord(head) && Bears(frame.Chars(head))) || phrases.IsPlural(head);
    }
}
