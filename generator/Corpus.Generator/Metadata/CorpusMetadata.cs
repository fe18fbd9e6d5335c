using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Metadata;

/// <summary>A corpus, linked, with the metadata of its articles.</summary>
/// <param name="Linked">The corpus.</param>
/// <param name="Values">For each of its articles, the values as tables have them; empty where the corpus has no schema.</param>
/// <param name="Problems">The references that lead nowhere.</param>
internal sealed record CorpusMetadata(LinkResult Linked, EquatableArray<EquatableArray<MetadataRow>> Values, EquatableArray<ParameterProblem> Problems);
