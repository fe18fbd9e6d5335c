namespace Corpus.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and abbreviating full stops.</summary>
    Word,

    /// <summary>Digits, with inner separators.</summary>
    Number,

    /// <summary>The <c>'s</c> behind a word.</summary>
    Possessive,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,

    Comma,
    Colon,
    Semicolon,

    /// <summary>An en dash or em dash, or a hyphen between blanks.</summary>
    Dash,

    OpenBracket,
    CloseBracket,

    /// <summary>A double quotation mark of any form; two apostrophes or two grave accents count as one.</summary>
    DoubleMark,

    /// <summary>A single quotation mark, or an apostrophe that is not inside a word.</summary>
    SingleMark,

    Other,
}

/// <summary>A word or a mark of the text.</summary>
internal readonly struct Token(int start, int length, TokenKind kind, Word word, bool capital, bool spaceBefore)
{
    /// <summary>The first code unit.</summary>
    public int Start { get; } = start;

    /// <summary>The number of code units.</summary>
    public int Length { get; } = length;

    /// <summary>What the token is.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>What the lexicons say of it.</summary>
    public Word Word { get; } = word;

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool Capital { get; } = capital;

    /// <summary>Whether a blank stands before it.</summary>
    public bool SpaceBefore { get; } = spaceBefore;

    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether any of these classes is among what the word can be.</summary>
    public bool Is(WordClass classes) => (Word.Class & classes) != 0;

    /// <summary>Whether the token is a word that can be part of a name.</summary>
    public bool IsNameWord => Kind == TokenKind.Word && Capital && (Word.Class & (WordClass.Function | WordClass.Calendar)) == 0;
}
