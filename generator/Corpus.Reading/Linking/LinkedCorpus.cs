namespace Corpus.Reading;

/// <summary>A speaker across the articles of a corpus.</summary>
/// <param name="Key">Unique in the corpus: the name, or name and article id where the source is known in one article only.</param>
/// <param name="Name">The name: the authority's where it knows the speaker, else the fullest one that an article gives.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Aliases">The other names in use, and those that the authority knows, in ordinal order, without <paramref name="Name"/>.</param>
/// <param name="JobTitle">The role: the authority's, else the one that most articles give (the first in ordinal order among equals); null where none does.</param>
/// <param name="ArticleIds">The articles in which the speaker is quoted, in ordinal order.</param>
public sealed record LinkedSpeaker(
    string Key,
    string Name,
    SpeakerKind Kind,
    EquatableArray<string> Aliases,
    string? JobTitle,
    EquatableArray<string> ArticleIds);

/// <summary>An article and who its speakers are in the corpus.</summary>
/// <param name="Article">The article.</param>
/// <param name="SpeakerKeys">For each of <see cref="ParsedArticle.Speakers"/>, its <see cref="LinkedSpeaker.Key"/>.</param>
public sealed record LinkedArticle(ParsedArticle Article, EquatableArray<string> SpeakerKeys);

/// <summary>A problem that only shows where files stand side by side.</summary>
/// <param name="File">The file that it is reported in.</param>
/// <param name="Problem">The problem.</param>
public sealed record LinkProblem(string File, ReadingProblem Problem);

/// <summary>All articles of a corpus, linked.</summary>
/// <param name="Articles">The articles that become records, in ordinal order of id.</param>
/// <param name="Speakers">The speakers, in ordinal order of key.</param>
/// <param name="Problems">What is wrong between files, in ordinal order of file.</param>
public sealed record LinkedCorpus(
    EquatableArray<LinkedArticle> Articles,
    EquatableArray<LinkedSpeaker> Speakers,
    EquatableArray<LinkProblem> Problems);
