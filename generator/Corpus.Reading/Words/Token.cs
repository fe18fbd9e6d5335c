using System;

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

/// <summary>A word or a mark of the text. Sixteen bytes: an article has one for every four of its characters.</summary>
internal readonly struct Token(int start, int length, TokenKind kind, Word word, bool capital, bool spaceBefore)
{
    private readonly WordClass _class = word.Class;
    private readonly short _group = word.Group;
    private readonly TokenKind _kind = kind;
    private readonly Form _form = (capital ? Form.Capital : Form.None) | (spaceBefore ? Form.SpaceBefore : Form.None);

    [Flags]
    private enum Form : byte
    {
        None = 0,
        Capital = 1 << 0,
        SpaceBefore = 1 << 1,
    }

    /// <summary>The first code unit.</summary>
    public int Start { get; } = start;

    /// <summary>The number of code units.</summary>
    public int Length { get; } = length;

    /// <summary>What the token is.</summary>
    public TokenKind Kind => _kind;

    /// <summary>What the lexicons say of it.</summary>
    public Word Word => new(_class, _group);

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool Capital => (_form & Form.Capital) != 0;

    /// <summary>Whether a blank stands before it.</summary>
    public bool SpaceBefore => (_form & Form.SpaceBefore) != 0;

    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether any of these classes is among what the word can be.</summary>
    public bool Is(WordClass classes) => (_class & classes) != 0;

    /// <summary>Whether the token is a word that can be part of a name.</summary>
    public bool IsNameWord => _kind == TokenKind.Word && Capital && !Is(WordClass.Function | WordClass.Calendar);
}
