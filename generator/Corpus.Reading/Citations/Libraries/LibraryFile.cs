namespace Corpus.Reading;

/// <summary>A file of a library that others may cite.</summary>
/// <param name="IsAuthority">Whether it is a speaker authority, and no article.</param>
/// <param name="Class">The class of its corpus.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Text">The text, without a byte order mark.</param>
internal sealed record LibraryFile(bool IsAuthority, string Class, string File, string Text);
