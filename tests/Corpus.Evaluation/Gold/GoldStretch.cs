using System.Text.Json.Serialization;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A stretch of the text that the annotation marks, and says no more of.</summary>
internal sealed record GoldStretch
{
    [JsonPropertyName("start")]
    public int Start { get; init; }

    [JsonPropertyName("end")]
    public int End { get; init; }

    /// <summary>The stretch as a span.</summary>
    [JsonIgnore]
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
