using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>What is reported of one system.</summary>
/// <param name="System">Its name.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Errors">What it got wrong, in the order of the articles.</param>
internal sealed record SystemReport(string System, Figures Figures, IReadOnlyList<EvaluationError> Errors)
{
    /// <summary>How often each phenomenon stands by an error.</summary>
    public IReadOnlyDictionary<string, int> ErrorsByPhenomenon => ErrorGroup.ByPhenomenon(Errors).ToDictionary(static group => group.Name, static group => group.Count);

    /// <summary>How often each thing went wrong.</summary>
    public IReadOnlyDictionary<string, int> ErrorsByOutcome => ErrorGroup.ByOutcome(Errors).ToDictionary(static group => group.Name, static group => group.Count);
}
