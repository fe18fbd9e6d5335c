using Corpus.Generator.Reading;
using Corpus.Reading;

namespace Corpus.Generator.Linking;

/// <summary>All articles, linked.</summary>
/// <param name="Corpus">Who is who, and which articles become records.</param>
/// <param name="Models">The models of those articles, in the same order.</param>
internal sealed record LinkResult(LinkedCorpus Corpus, EquatableArray<ArticleModel> Models);
