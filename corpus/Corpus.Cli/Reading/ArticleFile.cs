namespace Corpus.Cli;

/// <summary>A file to read.</summary>
/// <param name="Shown">Its path as it was given, with '/': what exports and messages name.</param>
/// <param name="Path">Where it is.</param>
/// <param name="IdPath">Its path below the folder that ids start from, with '/'.</param>
internal readonly record struct ArticleFile(string Shown, string Path, string IdPath);
