namespace Corpus.Reading;

/// <summary>Something wrong with a file, at its place.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Span">Where, in the file.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Column">The column in which it starts, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, what was expected, and what to do: one sentence or two, in English.</param>
public sealed record ReadingProblem(Rule Rule, SourceSpan Span, int Line, int Column, string Message);
