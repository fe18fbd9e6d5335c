using Corpus.Generator.Diagnostics;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>What the reading of one file yields.</summary>
/// <param name="Path">The file's path on this machine.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Article">The article; null where it cannot become a record.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ReadArticle(string Path, string File, ArticleModel? Article, EquatableArray<FileProblem> Problems);

/// <summary>What the reading of the authority files yields.</summary>
/// <param name="Authority">Who is who.</param>
/// <param name="Problems">What is wrong with the files.</param>
internal sealed record ReadAuthority(Authority Authority, EquatableArray<FileProblem> Problems);
