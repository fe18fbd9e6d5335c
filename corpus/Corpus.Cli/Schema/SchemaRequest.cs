namespace Corpus.Cli;

/// <summary>What <c>corpus schema</c> was asked for.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Output">The file to write; null is standard output.</param>
/// <param name="Name">What the record is called.</param>
/// <param name="Namespace">Its namespace; null where it has none.</param>
internal sealed record SchemaRequest(string[] Paths, string? Output, string Name, string? Namespace);
