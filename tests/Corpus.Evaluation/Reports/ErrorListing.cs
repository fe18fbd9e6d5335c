using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>Lists errors by phenomenon, in plain lines.</summary>
internal static class ErrorListing
{
    private const int CuesShown = 12;

    /// <summary>The lines of <paramref name="report"/>, with at most <paramref name="perGroup"/> errors of each phenomenon.</summary>
    public static IEnumerable<string> Lines(EvaluationReport report, int perGroup)
    {
        foreach (SystemReport system in report.Systems)
        {
            yield return "";
            yield return "Errors of " + system.System;
            foreach (ErrorGroup group in ErrorGroup.ByPhenomenon(system.Errors))
            {
                foreach (string line in Lines(group, perGroup))
                    yield return line;
            }
        }

        foreach (MetadataMistake mistake in report.MetadataMistakes)
            yield return $"metadata: {mistake.Id} {mistake.Field}: {mistake.Gold ?? "nothing"} | {mistake.Read ?? "nothing"}";
    }

    private static IEnumerable<string> Lines(ErrorGroup group, int perGroup)
    {
        yield return "";
        yield return $"{Cell.Of(group.Count)} {group.Name}";
        yield return "  cues: " + string.Join(", ", group.Cues.Take(CuesShown).Select(static cue => $"{(cue.Cue.Length == 0 ? "none" : cue.Cue)} {Cell.Of(cue.Count)}"));
        foreach (EvaluationError error in group.Errors.Take(perGroup))
            yield return $"  {error.Place}: {error.Words} | {error.Outcome} | {error.Detail}";
    }
}
