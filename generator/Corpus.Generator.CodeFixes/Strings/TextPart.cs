namespace Corpus.Generator.CodeFixes;

/// <summary>A part of a constant text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Code">What stands for it in the code where that is no text of its own, as written: the name of another constant; null for text.</param>
internal sealed record TextPart(string Text, string? Code = null);
