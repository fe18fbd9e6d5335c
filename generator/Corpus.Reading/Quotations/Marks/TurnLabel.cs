namespace Corpus.Reading;

/// <summary>The label that opens a turn.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Role">What the label says.</param>
/// <param name="First">The first token of the name in it.</param>
/// <param name="Last">The last token of the name in it.</param>
/// <param name="Content">Where the words behind it start.</param>
/// <param name="Signs">How it is written.</param>
internal readonly record struct TurnLabel(int Paragraph, TurnRole Role, int First, int Last, int Content, LabelSigns Signs)
{
    /// <summary>Whether it is written so.</summary>
    public bool Has(LabelSigns sign) => (Signs & sign) != 0;
}

/// <summary>What shows that words and a colon are the label of a turn.</summary>
[System.Flags]
internal enum LabelSigns : byte
{
    None = 0,

    /// <summary>"NOVAK:".</summary>
    Capitals = 1 << 0,

    /// <summary>"JANA POOLE, HOST:".</summary>
    HasOffice = 1 << 1,

    /// <summary>"((WN))".</summary>
    Brackets = 1 << 2,

    /// <summary>"ME:": a little word in capitals, which may be the first letters of a name.</summary>
    MayBeWord = 1 << 3,
}
