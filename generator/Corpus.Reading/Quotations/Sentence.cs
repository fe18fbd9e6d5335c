namespace Corpus.Reading;

/// <summary>A sentence of the frame.</summary>
/// <param name="First">Its first item.</param>
/// <param name="End">The item behind its last one.</param>
/// <param name="Paragraph">Its paragraph.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph);
