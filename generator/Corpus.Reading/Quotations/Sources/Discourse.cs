using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Remembers who was spoken of lately, and how prominently: what "he" and "the spokesman" refer to. Only the last mentions count,
/// so that the cost of a reference does not grow with the article.
/// </summary>
internal sealed class Discourse(Frame frame, List<Mention> mentions, List<Entity> entities, NounPhraseReader phrases)
{
    /// <summary>The weight of a source of speech, of a subject, and of any other mention.</summary>
    public const int SourceWeight = 6, SubjectWeight = 4, OtherWeight = 2;

    /// <summary>The weight of the subject of a sentence that quotes nothing: whoever speaks next as "he" was introduced there, most often.</summary>
    public const int TopicWeight = 10;

    private const int Memory = 32;

    // 1000 times 0.7 to the power of the age in sentences: whole numbers, so that every machine agrees.
    private static readonly int[] Decay = [1000, 400, 160, 64, 26, 10, 4, 2, 1];

    private readonly (int Entity, int Weight, int Sentence)[] _recent = new (int, int, int)[Memory];
    private readonly (int Entity, long Sum)[] _prominence = new (int, long)[Memory];
    private int _count;
    private int _sentence;

    private UnnamedSource _unnamed;

    /// <summary>Whether what is noted now is let go.</summary>
    public bool IsMuted { get; set; }

    /// <summary>Goes on to the next sentence.</summary>
    public void NextSentence() => _sentence++;

    /// <summary>Notes that an entity was spoken of.</summary>
    public void Note(int entity, int weight)
    {
        if (entity >= 0 && !IsMuted)
            _recent[_count++ % Memory] = (entity, weight, _sentence);
    }

    /// <summary>Notes a source of which no name is known.</summary>
    public void NoteUnnamed(NounPhrase phrase)
    {
        if (!IsMuted)
            _unnamed = UnnamedSource.Of(frame, phrases, phrase, _sentence, _count);
    }

    /// <summary>What is known of the gender of a source.</summary>
    public Gender GenderOf(Source source)
    {
        if (source.Entity >= 0)
            return entities[source.Entity].Gender;
        int head = source.Description.Exists ? phrases.HeadOf(source.Description) : -1;
        return head >= 0 ? Genders.OfNoun(frame, head) : Gender.Unknown;
    }

    /// <summary>Finds out who a phrase refers to.</summary>
    public Source Resolve(NounPhrase phrase)
    {
        switch (phrase.Form)
        {
            case SourceForm.Name:
                return new Source(mentions[phrase.Mention].Entity, NounPhrase.None, AttributionBasis.Named);
            case SourceForm.Pronoun:
                return ResolvePronoun(phrase.First);
            case SourceForm.Description:
                int described = Described(phrase);
                return new Source(described, described < 0 ? phrase : NounPhrase.None, AttributionBasis.Described);
            default:
                return Source.None;
        }
    }

    // A source without a name that was told of anew right before, and nobody with a name since; else somebody with a name; else whoever spoke right before.
    private Source ResolvePronoun(int pronoun)
    {
        var unnamed = new Source(-1, _unnamed.Phrase, AttributionBasis.Pronoun);
        bool possible = _unnamed.Phrase.Exists && _sentence - _unnamed.Sentence <= 1 && _unnamed.CanBe(frame, pronoun);
        if (possible && _unnamed.IsNew && !IsSomebodyNamedSince(_unnamed.Notes, pronoun))
            return unnamed;
        int named = MostProminent(pronoun);
        return named >= 0 ? new Source(named, NounPhrase.None, AttributionBasis.Pronoun) : possible ? unnamed : Source.None;
    }

    private bool IsSomebodyNamedSince(int notes, int pronoun)
    {
        Gender gender = Pronouns.GenderOf(frame, pronoun);
        for (int i = Math.Max(notes, _count - Memory); i < _count; i++)
        {
            (int entity, int weight, _) = _recent[i % Memory];
            bool person = entities[entity].Kind is NameKind.Person or NameKind.Unknown;
            if (weight > OtherWeight && (gender == Gender.Unknown ? !person : person && Genders.Agree(entities[entity].Gender, gender)))
                return true;
        }

        return false;
    }

    private int MostProminent(int pronoun)
    {
        Gender gender = Pronouns.GenderOf(frame, pronoun);
        bool person = gender != Gender.Unknown;
        bool thing = frame.Is(pronoun, "it") || frame.Is(pronoun, "its");
        return Best((gender, person, thing), static (entity, told) =>
        {
            if (told.person)
                return entity.Kind is NameKind.Person or NameKind.Unknown && Genders.Agree(entity.Gender, told.gender)
                    ? entity.Gender == told.gender ? 6 : entity.Kind == NameKind.Person || entity.HasLongName ? 5 : 2
                    : 0;
            return entity.Kind is NameKind.Organization or NameKind.Place || (!told.thing && entity.Kind == NameKind.Unknown) ? 1 : 0;
        });
    }

    // "the Norland spokesman": the role, and the country and the employer where they are told, must be somebody's.
    private int Described(NounPhrase phrase)
    {
        if (!frame.Is(phrase.First, "the") && !Pronouns.IsPossessive(frame, phrase.First) && !(frame.IsWord(phrase.First) && frame.Token(phrase.First).Capital))
            return -1;
        if (Math.Max(Ages.Told(frame, phrase.Last), Ages.Told(frame, phrase.Last - 1)) is var age and > 0)
            return Best(age, static (entity, age) => entity.Age == age ? 1 : 0);
        if (Demonyms.CountryOf(frame, phrase.Last) is var country and > 0)
            return Best((country, Genders.OfNoun(frame, phrase.Last)), static (entity, told) => Genders.Agree(entity.Gender, told.Item2) && IsFrom(entity, told.country) ? 1 : 0);
        if (!Role.TryRead(frame, phrase.First, EndOfRole(phrase), out Role role) || role.Group == 0)
            return -1;
        int best = Best(role, static (entity, role) => Fit(entity, role));
        // Whoever is "the Norland leader" once is not the president of another country later.
        if (best >= 0 && role.Country != 0)
            entities[best].AddRole(role);
        return best;
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

    // Among those spoken of lately: the most prominent for how well it fits; among equals, the one that the article names last. "fit" gives 0 where
    // an entity does not fit at all; what it needs is handed to it, so that no call makes a delegate of its own.
    private int Best<T>(T told, System.Func<Entity, T, int> fit)
    {
        int best = -1;
        long bestScore = 0;
        int count = SumUp();
        for (int i = 0; i < count; i++)
        {
            (int candidate, long prominence) = _prominence[i];
            long score = prominence * fit(entities[candidate], told);
            if (score > bestScore || (score == bestScore && best >= 0 && entities[candidate].LastItem > entities[best].LastItem))
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    // Adds up how prominent each entity is by all of its mentions that are remembered, and gives the number of entities.
    private int SumUp()
    {
        int count = 0;
        for (int i = 0; i < _count && i < Memory; i++)
        {
            (int entity, int weight, int sentence) = _recent[i];
            int age = _sentence - sentence;
            if (age >= Decay.Length)
                continue;
            int known = 0;
            while (known < count && _prominence[known].Entity != entity)
                known++;
            if (known == count)
                _prominence[count++] = (entity, 0);
            _prominence[known].Sum += (long)weight * Decay[age];
        }

        return count;
    }
}
