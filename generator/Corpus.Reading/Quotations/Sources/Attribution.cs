namespace Corpus.Reading;

/// <summary>Whom a quotation is given to, and why.</summary>
/// <param name="Source">The source.</param>
/// <param name="Cue">The cue, as a frame item; -1 where there is none.</param>
/// <param name="Item">The quotation itself, as a frame item.</param>
/// <param name="Sentence">The sentence, as an index.</param>
internal readonly record struct Attribution(Source Source, int Cue, int Item, int Sentence);
