using System;

namespace Corpus.Reading;

/// <summary>What a word can be, by the lexicons. A word may be several things at once.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A form of a verb of speech (reporting-verbs.txt).</summary>
    Reporting = 1 << 0,

    /// <summary>A form of a verb of judgement or thought (attitude-verbs.txt).</summary>
    Attitude = 1 << 1,

    /// <summary>A noun for an act of speech (cue-nouns.txt).</summary>
    CueNoun = 1 << 2,

    /// <summary>A noun for what a person is or does (roles.txt).</summary>
    Role = 1 << 3,

    /// <summary>A title that stands before a name (honorifics.txt).</summary>
    Honorific = 1 << 4,

    /// <summary>A word that makes a name an organisation (organisations.txt).</summary>
    Organization = 1 << 5,

    /// <summary>A country, its people or its language (nationalities.txt).</summary>
    Nationality = 1 << 6,

    /// <summary>A word that never belongs to a name, and that ends a noun phrase (function-words.txt).</summary>
    Function = 1 << 7,

    /// <summary>A preposition or subordinator (prepositions.txt).</summary>
    Preposition = 1 << 8,

    /// <summary>A lower-case word inside a name (particles.txt).</summary>
    Particle = 1 << 9,

    /// <summary>A man's first name, or a title that only men have.</summary>
    Male = 1 << 10,

    /// <summary>A woman's first name, or a title that only women have.</summary>
    Female = 1 << 11,

    /// <summary>A first name.</summary>
    FirstName = 1 << 12,

    /// <summary>A word that is no name where a sentence starts with it (not-names.txt).</summary>
    NotName = 1 << 13,

    /// <summary>The base form of a verb ("report"), which may as well be a noun.</summary>
    BaseForm = 1 << 14,

    /// <summary>The form of a verb in -s ("reports"), which may as well be a plural.</summary>
    SForm = 1 << 15,

    /// <summary>A form of a cue verb that is a noun as often (verb-nouns.txt).</summary>
    VerbNoun = 1 << 16,

    /// <summary>A day or a month (calendar.txt).</summary>
    Calendar = 1 << 17,

    /// <summary>A personal pronoun of the third person (pronouns.txt).</summary>
    Pronoun = 1 << 18,

    /// <summary>A word that is a cue together with others (cue-phrases.txt).</summary>
    CuePhrase = 1 << 19,

    /// <summary>A title that stands before names only (courtesy-titles.txt).</summary>
    Courtesy = 1 << 20,

    /// <summary>A title that the names of institutions open with as well (institution-titles.txt).</summary>
    InstitutionTitle = 1 << 21,

    /// <summary>Any verb that can be a cue.</summary>
    Cue = Reporting | Attitude,
}
