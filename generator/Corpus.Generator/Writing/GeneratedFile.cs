namespace Corpus.Generator.Writing;

/// <summary>A file of C#.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Text">What is in it.</param>
internal sealed record GeneratedFile(string HintName, string Text);
