using System.Collections.Generic;

namespace Corpus.Evaluation;

/// <summary>What is reported of one system.</summary>
/// <param name="System">Its name.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Errors">What it got wrong.</param>
internal sealed record SystemReport(string System, Figures Figures, IReadOnlyList<ErrorGroup> Errors);
