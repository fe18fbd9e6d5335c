using System;

namespace Corpus.Reading;

/// <summary>What a character can be, as far as the cutting of text into lines, words and marks asks.</summary>
[Flags]
internal enum CharTraits : byte
{
    None = 0,

    /// <summary>White space.</summary>
    Space = 1 << 0,

    /// <summary>A character without width that editors and web pages leave behind, and that means no more than a space.</summary>
    ZeroWidth = 1 << 1,

    /// <summary>The end of a line.</summary>
    LineBreak = 1 << 2,

    Letter = 1 << 3,

    /// <summary>A decimal digit.</summary>
    Digit = 1 << 4,

    /// <summary>Another number: a fraction, a superscript, a Roman number.</summary>
    OtherNumber = 1 << 5,

    /// <summary>A capital letter.</summary>
    Upper = 1 << 6,

    /// <summary>Half of a surrogate pair, or a mark that combines with the letter before it.</summary>
    Joined = 1 << 7,

    /// <summary>What a reader sees nothing of.</summary>
    Blank = Space | ZeroWidth,

    LetterOrDigit = Letter | Digit,

    /// <summary>What makes a stretch between blanks a word.</summary>
    WordPart = Letter | Digit | OtherNumber,
}
