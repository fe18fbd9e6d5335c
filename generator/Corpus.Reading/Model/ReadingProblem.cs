using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Something wrong with a file, at its place.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Span">Where, in the file.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Column">The column in which it starts, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, what was expected, and what to do: one sentence or two, in English.</param>
public sealed record ReadingProblem(Rule Rule, SourceSpan Span, int Line, int Column, string Message)
{
    /// <summary>
    /// The key whose value is the problem, where it is a mere other word for one of schema.org's: a schema that has a parameter of this name decides
    /// instead what the value must be. Null for all other problems.
    /// </summary>
    public string? Alias { get; init; }
}

/// <summary>Puts problems in order.</summary>
public static class ReadingProblems
{
    /// <summary>The problems of one file in the file's order, and in order of id where several start at one place.</summary>
    public static EquatableArray<ReadingProblem> InOrder(this IEnumerable<ReadingProblem> problems) =>
        problems.OrderBy(static problem => problem.Span.Start).ThenBy(static problem => problem.Rule.Id, StringComparer.Ordinal).ToEquatableArray();
}
