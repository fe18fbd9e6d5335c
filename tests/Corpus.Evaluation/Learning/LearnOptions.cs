namespace Corpus.Evaluation;

/// <summary>What the command line asks to learn.</summary>
/// <param name="GoldFolder">The folder of annotated articles.</param>
/// <param name="From">The first article to learn from, by the number that its file's name starts with; null for all from the start.</param>
/// <param name="To">The last article to learn from; null for all to the end.</param>
/// <param name="Epochs">How often each example is seen.</param>
/// <param name="Seed">What the order of the examples starts from.</param>
/// <param name="Origin">What the annotated articles are, for the head of the table; null where that is nobody's business.</param>
/// <param name="OutputFile">Where the table goes; null for the console.</param>
internal sealed record LearnOptions(string GoldFolder, int? From, int? To, int Epochs, ulong Seed, string? Origin, string? OutputFile);
