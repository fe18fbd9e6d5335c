using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;

namespace Corpus.Evaluation;

/// <summary>How often one cue stands beside one kind of error; an empty cue is none.</summary>
internal readonly record struct CueCount(string Cue, int Count);

/// <summary>The errors of one phenomenon.</summary>
/// <param name="Phenomenon">The phenomenon.</param>
/// <param name="Errors">The errors, in the order of the articles.</param>
internal sealed record ErrorGroup(string Phenomenon, [property: JsonIgnore] IReadOnlyList<EvaluationError> Errors)
{
    /// <summary>How many there are.</summary>
    public int Count => Errors.Count;

    /// <summary>The cues that the errors go by, the commonest first.</summary>
    public IEnumerable<CueCount> Cues => Errors
        .GroupBy(static error => error.Cue?.ToLowerInvariant() ?? "", StringComparer.Ordinal)
        .Select(static group => new CueCount(group.Key, group.Count()))
        .OrderByDescending(static cue => cue.Count)
        .ThenBy(static cue => cue.Cue, StringComparer.Ordinal);

    /// <summary>Groups <paramref name="errors"/>, the commonest phenomenon first.</summary>
    public static List<ErrorGroup> Of(IEnumerable<EvaluationError> errors) =>
    [
        .. errors
            .GroupBy(static error => error.Phenomenon, StringComparer.Ordinal)
            .Select(static group => new ErrorGroup(group.Key, [.. group]))
            .OrderByDescending(static group => group.Count)
            .ThenBy(static group => group.Phenomenon, StringComparer.Ordinal),
    ];
}
