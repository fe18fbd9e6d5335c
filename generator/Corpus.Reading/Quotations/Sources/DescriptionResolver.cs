using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds out whom a description means that names nobody: "the Norland spokesman", "the 24-year-old", "the charity", "the striker". What the description
/// tells must be known of somebody named before, and only of one.
/// </summary>
internal sealed class DescriptionResolver(Frame frame, List<Mention> mentions, List<Entity> entities, NounPhraseReader phrases, Salience salience)
{
    private const int FirstTeen = 13, LastTeen = 19;

    // For how many sentences "the aide" is the one whom "an aide" told of.
    private const int LongestMemory = 3;

    // Nouns by which an article that has named somebody goes on about them: "the singer", "the teenager".
    private static readonly WordSet Variations = WordSet.Named("variations");
    private static readonly WordSet Others = WordSet.Named("other-ones");
    private static readonly WordSet PartyWords = WordSet.Named("party-words");
    private static readonly short Party = Lexicon.Group("party");

    private readonly OrganizationIndex _organizations = new(entities);

    // The noun of somebody without a name who was told of as "a spokesman", and the sentence; -1 where there is none.
    private int _new = -1;
    private int _newSentence;

    /// <summary>Notes that an entity was spoken of.</summary>
    public void Note(int entity) => _organizations.Note(entity);

    /// <summary>The entity that a description means; -1 if it is not clear that it means one.</summary>
    public int Find(NounPhrase phrase)
    {
        if (Apposed(phrase) is var apposed and >= 0)
            return apposed;
        if (!IsDefinite(phrase.First))
        {
            NoteNew(phrase);
            return -1;
        }

        if (GoesOnWithNew(phrase))
            return -1;
        if (Math.Max(Ages.Told(frame, phrase.Last), Ages.Told(frame, phrase.Last - 1)) is var age and > 0)
            return OfAge(age);
        if (Demonyms.CountryOf(frame, phrase.Last) is var country and > 0)
            return OfCountry(country, Genders.OfNoun(frame, phrase.Last));
        if (GenderOfParent(phrases.HeadOf(phrase)) is var parent and not Gender.Unknown)
            return OfGender(parent);
        if (Role.TryRead(frame, phrase.First, EndOfRole(phrase), out Role role))
            return role.Group != 0 ? OfRole(phrase, role) : Varied(phrase);
        return Organization(phrase);
    }

    // "The agency's director, Ana Horvat,": the name behind the comma is whom it means.
    private int Apposed(NounPhrase phrase)
    {
        int name = phrase.Last + 2;
        if (name >= frame.Count || frame.Kind(name - 1) != TokenKind.Comma || !frame.Is(phrase.First, "the"))
            return -1;
        int mention = phrases.MentionAt(name);
        if (mention < 0 || mentions[mention].First != name || mentions[mention].IsModifier || mentions[mention].Kind == NameKind.Place)
            return -1;
        int behind = mentions[mention].Last + 1;
        bool person = mentions[mention].Kind == NameKind.Person && (frame.Is(phrase.Last, WordClass.Role) || frame.Token(phrase.Last).Capital);
        return person && behind < frame.Count && frame.Kind(behind) == TokenKind.Comma ? mentions[mention].Entity : -1;
    }

    // "A party aide left": whoever is told of so is meant by "the aide" in the next sentences, and nobody who is named.
    private void NoteNew(NounPhrase phrase)
    {
        int head = phrases.HeadOf(phrase);
        if (frame.Is(head, WordClass.Role) && (frame.Is(phrase.First, "a") || frame.Is(phrase.First, "an") || frame.Is(phrase.First, "one") || frame.Is(phrase.First, "another")))
            (_new, _newSentence) = (head, salience.Sentence);
    }

    private bool GoesOnWithNew(NounPhrase phrase)
    {
        if (_new < 0 || salience.Sentence - _newSentence > LongestMemory || !frame.Is(phrase.First, "the"))
            return false;
        int head = phrases.HeadOf(phrase);
        if (!frame.Chars(head).Equals(frame.Chars(_new), StringComparison.OrdinalIgnoreCase))
            return false;
        _newSentence = salience.Sentence;
        return true;
    }

    private bool IsDefinite(int first)
        => frame.Is(first, "the") || Pronouns.IsPossessive(frame, first)
            // "A spokesman" that opens a sentence has a capital too.
            || (frame.IsWord(first) && frame.Token(first).Capital && !Determiners.Contains(frame.Chars(first)));

    private int OfAge(int age)
    {
        int told = salience.Best(age, static (entity, age) => entity.Age == age ? 1 : 0);
        // The age itself is news: the person whom the article is about.
        return told >= 0 ? told : salience.Clear(0, static (entity, _) => entity.Kind == NameKind.Person && entity.Age == 0 ? 1 : 0);
    }

    private int OfCountry(short country, Gender gender)
    {
        int told = salience.Best((country, gender), static (entity, told) => Genders.Agree(entity.Gender, told.gender) && IsFrom(entity, told.country) ? 1 : 0);
        // Where somebody is from may be told so for the first time.
        return told >= 0 ? told : salience.Clear(gender, static (entity, gender) => entity.Kind == NameKind.Person && Genders.Agree(entity.Gender, gender) && !HasCountry(entity) ? 1 : 0);
    }

