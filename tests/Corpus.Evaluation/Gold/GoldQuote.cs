using System.Text.Json.Serialization;

namespace Corpus.Evaluation;

/// <summary>An annotated quotation. Offsets are UTF-16 code units.</summary>
internal sealed record GoldQuote
{
    private const int Missing = GoldStretch.Missing;

    [JsonPropertyName("start")]
    public int Start { get; init; } = Missing;

    [JsonPropertyName("end")]
    public int End { get; init; } = Missing;

    /// <summary>The parts of a quotation that the article interrupts; null where <see cref="Start"/> and <see cref="End"/> say it all.</summary>
    [JsonPropertyName("segments")]
    public int[][]? Segments { get; init; }

    /// <summary>direct, mixed, indirect, heading or term.</summary>
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "direct";

    /// <summary>The source as the article has it there: a name, a description or a pronoun.</summary>
    [JsonPropertyName("speaker")]
    public string? Speaker { get; init; }

    /// <summary>Where the source stands: start and end.</summary>
    [JsonPropertyName("speaker_span")]
    public int[]? SpeakerSpan { get; init; }

    /// <summary>name, nominal or pronoun.</summary>
    [JsonPropertyName("speaker_kind")]
    public string? SpeakerKind { get; init; }

    /// <summary>The name of the one whom <see cref="Speaker"/> means.</summary>
    [JsonPropertyName("speaker_resolved")]
    public string? SpeakerResolved { get; init; }

    /// <summary>Every name that is right.</summary>
    [JsonPropertyName("speaker_aliases")]
    public string[]? SpeakerAliases { get; init; }

    /// <summary>How <see cref="SpeakerResolved"/> came about.</summary>
    [JsonPropertyName("resolved_by")]
    public string? ResolvedBy { get; init; }

    [JsonPropertyName("cue")]
    public string? Cue { get; init; }

    /// <summary>Where the cue stands: start and end.</summary>
    [JsonPropertyName("cue_span")]
    public int[]? CueSpan { get; init; }

    /// <summary>Names the attribution that this is a part of; null where it is the only part.</summary>
    [JsonPropertyName("group")]
    public string? Group { get; init; }

    /// <summary>Which marks it has: curly, straight, single …</summary>
    [JsonPropertyName("style")]
    public string? Style { get; init; }

    /// <summary>Whether a mark closes it.</summary>
    [JsonPropertyName("closed")]
    public bool Closed { get; init; } = true;
}
