using System;

namespace Corpus.Reading;

/// <summary>Knows quoted words that are nobody's speech: titles, nicknames, meanings, headings, scare quotes.</summary>
internal static class Terms
{
    private const int LongestTerm = 5;
    private const int LongestHeading = 8;
    private const int NamingReach = 4;
    private const int LongestObject = 5;
    private const int LongestReach = 16;
    private const int LongestListReach = 8;

    private static readonly WordSet NamingWords = WordSet.Named("naming-words");

    private static readonly WordSet Copulas = new("is are was were be been being become becomes became");

    // What may stand between such a verb, or a verb that names, and what it says of its subject.
    private static readonly WordSet Degrees = new("not never n't so too very quite just only");

    /// <summary>Whether the words at <paramref name="place"/> are such; <paramref name="before"/> is what the quotation before them in their sentence is, null where there is none.</summary>
    public static bool Has(in QuotePlace place, QuoteKind? before)
    {
        if (!place.HasSource && place.Cue < 0 && Naming.IsName(place.Frame, place.Item, place.Sentence.First))
            return true;
        bool alone = place.IsAlone();
        if (WorkTitles.IsByAuthor(place) || (alone && IsHeading(place)))
            return true;
        if (place.Opens)
            return alone ? place.IsSecondary : OpensAsTerm(place) && !IsSigned(place);
        if (IsSource(place) || place.Is(place.Item - 1, "so-called") || IsTranslated(place) || WorkTitles.IsOfNoun(place))
            return true;
        if (IsSpokenOf(place))
            return false;
        if (WorkTitles.IsObject(place) || WorkTitles.IsPlace(place) || WorkTitles.HangsOnNoun(place) || IsDoubted(place) || CueClauses.Holds(place))
            return true;
        bool cued = place.Cue >= 0 && !ModifiesSubject(place) && !IsOutOfReach(place);
        if (cued || place.IsAnnounced || alone || (before is not (null or QuoteKind.Term) && IsJoined(place)))
            return false;
        return (place.Shape.Words == 1 && place.Shape.IsTitle) || (IsShort(place.Shape) && !IsFragment(place) && !IsNamed(place));
    }

    private static bool IsShort(QuoteShape shape) => shape.Words <= LongestTerm && !(shape.StartsClause && shape.Stopped);

    // A paragraph of its own that does not end as a sentence does: 'A hard winter', "See also:".
    private static bool IsHeading(in QuotePlace place)
        => place.Span.Closed && place.Shape.Words <= LongestHeading && !place.Shape.Stopped
            && place.Sentence.First == place.Frame.FirstOf(place.Sentence.Paragraph) && place.Sentence.End == place.Frame.EndOf(place.Sentence.Paragraph)
            && !(place.Item + 1 < place.Sentence.End && place.Frame.Kind(place.Item + 1) == TokenKind.Stop);

    // "Soft" openings are in fashion; "Salt," a novel, sold well; "Salt" star Ivo Marin said.
    private static bool OpensAsTerm(in QuotePlace place)
        => (place.Cue < 0 && (IsShort(place.Shape) || WorkTitles.IsApposed(place))) || (place.Shape.IsTitle && !place.Shape.Stopped && place.IsModifier);

    // "It just works" — a nurse in Split
    private static bool IsSigned(in QuotePlace place)
        => place.HasSource && place.Frame.Kind(place.Item + 1) == TokenKind.Dash && place.Sentence.End == place.Frame.EndOf(place.Sentence.Paragraph)
            && place.Frame.Kind(place.Sentence.End - 1) != TokenKind.Stop;

    // According to "Salt," which came out in May, according to his "bypass" plan: what tells is no speech itself.
    private static bool IsSource(in QuotePlace place)
    {
        if (place.Is(place.Item - 1, "to") && place.Is(place.Item - 2, "according"))
            return true;
        // According to the Gazette: "We are ready for the flood."
        if (!place.HasCueBefore || place.IsAnnounced || !place.Is(place.Cue, "according"))
            return false;
        Frame frame = place.Frame;
        for (int i = place.Cue + 1; i < place.Item; i++)
        {
            // "which according to Horvat is 'no good'": the phrase of the source ends before the verb.
            if (frame.Kind(i) == TokenKind.Comma || (frame.IsWord(i) && VerbGroup.Contains(frame.Chars(i))))
                return false;
        }

        return true;
    }

    // The "gold" card holders said: the quoted word goes with their subject, and the cue is about something else. They stay in "rest" homes, according to
    // the ministry: that credits the whole sentence.
    private static bool ModifiesSubject(in QuotePlace place)
        => place.Cue > place.Item && place.IsModifier && ((!place.HasBetween(place.Item, place.Cue, TokenKind.Comma) && !place.HasBetween(place.Item, place.Cue, TokenKind.Dash))
            || (place.Is(place.Cue, "according") && place.Frame.Kind(place.Cue - 1) == TokenKind.Comma && place.Shape is { Words: <= 2, Stopped: false } && !place.Is(place.Item + 1, "once")));

