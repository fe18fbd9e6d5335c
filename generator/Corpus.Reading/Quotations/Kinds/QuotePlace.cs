namespace Corpus.Reading;

/// <summary>Quoted words where they stand: what is asked to tell speech from words that are nobody's.</summary>
/// <param name="frame">The text around the quotations.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="attribution">Whom the words would be given to.</param>
/// <param name="shape">Their form.</param>
internal readonly ref struct QuotePlace(Frame frame, Sentence sentence, Attribution attribution, QuoteShape shape)
{
    /// <summary>The text around the quotations.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>The quotation, as a frame item.</summary>
    public int Item { get; } = attribution.Item;

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>The cue, as a frame item; -1 where there is none.</summary>
    public int Cue { get; } = attribution.Cue;

    /// <summary>Whether somebody could have said the words.</summary>
    public bool HasSource { get; } = attribution.Source.Exists;

    /// <summary>The form of the words.</summary>
    public QuoteShape Shape { get; } = shape;

    /// <summary>The stretch.</summary>
    public MarkedSpan Span => Frame.Spans[Frame[Item].Quote];

    /// <summary>Whether the sentence starts with the quotation.</summary>
    public bool Opens => Item == Sentence.First;

    /// <summary>Whether a cue stands before the quotation.</summary>
    public bool HasCueBefore => Cue >= 0 && Cue < Item;

    /// <summary>Whether a colon announces the quotation.</summary>
    public bool IsAnnounced => !Opens && Frame.Kind(Item - 1) == TokenKind.Colon;

    /// <summary>Whether a cue leads right into the quotation, or a colon announces it.</summary>
    public bool IsTight => IsAnnounced || (HasCueBefore && (Item - Cue <= 2 || Frame.Kind(Cue) == TokenKind.Colon));

    /// <summary>Whether single marks stand around the quotation in an article where double ones are for speech.</summary>
    public bool IsSecondary => Frame.UsesDoubleMarks && Span is { Form: SpanForm.Single, Closed: true } && !IsPiece;

    /// <summary>Whether the quotation opens another one again: "We go. "We stay."</summary>
    public bool IsPiece => Frame[Item].Quote is > 0 and var quote && Frame.Spans[quote - 1].Ending == SpanEnding.Reopened;

    /// <summary>Whether the quotation stands before a noun as adjectives do: the "smart" meters, the "smart" or "deaf" meters.</summary>
    public bool IsModifier
    {
        get
        {
            int noun = Item + 1;
            if (noun + 1 < Sentence.End && (Is(noun, "and") || Is(noun, "or")) && Frame[noun + 1].IsQuote)
                noun += 2;
            return noun < Sentence.End && Frame.IsWord(noun) && !Frame.Token(noun).Capital && !Frame.Is(noun, WordClass.Function | WordClass.Cue | WordClass.Preposition);
        }
    }

    /// <summary>Whether an item of the sentence is the word <paramref name="lower"/>; an item beside the sentence is no word.</summary>
    public bool Is(int item, string lower) => item >= Sentence.First && item < Sentence.End && Frame.Is(item, lower);

    /// <summary>Whether the sentence has no words but those that it quotes.</summary>
    public bool IsAlone()
    {
        for (int i = Sentence.First; i < Sentence.End; i++)
        {
            if (!Frame[i].IsQuote && Frame.Kind(i) is TokenKind.Word or TokenKind.Number)
                return false;
        }

        return true;
    }

    /// <summary>Whether a token of this kind stands between two items.</summary>
    public bool HasBetween(int first, int last, TokenKind kind)
    {
        for (int i = first + 1; i < last; i++)
        {
            if (Frame.Kind(i) == kind)
                return true;
        }

        return false;
    }
}