    // The role, and the country and the employer where they are told, must be somebody's.
    private int OfRole(NounPhrase phrase, Role role)
    {
        int best = salience.Best(role, static (entity, role) => Fit(entity, role));
        // "The Norland leader": whoever is that once is not the president of another country later.
        if (best >= 0 && role.Country != 0)
            entities[best].AddRole(role);
        // "The Split lawmaker", of whom the article tells no town, if nobody else is one.
        if (best < 0 && IsFromPlaceAlone(phrase, role))
            best = salience.Clear(role with { Marks = 0 }, static (entity, role) => HasMarks(entity, role) ? 0 : Fit(entity, role));
        return best >= 0 ? best : Varied(phrase);
    }

    // "The Split lawmaker", but "the Labour lawmaker" and "the Senate leader" tell a party and a house.
    private bool IsFromPlaceAlone(NounPhrase phrase, Role role)
        => role.Marks != 0 && role.Group != Party && phrase.Last == phrase.First + 2 && frame.Is(phrase.First, "the") && !frame.Token(phrase.Last).Capital
            && !IsPerson(phrases.MentionAt(phrase.First + 1)) && !frame.Is(phrase.First + 1, WordClass.Organization | WordClass.Role) && !PartyWords.Contains(frame.Chars(phrase.First + 1));

    private bool IsPerson(int mention) => mention >= 0 && entities[mentions[mention].Entity].Kind == NameKind.Person;

    // "The striker", "the teenager", "the comedian from Split": the person whom the article is about, if nobody is known by that role and no other can be meant.
    private int Varied(NounPhrase phrase)
    {
        int head = phrases.HeadOf(phrase);
        bool whole = head == phrase.Last || (frame.Is(head + 1, "from") && phrases.MentionAt(head + 2) >= 0);
        if (!whole || !frame.Is(phrase.First, "the") || !Variations.Contains(frame.Chars(head)) || !IsShort(phrase with { Last = head }))
            return -1;
        if (frame.Is(head, "teenager") && salience.Best(0, static (entity, _) => entity.Age is >= FirstTeen and <= LastTeen ? 1 : 0) is var young and >= 0)
            return young;
        return OfGender(Genders.OfNoun(frame, head));
    }

    private int OfGender(Gender gender)
        => salience.Clear(gender, static (entity, gender) => entity.Kind == NameKind.Person && Genders.Agree(entity.Gender, gender) ? entity.Gender == gender ? 2 : 1 : 0);

    // "The mother-of-two".
    private Gender GenderOfParent(int head)
    {
        if (!frame.IsWord(head) || frame.Chars(head).IndexOf("-of-".AsSpan(), StringComparison.Ordinal) < 0)
            return Gender.Unknown;
        ReadOnlySpan<char> word = frame.Chars(head);
        return word.StartsWith("mother-".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.StartsWith("grandmother-".AsSpan(), StringComparison.OrdinalIgnoreCase) ? Gender.Female
            : word.StartsWith("father-".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.StartsWith("grandfather-".AsSpan(), StringComparison.OrdinalIgnoreCase) ? Gender.Male
            : Gender.Unknown;
    }

    private bool IsShort(NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (!frame.IsWord(i) || frame.Is(i, WordClass.Preposition) || Others.Contains(frame.Chars(i)))
                return false;
        }

        return true;
    }

    // "The charity", "the Norland ministry".
    private int Organization(NounPhrase phrase)
    {
        if (!frame.Is(phrase.First, "the") || phrase.Last == phrase.First || !IsShort(phrase))
            return -1;
        OrganizationNouns told = OrganizationNouns.Of(frame.Chars(phrase.Last));
        if (!told.Exists || frame.Token(phrase.Last).Capital)
            return -1;
        for (int i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (frame.Token(i).Capital && !frame.Chars(i).EndsWith("-based".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return -1;
        }

        // Of a company, an article may tell nothing but its name.
        if (salience.Best(told, static (entity, told) => Fit(entity, told)) < 0)
            return _organizations.Find(told);
        return salience.Clear(told, static (entity, told) => Fit(entity, told));
    }

    private static int Fit(Entity entity, OrganizationNouns told)
    {
        if (entity.Kind != NameKind.Organization)
            return 0;
        return entity.Nouns.Fits(told) ? 2 : told.IsAnyCompany && !entity.Nouns.Exists ? 1 : 0;
    }

    private static bool HasCountry(Entity entity)
    {
        foreach (Role known in entity.Roles)
        {
            Steps.Count();
            if (known.Country != 0)
                return true;
        }

        return false;
    }

    private static bool IsFrom(Entity entity, short country)
    {
        foreach (Role known in entity.Roles)
        {
            Steps.Count();
            if (known.Country == country)
                return true;
        }

        return false;
    }

    // "the president of Norland" tells the country; what hangs on other prepositions tells nothing of the person.
    private int EndOfRole(NounPhrase phrase)
    {
        bool role = false;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (frame[i].IsQuote || (frame.Is(i, WordClass.Preposition) && !(frame.Is(i, "of") && role)))
                return i - 1;
            role |= frame.Is(i, WordClass.Role);
        }

        return phrase.Last;
    }

    private static int Fit(Entity entity, Role description)
    {
        bool fits = false;
        bool sameCountry = false;
        foreach (Role known in entity.Roles)
        {
            Steps.Count();
            if (known.IsElsewhere(description))
                return 0;
            sameCountry |= description.Country != 0 && known.Country == description.Country;
            fits |= known.Fits(description);
        }

        return !fits ? 0 : sameCountry ? 2 : 1;
    }

    // Whether something else is told of the role: whoever is the mayor of one town is not that of another.
    private static bool HasMarks(Entity entity, Role description)
    {
        foreach (Role known in entity.Roles)
        {
            Steps.Count();
            if (known.Group == description.Group && known.Marks != 0)
                return true;
        }

        return false;
    }
}