    // A verb of judgement or thought reaches as far as its object: a few words far behind it are the writer's own.
    private static bool IsOutOfReach(in QuotePlace place)
        => place.Shape is { Words: <= LongestTerm, IsTitle: false } && place.HasCueBefore && place.Item - place.Cue > (IsListed(place) ? LongestListReach : LongestReach)
            && place.Frame.Is(place.Cue, WordClass.Attitude) && !place.Frame.Is(place.Cue, WordClass.Reporting);

    // found letters, maps and "safe" keys: what stands in a list behind a comma, before a noun.
    private static bool IsListed(in QuotePlace place)
        => place.IsModifier && !place.Shape.Stopped && (place.Is(place.Item - 1, "and") || place.Is(place.Item - 1, "or")) && place.HasBetween(place.Cue, place.Item, TokenKind.Comma);

    // Latin for "peace": what a word means.
    private static bool IsTranslated(in QuotePlace place)
        => place.Is(place.Item - 1, "for") && place.Item - 2 >= place.Sentence.First && (place.Frame.Is(place.Item - 2, WordClass.Nationality) || place.Is(place.Item - 2, "latin"));

    // "his call for 'change'", "chants of 'Peace Now'", "spoke of 'mistakes'", "the promise of a 'fresh wind'": the word before tells that it is said.
    private static bool IsSpokenOf(in QuotePlace place)
    {
        Frame frame = place.Frame;
        int preposition = place.Item - 1;
        bool determined = frame.IsWord(preposition) && Determiners.OpensNoun(frame.Chars(preposition));
        if (determined)
            preposition--;
        int before = preposition - 1;
        if (before < place.Sentence.First || !frame.Is(preposition, WordClass.Preposition) || !frame.IsWord(before))
            return false;
        return frame.Is(before, WordClass.CueNoun)
            || (!determined && (NamingWords.Contains(frame.Chars(before)) || (frame.Is(before, WordClass.Reporting) && !place.Shape.IsTitle)));
    }

    // The ‘reform’ starts: a word to be read with a raised eyebrow, unless somebody calls something so.
    private static bool IsDoubted(in QuotePlace place)
        => place.IsSecondary && place.Shape.Words == 1 && !place.IsTight && !(place.HasCueBefore && place.Item - place.Cue <= LongestObject);

    // known as "goats" or "sheep": what "and" and "or" join is of one kind.
    private static bool IsJoined(in QuotePlace place)
    {
        int i = place.Item - 1;
        while (i > place.Sentence.First && (place.Frame.Kind(i) == TokenKind.Comma || place.Frame.Is(i, "and") || place.Frame.Is(i, "or")))
            i--;
        return place.Frame[i].IsQuote;
    }

    private static bool IsIndefinite(in QuotePlace place, int item) => place.Is(item, "a") || place.Is(item, "an");

    // a "reasonable search" of the house, lifted the town "out of despair": words in the midst of a phrase are taken from somebody. A term leaves
    // the article and the preposition outside.
    private static bool IsFragment(in QuotePlace place)
        => (!place.Shape.IsTitle && place.Is(place.Item + 1, "of")) || (place.Shape.IsPhrase && !place.IsModifier);

    // The oven need not be "tuned": what has to be done with something is no word of its own.
    private static bool IsDoneToSubject(in QuotePlace place)
        => place.Cue < 0 && place.Shape is { Words: 1, StartsClause: false } && place.Is(place.Item - 1, "be")
            && place.Frame.Article.Text.AsSpan(place.Span.Content.Start, place.Span.Content.Length).EndsWith("ed".AsSpan(), StringComparison.Ordinal);

    // "seen as 'weak'", "styled itself as a 'harbour'", "was not 'horrified'", "the phrase 'enough'": what is named or judged in somebody's words.
    private static bool IsNamed(in QuotePlace place)
    {
        Frame frame = place.Frame;
        int before = place.Item - 1;
        if (place.Is(before, "as") || (IsIndefinite(place, before) && place.Is(before - 1, "as") && !place.IsModifier))
            return !place.Is(before - 1, "such");
        if (frame.Is(before, WordClass.Cue))
            return true;
        int verb = before;
        while (verb > place.Sentence.First && frame.IsWord(verb) && Degrees.Contains(frame.Chars(verb)))
            verb--;
        if (frame.IsWord(verb) && Copulas.Contains(frame.Chars(verb)))
            return !place.IsModifier && !IsDoneToSubject(place);
        for (int i = before; i >= place.Sentence.First && i > before - NamingReach && frame.IsWord(i); i--)
        {
            if (NamingWords.Contains(frame.Chars(i)))
                return true;
        }

        return false;
    }
}
