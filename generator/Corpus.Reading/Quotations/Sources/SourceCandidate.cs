namespace Corpus.Reading;

/// <summary>Somebody who may have said a quotation.</summary>
/// <param name="Kind">Where the candidate comes from.</param>
/// <param name="Cue">The cue, as an index into those of the sentence; -1 where there is none.</param>
/// <param name="Source">The source.</param>
/// <param name="Features">What speaks for and against: a set of <see cref="SourceFeature"/>s.</param>
internal readonly record struct SourceCandidate(CandidateKind Kind, int Cue, Source Source, ulong Features);

/// <summary>Where a candidate comes from.</summary>
internal enum CandidateKind : byte
{
    /// <summary>A cue before the quotation.</summary>
    CueBefore,

    /// <summary>A cue behind the quotation.</summary>
    CueBehind,

    /// <summary>Whoever spoke, or was spoken of, in the sentence before.</summary>
    Previous,

    /// <summary>The subject of the sentence, which has no cue for it.</summary>
    Subject,

    /// <summary>The name right before the colon that announces the quotation.</summary>
    BesideColon,
}

/// <summary>What speaks for or against a candidate. Each has a weight for each kind of candidate (Quotations/Sources/source-weights.txt).</summary>
internal enum SourceFeature : byte
{
    /// <summary>Always there: the weight of the kind itself.</summary>
    Bias,

    /// <summary>The cue is a verb of speech.</summary>
    Speech,

    /// <summary>The cue is a verb of judgement or thought.</summary>
    Attitude,

    /// <summary>The cue is a noun.</summary>
    Noun,

    /// <summary>The cue is a participle or an infinitive.</summary>
    Participle,

    /// <summary>The cue is "according to".</summary>
    According,

    /// <summary>The cue is a colon behind a name that opens the sentence.</summary>
    Colon,

    /// <summary>The source is a name.</summary>
    Name,

    /// <summary>The source is a description.</summary>
    Description,

    /// <summary>The source is a pronoun.</summary>
    Pronoun,

    /// <summary>The source could not be resolved.</summary>
    Unresolved,

    /// <summary>The cue leads right into the quotation (said, "…").</summary>
    Tight,

    /// <summary>The cue clause follows right behind the quotation ("…," he said).</summary>
    Attached,

    /// <summary>The cue clause stands behind a comma later on.</summary>
    Closing,

    /// <summary>Cue and quotation touch, or nearly so.</summary>
    Distance1,

    /// <summary>Two or three words lie between.</summary>
    Distance3,

    /// <summary>Up to eight words lie between.</summary>
    Distance8,

    /// <summary>More lie between.</summary>
    DistanceFar,

    /// <summary>No other cue of its side is nearer.</summary>
    Nearest,

    /// <summary>No other cue of its side is farther.</summary>
    Outermost,

    /// <summary>The sentence has no other cue.</summary>
    Only,

    /// <summary>An earlier verb of speech holds the cue in its clause.</summary>
    Nested,

    /// <summary>A comma lies between cue and quotation.</summary>
    CommaBetween,

    /// <summary>Another quotation lies between.</summary>
    QuoteBetween,

    /// <summary>The subject stands behind its verb.</summary>
    Inverted,

    /// <summary>Another candidate's cue leads right into the quotation.</summary>
    RivalTight,

    /// <summary>Another candidate's cue clause follows right behind it.</summary>
    RivalAttached,

    /// <summary>The quotation opens its sentence.</summary>
    QuoteOpens,

    /// <summary>The sentence is nothing but quotations.</summary>
    QuoteBare,

    /// <summary>A colon, dash or comma stands before the quotation.</summary>
    QuoteAnnounced,

    /// <summary>The quotation starts with a capital and is longer than a phrase: a sentence or more, most often.</summary>
    QuoteClause,

    /// <summary>The sentence has a cue.</summary>
    HasCue,

    /// <summary>The sentence before has a quotation.</summary>
    PreviousQuoted,

    /// <summary>The sentence opens a paragraph.</summary>
    OpensParagraph,

    /// <summary>The quotation before was left open.</summary>
    PreviousOpen,

    /// <summary>Whoever spoke before is this candidate too.</summary>
    SameAsPrevious,

    /// <summary>No other verb of speech of its side is nearer.</summary>
    NearestSpeech,

    /// <summary>The cue is a noun, and "by" names whose act it was ("a report by").</summary>
    NounBy,

    /// <summary>The quotation stands in a that-clause behind the cue.</summary>
    That,

    /// <summary>The quotation is a fragment of at most five tokens, its marks among them.</summary>
    QuoteShort,

    /// <summary>Of the cues before the quotation, the one whose clause it stands in, by the rules of grammar alone.</summary>
    Governing,

    /// <summary>The sentence before stands in this one's paragraph, and holds no quotation.</summary>
    PreviousPlain,

    /// <summary>The cue stands behind the quotation and holds the next one (she called it "x," he said it was "y").</summary>
    LeadsOn,
}
