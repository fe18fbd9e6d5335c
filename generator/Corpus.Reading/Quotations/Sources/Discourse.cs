using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds out who a name, a pronoun or a description refers to, by who was spoken of before.</summary>
internal sealed class Discourse(Frame frame, List<Mention> mentions, List<Entity> entities, NounPhraseReader phrases)
{
    /// <summary>The weight of a source of speech, of a subject, and of any other mention.</summary>
    public const int SourceWeight = 6, SubjectWeight = 4, OtherWeight = 2;

    /// <summary>The weight of the subject of a sentence that quotes nothing: whoever speaks next as "he" was introduced there, most often.</summary>
    public const int TopicWeight = 10;

    private const int OrganizationFit = 5, PlaceFit = 1;

    private readonly Salience _salience = new(entities);
    private DescriptionResolver? _descriptions;

    private UnnamedSource _unnamed;

    /// <summary>Whether what is noted now is let go.</summary>
    public bool IsMuted { get; set; }

    private DescriptionResolver Descriptions => _descriptions ??= new DescriptionResolver(frame, mentions, entities, phrases, _salience);

    /// <summary>Goes on to the next sentence.</summary>
    public void NextSentence() => _salience.NextSentence();

    /// <summary>Notes that an entity was spoken of.</summary>
    public void Note(int entity, int weight)
    {
        if (entity < 0 || IsMuted)
            return;
        _salience.Note(entity, weight);
        Descriptions.Note(entity);
    }

    /// <summary>Notes a source of which no name is known.</summary>
    public void NoteUnnamed(NounPhrase phrase)
    {
        if (!IsMuted)
            _unnamed = UnnamedSource.Of(frame, phrases, phrase, _salience.Sentence, _salience.Count);
    }

    /// <summary>Notes whom a sentence that quotes nothing is about, if a plural or a thing that can speak: "The unions met".</summary>
    public void NoteUnnamedTopic(NounPhrase phrase)
    {
        if (UnnamedSource.CanBeTopic(frame, phrases, phrase))
            NoteUnnamed(phrase);
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
                int described = Descriptions.Find(phrase);
                return new Source(described, described < 0 ? phrase : NounPhrase.None, AttributionBasis.Described);
            default:
                return Source.None;
        }
    }

    // A source without a name that was told of anew right before, and nobody with a name since; else somebody with a name; else whoever spoke right before.
    private Source ResolvePronoun(int pronoun)
    {
        var unnamed = new Source(-1, _unnamed.Phrase, AttributionBasis.Pronoun);
        bool possible = _unnamed.Phrase.Exists && _salience.Sentence - _unnamed.Sentence <= 1 && _unnamed.CanBe(frame, pronoun);
        if (possible && _unnamed.IsNew && !IsSomebodyNamedSince(_unnamed.Notes, pronoun))
            return unnamed;
        int named = MostProminent(pronoun);
        // A described group or document is meant before a country.
        if (possible && named >= 0 && entities[named].Kind == NameKind.Place)
            return unnamed;
        return named >= 0 ? new Source(named, NounPhrase.None, AttributionBasis.Pronoun) : possible ? unnamed : Source.None;
    }

    private bool IsSomebodyNamedSince(int notes, int pronoun)
        => _salience.HasSince(notes, OtherWeight, Pronouns.GenderOf(frame, pronoun), static (entity, gender) =>
        {
            bool person = entity.Kind is NameKind.Person or NameKind.Unknown;
            return gender == Gender.Unknown ? entity.Kind == NameKind.Organization : person && Genders.Agree(entity.Gender, gender);
        });

    private int MostProminent(int pronoun)
    {
        Gender gender = Pronouns.GenderOf(frame, pronoun);
        bool person = gender != Gender.Unknown;
        bool thing = frame.Is(pronoun, "it") || frame.Is(pronoun, "its");
        return _salience.Best((gender, person, thing), static (entity, told) =>
        {
            if (told.person)
                return entity.Kind is NameKind.Person or NameKind.Unknown && Genders.Agree(entity.Gender, told.gender)
                    ? entity.Gender == told.gender ? 6 : entity.Kind == NameKind.Person || entity.HasLongName ? 5 : 2
                    : 0;
            // A country seldom speaks: its ministries and courts do.
            return entity.Kind switch
            {
                NameKind.Organization => OrganizationFit,
                NameKind.Place => PlaceFit,
                NameKind.Unknown when !told.thing => OrganizationFit,
                _ => 0,
            };
        });
    }
}
