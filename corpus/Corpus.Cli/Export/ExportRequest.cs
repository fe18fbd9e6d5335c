using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>What <c>corpus export</c> was asked for.</summary>
/// <param name="Paths">Files and folders; none means the compiled articles.</param>
/// <param name="Format">One of <see cref="ExportFormats"/>.</param>
/// <param name="Output">The file to write; null is standard output.</param>
/// <param name="Authority">The speaker authority file; null where there is none.</param>
/// <param name="Ids">What ids are made of.</param>
internal sealed record ExportRequest(string[] Paths, string Format, string? Output, string? Authority, IdForm Ids);
