using System.Text.Json.Serialization;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A stretch of the text that the annotation marks, and says no more of.</summary>
internal sealed record GoldStretch
{
    /// <summary>The offset of what the annotation does not say.</summary>
    public const int Missing = -1;

    [JsonPropertyName("start")]
    public int Start { get; init; } = Missing;

    [JsonPropertyName("end")]
    public int End { get; init; } = Missing;

    /// <summary>The stretch as a span.</summary>
    [JsonIgnore]
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
