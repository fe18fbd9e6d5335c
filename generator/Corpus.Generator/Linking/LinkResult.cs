using Corpus.Reading;

namespace Corpus.Generator.Linking;

/// <summary>An article that becomes no record.</summary>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
/// <param name="Id">Its id.</param>
internal sealed record BrokenArticle(string? Class, string Id);

/// <summary>A corpus of the project, and all that belongs to it.</summary>
/// <param name="Name">Its name; empty for that of the project's own class.</param>
/// <param name="Entries">Its articles, in ordinal order of file.</param>
/// <param name="Authority">Who is who.</param>
/// <param name="BrokenIds">The ids of its articles that become no records, in ordinal order.</param>
internal sealed record CorpusInput(string Name, EquatableArray<ArticleEntry> Entries, Authority Authority, EquatableArray<string> BrokenIds);

/// <summary>All articles of a corpus, linked.</summary>
/// <param name="Input">The corpus.</param>
/// <param name="Corpus">Who is who, and which articles become records.</param>
/// <param name="Entries">The entries of those articles, in the same order.</param>
internal sealed record LinkResult(CorpusInput Input, LinkedCorpus Corpus, EquatableArray<ArticleEntry> Entries);
