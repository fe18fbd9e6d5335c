using System.Linq;

namespace Corpus.Evaluation;

/// <summary>Counts errors in tables.</summary>
internal static class ErrorTables
{
    /// <summary>Phenomenon by what went wrong.</summary>
    public static ReportTable ByPhenomenon(SystemReport system)
    {
        string[] sorts = [.. system.Errors.Select(static error => error.Sort).Distinct().Order(System.StringComparer.Ordinal)];
        return new ReportTable(
            $"Errors of {system.System} by phenomenon (of {Cell.Of(system.Errors.Count)}; one error may stand in several rows)",
            ["phenomenon", "errors", .. sorts],
            [.. ErrorGroup.ByPhenomenon(system.Errors).Select(group => (string[])[group.Name, Cell.Of(group.Count), .. sorts.Select(sort => Cell.Of(group.CountOf(sort)))])]);
    }

    /// <summary>What went wrong, in full.</summary>
    public static ReportTable ByOutcome(SystemReport system) => new(
        $"Errors of {system.System} by what went wrong",
        ["what", "errors"],
        [.. ErrorGroup.ByOutcome(system.Errors).Select(static group => (string[])[group.Name, Cell.Of(group.Count)])]);
}
