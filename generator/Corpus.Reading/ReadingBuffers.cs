using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// What the stages of one reading keep their work in. Each thread keeps one for the articles that it reads, one after the other: an article
/// then costs what its model costs, and not ten times that.
/// </summary>
internal sealed class ReadingBuffers : IDisposable
{
    // A book is read too, but not at the price of its size for as long as the thread lives.
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static ReadingBuffers? _spare;

    /// <summary>What <see cref="TextLine"/> finds.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>What <see cref="TextBlock"/> makes of them.</summary>
    public List<TextBlock> Blocks { get; } = [];

    /// <summary>What <see cref="ParagraphReader"/> makes of those.</summary>
    public List<ParsedParagraph> Paragraphs { get; } = [];

    /// <summary>See <see cref="TokenizedArticle"/>.</summary>
    public Buffer<Token> Tokens { get; } = new();

    /// <summary>See <see cref="TokenizedArticle.FirstOf"/>.</summary>
    public Buffer<int> TokenStarts { get; } = new();

    /// <summary>What <see cref="QuoteMarkReader"/> finds.</summary>
    public List<MarkedSpan> Marked { get; } = [];

    /// <summary>What <see cref="UnmarkedSpeechReader"/> finds in a paragraph.</summary>
    public List<MarkedSpan> Unmarked { get; } = [];

    /// <summary>See <see cref="Frame.Spans"/>.</summary>
    public List<MarkedSpan> Spans { get; } = [];

    /// <summary>See <see cref="Frame"/>.</summary>
    public Buffer<FrameItem> Items { get; } = new();

    /// <summary>See <see cref="Frame.FirstOf"/>.</summary>
    public Buffer<int> ItemStarts { get; } = new();

    /// <summary>What <see cref="SentenceReader"/> finds.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>What <see cref="NameReader"/> finds.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>See <see cref="Reading.NameWords"/>.</summary>
    public HashSet<int> NameWords { get; } = [];

    /// <summary>See <see cref="Reading.NameWords.IsSurname"/>.</summary>
    public HashSet<int> Surnames { get; } = [];

    /// <summary>What <see cref="EntityReader"/> finds.</summary>
    public EntityTables Entities { get; } = new();

    /// <summary>See <see cref="NounPhraseReader.MentionAt"/>.</summary>
    public Buffer<int> MentionAt { get; } = new();

    /// <summary>What <see cref="CueReader"/> finds in a sentence.</summary>
    public List<Cue> Cues { get; } = [];

    /// <summary>Whom those cues name.</summary>
    public List<Source> Sources { get; } = [];

    /// <summary>What <see cref="SourceFinder"/> chooses from.</summary>
    public List<SourceCandidate> Candidates { get; } = [];

    /// <summary>What <see cref="QuotationWriter"/> made of the entities.</summary>
    public Buffer<int> SpeakerOfEntity { get; } = new();

    /// <summary>Those that the thread has at hand, or new ones. Whoever is done with them gives them back with <see cref="Dispose"/>.</summary>
    public static ReadingBuffers Rent()
    {
        ReadingBuffers buffers = _spare ?? new();
        _spare = null;
        return buffers;
    }

    /// <summary>Empties them, and keeps them for the next article.</summary>
    public void Dispose()
    {
        Lines.Clear();
        Blocks.Clear();
        Paragraphs.Clear();
        Tokens.Clear();
        TokenStarts.Clear();
        Marked.Clear();
        Unmarked.Clear();
        Spans.Clear();
        Items.Clear();
        ItemStarts.Clear();
        Sentences.Clear();
        Mentions.Clear();
        NameWords.Clear();
        Surnames.Clear();
        MentionAt.Clear();
        Cues.Clear();
        Sources.Clear();
        Candidates.Clear();
        SpeakerOfEntity.Clear();
        // Of all the rest there is never more than of these.
        if (Lines.Capacity <= MostKept && Tokens.Capacity <= MostKept)
            _spare = this;
    }
}
