namespace Corpus.Reading;

/// <summary>A source that the article describes and does not name: "a police spokesman", "the ministry". A pronoun behind it can go on with it.</summary>
/// <param name="Phrase">The description; none where there is no such source.</param>
/// <param name="Kind">What a pronoun for it must be.</param>
/// <param name="Gender">What its noun tells of its gender.</param>
/// <param name="IsNew">Whether it is told of for the first time, or a thing: "the spokesman" has mostly been named before.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Notes">How many mentions were noted before it.</param>
internal readonly record struct UnnamedSource(NounPhrase Phrase, UnnamedKind Kind, Gender Gender, bool IsNew, int Sentence, int Notes)
{
    // Singular nouns for several people.
    private static readonly WordSet Groups = WordSet.Named("groups-of-people");

    /// <summary>What <paramref name="phrase"/> describes.</summary>
    public static UnnamedSource Of(Frame frame, NounPhraseReader phrases, NounPhrase phrase, int sentence, int notes)
    {
        int head = phrases.HeadOf(phrase);
        bool many = phrases.IsPlural(head) || phrases.IsIndefinite(head) || Groups.Contains(frame.Chars(head));
        bool person = frame.Is(head, WordClass.Role);
        bool thing = !person && frame.Is(head, WordClass.Organization | WordClass.CueNoun);
        UnnamedKind kind = many ? UnnamedKind.People : person ? UnnamedKind.Person : thing ? UnnamedKind.Thing : UnnamedKind.None;
        // "The ministry's spokesman" is told of as fully as "a spokesman".
        bool isNew = HasOwner(frame, phrase) || frame.Is(phrase.First, "a") || frame.Is(phrase.First, "an") || frame.Is(phrase.First, "one") || frame.Is(phrase.First, "another");
        return kind == UnnamedKind.None ? default : new UnnamedSource(phrase, kind, Genders.OfNoun(frame, head), many || thing || (person && isNew), sentence, notes);
    }

    /// <summary>Whether the subject of a sentence that quotes nothing is told of as somebody who can speak: people by what they do, an organisation, a document.</summary>
    public static bool CanBeTopic(Frame frame, NounPhraseReader phrases, NounPhrase phrase)
    {
        int head = phrases.HeadOf(phrase);
        if (!frame.IsWord(head))
            return false;
        if (frame.Is(head, WordClass.Organization) || Groups.Contains(frame.Chars(head)))
            return true;
        System.ReadOnlySpan<char> chars = frame.Chars(head);
        return phrases.IsPlural(head) && (Lexicon.Find(chars.Slice(0, chars.Length - 1)).Class & (WordClass.Role | WordClass.Organization)) != WordClass.None;
    }

    private static bool HasOwner(Frame frame, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Last; i++)
        {
            if (frame.Kind(i) == TokenKind.Possessive)
                return true;
        }

        return false;
    }

    /// <summary>Whether a pronoun can stand for it.</summary>
    public bool CanBe(Frame frame, int pronoun)
    {
        Gender gender = Pronouns.GenderOf(frame, pronoun);
        return Kind switch
        {
            UnnamedKind.Person => gender != Gender.Unknown && Genders.Agree(Gender, gender),
            UnnamedKind.Thing => gender == Gender.Unknown,
            UnnamedKind.People => frame.Is(pronoun, "they") || frame.Is(pronoun, "their"),
            _ => false,
        };
    }
}

/// <summary>What a pronoun for a source without a name must be.</summary>
internal enum UnnamedKind : byte
{
    /// <summary>No pronoun stands for it.</summary>
    None,

    /// <summary>He or she.</summary>
    Person,

    /// <summary>They.</summary>
    People,

    /// <summary>It.</summary>
    Thing,
}
