using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Evaluation;

/// <summary>The annotation of one article, as its file has it.</summary>
internal sealed record GoldAnnotation
{
    [JsonPropertyName("quotes")]
    [JsonRequired]
    public GoldQuote[] Quotes { get; init; } = [];

    /// <summary>Where nothing is counted against a system.</summary>
    [JsonPropertyName("ignore")]
    public GoldStretch[] Ignore { get; init; } = [];

    /// <summary>What stands between marks and is nobody's speech.</summary>
    [JsonPropertyName("unattributed_quotes")]
    public GoldStretch[] UnattributedQuotes { get; init; } = [];

    /// <summary>Where the text lies, seen from the working folder; null where it lies beside the annotation.</summary>
    [JsonPropertyName("file")]
    public string? File { get; init; }

    /// <summary>Everything else, the metadata among it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Others { get; init; } = [];
}
