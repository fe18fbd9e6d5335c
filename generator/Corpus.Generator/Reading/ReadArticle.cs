using System.Linq;
using Corpus.Generator.Diagnostics;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>What the reading of one file yields.</summary>
/// <param name="Path">The file's path on this machine.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
/// <param name="Id">Its id; null where the file cannot be opened, or is no article.</param>
/// <param name="Article">The article; null where it cannot become a record.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ReadArticle(string Path, string File, string? Class, string? Id, ArticleModel? Article, EquatableArray<FileProblem> Problems);

/// <summary>What the authority files say: who is who in each corpus.</summary>
/// <param name="Corpora">The corpora that there is an authority for, in ordinal order of name.</param>
internal sealed record ReadAuthority(EquatableArray<CorpusAuthority> Corpora)
{
    /// <summary>Who is who in <paramref name="corpus"/>.</summary>
    public Authority For(string corpus) => Corpora.FirstOrDefault(one => one.Corpus == corpus) is { } known ? new(known.People, default) : Authority.Empty;
}

/// <summary>What the authority of one corpus says.</summary>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="People">Who is who.</param>
internal sealed record CorpusAuthority(string Corpus, EquatableArray<AuthorityPerson> People);
