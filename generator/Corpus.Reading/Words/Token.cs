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

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenForm : byte
{
    None = 0,

    /// <summary>It starts with a capital letter.</summary>
    Capital = 1 << 0,

    /// <summary>A blank stands before it.</summary>
    SpaceBefore = 1 << 1,

    /// <summary>It is a word with an apostrophe or a hyphen inside.</summary>
    InnerMark = 1 << 2,

    /// <summary>It is a word, and the full stop at its end belongs to it.</summary>
    Abbreviated = 1 << 3,

    /// <summary>It is a word with a capital letter behind the first one.</summary>
    InnerCapital = 1 << 4,
}

/// <summary>A word or a mark of the text. Twenty bytes: an article has one for every five of its characters.</summary>
internal readonly struct Token(int start, int length, TokenKind kind, TokenForm form, Word word = default, WordHash hash = default)
{
    private readonly WordClass _class = word.Class;
    private readonly short _group = word.Group;
    private readonly TokenKind _kind = kind;
    private readonly TokenForm _form = form;

    /// <summary>The first code unit.</summary>
    public int Start { get; } = start;

    /// <summary>The number of code units.</summary>
    public int Length { get; } = length;

    /// <summary>For a word or a number, what equal ones share, in any case.</summary>
    public WordHash Hash { get; } = hash;

    /// <summary>What the token is.</summary>
    public TokenKind Kind => _kind;

    /// <summary>What the lexicons say of it.</summary>
    public Word Word => new(_class, _group);

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool Capital => (_form & TokenForm.Capital) != 0;

    /// <summary>Whether a blank stands before it.</summary>
    public bool SpaceBefore => (_form & TokenForm.SpaceBefore) != 0;

    /// <summary>Whether it is a word with an apostrophe or a hyphen inside.</summary>
    public bool HasInnerMark => (_form & TokenForm.InnerMark) != 0;

    /// <summary>Whether it is a word, and the full stop at its end belongs to it.</summary>
    public bool IsAbbreviated => (_form & TokenForm.Abbreviated) != 0;

    /// <summary>Whether it is the first letter of a name: "J."</summary>
    public bool IsInitial => IsAbbreviated && Capital && Length == 2;

    /// <summary>Whether it is a word with a capital letter behind the first one.</summary>
    public bool HasInnerCapital => (_form & TokenForm.InnerCapital) != 0;

    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether any of these classes is among what the word can be.</summary>
    public bool Is(WordClass classes) => (_class & classes) != 0;

    /// <summary>Whether the token is a word that can be part of a name.</summary>
    public bool IsNameWord => _kind == TokenKind.Word && Capital && !Is(WordClass.Function | WordClass.Calendar);
}
