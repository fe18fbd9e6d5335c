using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>Some of the articles: always the same ones, whichever others come and go.</summary>
/// <param name="Index">The bucket's number.</param>
/// <param name="Options">The project's settings.</param>
/// <param name="IsShared">Whether its articles share a file.</param>
/// <param name="Articles">The articles, in ordinal order of id.</param>
internal sealed record Bucket(int Index, CorpusOptions Options, bool IsShared, EquatableArray<ArticlePlan> Articles);

/// <summary>A file with articles.</summary>
/// <param name="HintName">Its name, without an extension.</param>
/// <param name="TableClass">The class of its table.</param>
/// <param name="TableNumber">The table's number; null where it changes with the articles that there are, and is asked for by the name of the class.</param>
/// <param name="Options">The project's settings.</param>
/// <param name="Articles">The articles, in ordinal order of id.</param>
internal sealed record ArticleFilePlan(string HintName, string TableClass, int? TableNumber, CorpusOptions Options, EquatableArray<ArticlePlan> Articles);
