namespace Corpus.Reading;

/// <summary>What stands in one file of a speaker authority. Whose the names are is settled by all files of a corpus: <see cref="Authority.Of"/>.</summary>
/// <param name="File">The path that messages carry.</param>
/// <param name="Lines">The lines that can be read, in the file's order.</param>
/// <param name="Problems">What is wrong with the lines themselves.</param>
public sealed record AuthorityLines(string File, EquatableArray<AuthorityLine> Lines, EquatableArray<ReadingProblem> Problems);
