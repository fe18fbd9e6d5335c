namespace Corpus.Evaluation;

/// <summary>What the command line asks for.</summary>
/// <param name="GoldFolder">The folder of annotated articles.</param>
/// <param name="From">The first article, by the number that its file's name starts with; null for all from the start.</param>
/// <param name="To">The last article; null for all to the end.</param>
/// <param name="ErrorsPerGroup">How many errors to show of each group; 0 shows no errors.</param>
/// <param name="JsonFile">Where the figures go as JSON; null for nowhere.</param>
/// <param name="PredictionFolder">Where the predictions go, a file an article; null for nowhere.</param>
/// <param name="WithBaseline">Whether marks-and-nearest-name is scored beside the reading.</param>
/// <param name="MarkedOnly">Whether speech without quotation marks is left out.</param>
internal sealed record EvaluationOptions(
    string GoldFolder,
    int? From,
    int? To,
    int ErrorsPerGroup,
    string? JsonFile,
    string? PredictionFolder,
    bool WithBaseline,
    bool MarkedOnly);
