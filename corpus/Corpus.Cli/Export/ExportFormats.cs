using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Cli;

/// <summary>The formats by their names on the command line.</summary>
internal static class ExportFormats
{
    /// <summary>JSON Lines.</summary>
    internal const string JsonLines = "jsonl";

    /// <summary>JSON-LD.</summary>
    internal const string JsonLd = "jsonld";

    /// <summary>All of them.</summary>
    internal static string[] All { get; } = [JsonLines, JsonLd];

    /// <summary>Texts stay readable: only what JSON or a reader of lines would stumble over is escaped. This is not for HTML pages.</summary>
    internal static JsonWriterOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The format of that name.</summary>
    internal static IExportFormat Named(string name) => name switch
    {
        JsonLines => new JsonLinesFormat(),
        JsonLd => new JsonLdFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such format."),
    };
}
