namespace Corpus.Reading;

/// <summary>Tells quoted words that name something: "known as '…'", "a film titled '…'", "the word '…'".</summary>
internal static class Naming
{
    private static readonly WordSet Participles = WordSet.Named("naming-participles");

    private static readonly WordSet Nouns = WordSet.Named("naming-nouns");

    // "known as": how far the subject stands before the quotation.
    private const int Reach = 3;

    private static readonly WordSet Copulas = new("is are was were be been being");

    // "Shouts of '…'" are nobody's whom the sentence speaks of.
    private static readonly WordSet Cries = WordSet.Named("cries");

    /// <summary>Whether the quotation is a name, or bears one: nothing in its sentence says it.</summary>
    public static bool IsName(Frame frame, int quote, int first)
    {
        int before = quote - 1;
        if (before >= first && frame.Is(before, "as"))
            return before > first && frame.Is(before - 1, "known");
        if (before >= first && frame.Kind(before) == TokenKind.Comma)
            before--;
        return before >= first && frame.IsWord(before) && (Participles.Contains(frame.Chars(before)) || (before == quote - 1 && Nouns.Contains(frame.Chars(before))));
    }

    /// <summary>Whether the quotation is a name that an apposition or a participle gives, and nobody is told who gave it: "the film, titled '…'", "nicknamed '…', Horvat".</summary>
    public static bool IsGivenName(Frame frame, int quote, Sentence sentence)
    {
        int before = quote - 1;
        if (IsUnderName(frame, before, sentence.First))
            return true;
        if (before > sentence.First && frame.IsWord(before) && Determiners.OpensNoun(frame.Chars(before)) && (frame.Is(before - 1, "as") || frame.Is(before - 1, "called")))
            before--;
        if (before > sentence.First && frame.Is(before, "as") && frame.Is(before - 1, "known"))
            before--;
        if (before < sentence.First || !frame.IsWord(before) || !Participles.Contains(frame.Chars(before)))
            return false;
        bool passive = before > sentence.First && frame.IsWord(before - 1) && Copulas.Contains(frame.Chars(before - 1)) && !frame.Is(before, "called") && !frame.Is(before, "named") && !frame.Is(before, "dubbed");
        bool apart = passive || before == sentence.First || frame.Kind(before - 1) is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket || frame.Is(before - 1, "also") || frame.Is(before - 1, "and")
            || frame.Is(before, "titled") || frame.Is(before, "entitled");
        // "Horvat, who led the strike, called '…'": the verb of the sentence.
        if (!apart || ((frame.Is(before, "called") || frame.Is(before, "named")) && HasComma(frame, sentence.First, before - 1)))
            return false;
        // "called '…' by her friends", "called '…' mockingly by them".
        bool by = (quote + 1 < sentence.End && frame.Is(quote + 1, "by")) || (quote + 2 < sentence.End && frame.Is(quote + 2, "by") && frame.IsWord(quote + 1) && Adverbs.Contains(frame.Chars(quote + 1)));
        return !by;
    }

    // "by the name '…'", "under the title '…'".
    private static bool IsUnderName(Frame frame, int noun, int first)
        => noun - 2 >= first && frame.IsWord(noun) && Nouns.Contains(frame.Chars(noun)) && frame.IsWord(noun - 1) && Determiners.OpensNoun(frame.Chars(noun - 1))
            && (frame.Is(noun - 2, "by") || frame.Is(noun - 2, "under"));

    private static bool HasComma(Frame frame, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (frame.Kind(i) == TokenKind.Comma)
                return true;
        }

        return false;
    }

    /// <summary>Whether the subject of a sentence says nothing: it bears the quoted name itself ("the word '…' is"), or comes behind the cries of others.</summary>
    public static bool IsNoSpeech(Frame frame, int quote, NounPhrase subject)
        => subject.Last < quote
            ? subject.Last >= quote - Reach && (subject.Form == SourceForm.Description || (quote >= 2 && frame.Kind(quote - 2) == TokenKind.Comma)) && IsName(frame, quote, subject.First)
            : subject.First > quote && quote >= 2 && frame.Is(quote - 1, "of") && frame.IsWord(quote - 2) && Cries.Contains(frame.Chars(quote - 2));

    /// <summary>Whether an item is a participle that names ("titled").</summary>
    public static bool IsParticiple(Frame frame, int item) => frame.IsWord(item) && Participles.Contains(frame.Chars(item));
}
