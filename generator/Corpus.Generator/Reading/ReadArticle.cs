using System.Linq;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
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

/// <summary>What the reading of the authority files yields.</summary>
/// <param name="Files">The files, in order of path.</param>
internal sealed record ReadAuthority(EquatableArray<ClassAuthority> Files)
{
    /// <summary>Who is who in <paramref name="corpus"/>.</summary>
    public Authority For(string corpus, CorpusNaming naming) => Files.Count == 0
        ? Authority.Empty
        : new(Files.Where(file => naming.CorpusOf(file.Class) == corpus).SelectMany(static file => file.People).ToEquatableArray(), default);
}

/// <summary>What one authority file says.</summary>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
/// <param name="People">Who is who.</param>
internal sealed record ClassAuthority(string? Class, EquatableArray<AuthorityPerson> People);
