namespace Corpus.Reading;

/// <summary>What kind of source a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>An organisation, place, group or document with a name of its own ("Reuters", "the White House").</summary>
    Organization,

    /// <summary>A source without a name ("a senior official", "residents"). It never stands for the same one in two articles.</summary>
    Unnamed,
}
