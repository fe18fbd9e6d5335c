using System.Linq;
using Corpus.Reading;

namespace Corpus.Tests.Reading.Linking;

/// <summary>Makes articles that say nothing but who speaks in them.</summary>
internal static class LinkTest
{
    internal static ParsedSpeaker Person(string name, string? jobTitle = null, params string[] aliases) => new(name, SpeakerKind.Person, new(aliases), jobTitle);

    internal static ParsedSpeaker Organization(string name) => new(name, SpeakerKind.Organization, default, null);

    internal static ParsedSpeaker Unnamed(string description) => new(description, SpeakerKind.Unnamed, default, null);

    internal static ParsedArticle Article(string id, params ParsedSpeaker[] speakers) => new()
    {
        Id = id,
        File = id + ".txt",
        Metadata = ArticleMetadata.Empty,
        Lead = "",
        Paragraphs = default,
        Quotes = default,
        Speakers = new(speakers),
        WordCount = 1,
        Problems = default,
    };

    internal static LinkedCorpus Link(string authority, params ParsedArticle[] articles) => CorpusLinker.Link(articles, AuthorityReader.Read("people.txt", authority));

    internal static string[] Keys(LinkedCorpus corpus) => [.. corpus.Speakers.Select(static s => s.Key)];
}
