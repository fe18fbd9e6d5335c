namespace Corpus.Reading;

/// <summary>A source of quotations in one article.</summary>
/// <param name="Name">The fullest name that the article gives, or the description of a source without a name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Aliases">The other names that the article uses, in the order of their first use.</param>
/// <param name="JobTitle">The role that stands beside the name ("ministry spokesman"); null where there is none.</param>
public sealed record ParsedSpeaker(string Name, SpeakerKind Kind, EquatableArray<string> Aliases, string? JobTitle);
