using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>How often one cue stands beside one kind of error; an empty cue is none.</summary>
internal readonly record struct CueCount(string Cue, int Count);

/// <summary>The errors that share something.</summary>
/// <param name="Name">What they share: an outcome, a phenomenon.</param>
/// <param name="Errors">The errors, in the order of the articles.</param>
internal sealed record ErrorGroup(string Name, IReadOnlyList<EvaluationError> Errors)
{
    /// <summary>How many there are.</summary>
    public int Count => Errors.Count;

    /// <summary>The cues that the errors go by, the commonest first.</summary>
    public IEnumerable<CueCount> Cues => Errors
        .GroupBy(static error => error.Cue?.ToLowerInvariant() ?? "", StringComparer.Ordinal)
        .Select(static group => new CueCount(group.Key, group.Count()))
        .OrderByDescending(static cue => cue.Count)
        .ThenBy(static cue => cue.Cue, StringComparer.Ordinal);

    /// <summary>How many of the errors are of this sort.</summary>
    public int CountOf(string sort) => Errors.Count(error => error.Sort == sort);

    /// <summary>Groups <paramref name="errors"/> by what went wrong, the commonest first.</summary>
    public static List<ErrorGroup> ByOutcome(IEnumerable<EvaluationError> errors) =>
        Of(errors.Select(static error => (error.Outcome, error)));

    /// <summary>Groups <paramref name="errors"/> by phenomenon, the commonest first. An error stands under each of its phenomena.</summary>
    public static List<ErrorGroup> ByPhenomenon(IEnumerable<EvaluationError> errors) =>
        Of(errors.SelectMany(static error => error.Phenomena, static (error, phenomenon) => (phenomenon, error)));

    private static List<ErrorGroup> Of(IEnumerable<(string Name, EvaluationError Error)> errors) =>
    [
        .. errors
            .GroupBy(static pair => pair.Name, static pair => pair.Error, StringComparer.Ordinal)
            .Select(static group => new ErrorGroup(group.Key, [.. group]))
            .OrderByDescending(static group => group.Count)
            .ThenBy(static group => group.Name, StringComparer.Ordinal),
    ];
}
