using System;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Cuts text into words and marks.</summary>
internal static class Tokenizer
{
    // The letters before the full stop.
    private const int LongestAbbreviation = 5;

    // In capitals the pronoun is the country.
    private static readonly Word CountryUs = Lexicon.Find("u.s.".AsSpan());

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Read(string text, SourceSpan span, Buffer<Token> tokens, CancellationToken cancellation)
    {
        bool space = true;
        int at = span.Start;
        while (at < span.End)
        {
            if ((tokens.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            char c = text[at];
            CharTraits traits = Characters.Of(c);
            if ((traits & CharTraits.Space) != 0)
            {
                space = true;
                at++;
                continue;
            }

            Token token = (traits & CharTraits.Letter) != 0 || char.IsSurrogate(c) ? ReadWord(text, at, span.End, space)
                : (traits & CharTraits.Digit) != 0 ? ReadNumber(text, at, span.End, space)
                : ReadMark(text, at, span.End, space);
            tokens.Add(token);
            at = token.End;
            space = false;
        }
    }

    /// <summary>Whether <paramref name="c"/> is an apostrophe or a single quotation mark.</summary>
    public static bool IsSingleMark(char c) => c is '\'' or '’' or '‘' or '‚' or '‛' or '`' or '‹' or '›';

    private static Token ReadWord(string text, int start, int end, bool space)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        WordHash hash = WordHash.Empty;
        int length = 0;
        int capitals = 0;
        while (length < rest.Length && Ascii.IsLetter(rest[length]))
        {
            char letter = rest[length++];
            hash = hash.WithLetter(letter);
            capitals += Ascii.CountCapital(letter);
        }

        Steps.Count(length);
        TokenForm form = FormOf(space) | (IsUpper(rest[0]) ? TokenForm.Capital : TokenForm.None);
        if (capitals > ((form & TokenForm.Capital) == 0 ? 0 : 1))
            form |= TokenForm.InnerCapital;
        // Most words end here: of all others, more is asked.
        if (length < rest.Length && rest[length] is not (' ' or ','))
        {
            (length, hash, TokenForm more) = ReadOn(rest, length, hash);
            form |= more;
        }

        ReadOnlySpan<char> word = rest.Slice(0, length);
        Word known = length == 2 && word is "US" ? CountryUs : Lexicon.Find(word, hash);
        return new Token(start, length, TokenKind.Word, form, known, hash);
    }

    // Goes on with a word: digits, letters of all alphabets, inner marks, and the full stop of an abbreviation. Gives its length and its hash.
    private static (int Length, WordHash Hash, TokenForm Form) ReadOn(ReadOnlySpan<char> rest, int length, WordHash hash)
    {
        TokenForm form = TokenForm.None;
        for (; length < rest.Length; length++)
        {
            if (!Characters.Is(rest[length], CharTraits.LetterOrDigit | CharTraits.Joined))
            {
                if (rest[length] == '.' && DomainNames.LengthAt(rest, length) is > 0 and var domain)
                {
                    hash = WordHash.Of(rest.Slice(0, length + domain));
                    return (length + domain, hash, form | TokenForm.InnerMark);
                }

                if (!IsInsideWord(rest.Slice(length)))
                    break;
                form |= TokenForm.InnerMark;
            }
            else if (length > 0 && IsUpper(rest[length]))
            {
                form |= TokenForm.InnerCapital;
            }

            hash = hash.With(rest[length]);
        }

        if (length == rest.Length || rest[length] != '.' || StopBehind(rest, length) is not (> 0 and var stop))
            return (length, hash, form);
        if (stop > 2 && length == 1 && IsUpper(rest[2]))
            form |= TokenForm.InnerCapital;
        WordHash abbreviated = stop == length + 1 ? hash.With('.') : WordHash.Of(rest.Slice(0, stop));
        // Where it is no initial, a lexicon must know it.
        return length == 1 || Lexicon.Find(rest.Slice(0, stop), abbreviated).Class != WordClass.None
            ? (stop, abbreviated, form | TokenForm.Abbreviated)
            : (length, hash, form);
    }

    // Don't, mother-in-law: the mark at the start of "rest", behind a letter, belongs to the word.
    private static bool IsInsideWord(ReadOnlySpan<char> rest)
        => rest[0] is '\'' or '’' or '-' or '‑' && rest.Length > 1 && IsLetterOrDigit(rest[1]) && !IsPossessive(rest);

    // U.S., J., Mr.: where the full stops behind the first "length" letters end that may belong to the word; 0 where none can.
    private static int StopBehind(ReadOnlySpan<char> rest, int length)
    {
        if (length > 1)
            return length <= LongestAbbreviation ? length + 1 : 0;
        int stop = 1;
        while (stop + 2 < rest.Length && rest[stop] == '.' && IsLetter(rest[stop + 1]) && rest[stop + 2] == '.')
            stop += 2;
        bool initial = IsUpper(rest[0]) && rest[0] != 'I' && rest.Length > 3 && rest[2] == ' ' && IsUpper(rest[3]);
        return stop > 1 || initial ? stop + 1 : 0;
    }

    private static bool IsPossessive(ReadOnlySpan<char> rest)
        => rest[0] is '\'' or '’' && rest.Length > 1 && rest[1] is 's' or 'S' && (rest.Length == 2 || !IsLetterOrDigit(rest[2]));

    private static Token ReadNumber(string text, int start, int end, bool space)
    {
        int at = start;
        while (at < end && (IsLetterOrDigit(text[at])
            || (text[at] is '.' or ',' or ':' or '-' && at + 1 < end && Characters.Is(text[at + 1], CharTraits.Digit))))
        {
            at++;
        }

        return new Token(start, at - start, TokenKind.Number, FormOf(space), default, WordHash.Of(text.AsSpan(start, at - start)));
    }

    private static Token ReadMark(string text, int start, int end, bool space)
    {
        char c = text[start];
        bool pair = start + 1 < end && text[start + 1] == c;
        if (IsSingleMark(c))
        {
            if (IsPossessive(text.AsSpan(start, end - start)) && start > 0 && IsLetterOrDigit(text[start - 1]))
                return new Token(start, 2, TokenKind.Possessive, FormOf(space));
            // Three apostrophes behind a word close a single mark, then a double one.
            bool triple = pair && start + 2 < end && text[start + 2] == c && !space;
            return pair && !triple && c is '\'' or '`' or '’' or '‘'
                ? new Token(start, pair ? 2 : 1, pair ? TokenKind.DoubleMark : TokenKind.SingleMark, FormOf(space))
                : new Token(start, 1, TokenKind.SingleMark, FormOf(space));
        }

        if (c == '.' && pair)
        {
            int stop = start;
            while (stop < end && text[stop] == '.')
                stop++;
            return new Token(start, stop - start, TokenKind.Stop, FormOf(space));
        }

        TokenKind kind = c switch
        {
            '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '「' or '」' or '『' or '』' => TokenKind.DoubleMark,
            '.' or '!' or '?' or '…' or '。' => TokenKind.Stop,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '–' or '—' or '―' => TokenKind.Dash,
            '-' => IsSpacedOrDoubled(text, start, end, space) ? TokenKind.Dash : TokenKind.Other,
            '(' or '[' or '{' => TokenKind.OpenBracket,
            ')' or ']' or '}' => TokenKind.CloseBracket,
            _ => TokenKind.Other,
        };
        return new Token(start, c == '-' && pair ? 2 : 1, kind, FormOf(space));
    }

    private static bool IsSpacedOrDoubled(string text, int at, int end, bool space)
        => (at + 1 < end && text[at + 1] == '-') || (space && (at + 1 >= end || Characters.Is(text[at + 1], CharTraits.Space)));

    private static TokenForm FormOf(bool space) => space ? TokenForm.SpaceBefore : TokenForm.None;

    private static bool IsLetter(char c) => Characters.Is(c, CharTraits.Letter);

    private static bool IsLetterOrDigit(char c) => Characters.Is(c, CharTraits.LetterOrDigit);

    private static bool IsUpper(char c) => Characters.Is(c, CharTraits.Upper);
}
