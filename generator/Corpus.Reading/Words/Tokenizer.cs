using System;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Cuts text into words and marks.</summary>
internal static class Tokenizer
{
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
        WordHash hash = WordHash.Empty;
        TokenForm form = FormOf(space) | (IsUpper(text[start]) ? TokenForm.Capital : TokenForm.None);
        int at = start;
        foreach (char c in text.AsSpan(start, end - start))
        {
            if (!Ascii.IsLetter(c) && !Characters.Is(c, CharTraits.LetterOrDigit | CharTraits.Joined))
            {
                if (!IsInsideWord(text, at, end))
                    break;
                form |= TokenForm.InnerMark;
            }

            hash = hash.With(c);
            at++;
        }

        if (at < end && text[at] == '.' && WithAbbreviatingStops(text, start, at, end, ref hash) is var behind && behind > at)
        {
            at = behind;
            form |= TokenForm.Abbreviated;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        Word known = word is "US" ? CountryUs : Lexicon.Find(word, hash);
        return new Token(start, at - start, TokenKind.Word, known, form);
    }

    // Don't, mother-in-law.
    private static bool IsInsideWord(string text, int at, int end)
        => text[at] is '\'' or '’' or '-' or '‑' && at + 1 < end && IsLetterOrDigit(text[at + 1]) && !IsPossessive(text, at, end);

    // U.S., J., Mr.: the full stop behind the word belongs to it. Gives the end of the word.
    private static int WithAbbreviatingStops(string text, int start, int at, int end, ref WordHash hash)
    {
        int stop = at;
        if (at - start == 1)
        {
            while (stop + 2 < end && text[stop] == '.' && IsLetter(text[stop + 1]) && text[stop + 2] == '.')
                stop += 2;
            bool initial = IsUpper(text[start]) && text[start] != 'I' && at + 2 < end && text[at + 1] == ' ' && IsUpper(text[at + 2]);
            if (stop == at && !initial)
                return at;
            hash = WordHash.Of(text.AsSpan(start, stop + 1 - start));
            return stop + 1;
        }

        if (at - start > 5)
            return at;
        WordHash abbreviated = hash.With('.');
        if (Lexicon.Find(text.AsSpan(start, at + 1 - start), abbreviated).Class == WordClass.None)
            return at;
        hash = abbreviated;
        return at + 1;
    }

    private static bool IsPossessive(string text, int apostrophe, int end)
        => text[apostrophe] is '\'' or '’' && apostrophe + 1 < end && text[apostrophe + 1] is 's' or 'S'
            && (apostrophe + 2 >= end || !IsLetterOrDigit(text[apostrophe + 2]));

    private static Token ReadNumber(string text, int start, int end, bool space)
    {
        int at = start;
        while (at < end && (IsLetterOrDigit(text[at])
            || (text[at] is '.' or ',' or ':' or '-' && at + 1 < end && Characters.Is(text[at + 1], CharTraits.Digit))))
        {
            at++;
        }

        return new Token(start, at - start, TokenKind.Number, default, FormOf(space));
    }

    private static Token ReadMark(string text, int start, int end, bool space)
    {
        char c = text[start];
        bool pair = start + 1 < end && text[start + 1] == c;
        if (IsSingleMark(c))
        {
            if (IsPossessive(text, start, end) && start > 0 && IsLetterOrDigit(text[start - 1]))
                return new Token(start, 2, TokenKind.Possessive, default, FormOf(space));
            // Three apostrophes behind a word close a single mark, then a double one.
            bool triple = pair && start + 2 < end && text[start + 2] == c && !space;
            return pair && !triple && c is '\'' or '`' or '’' or '‘'
                ? new Token(start, pair ? 2 : 1, pair ? TokenKind.DoubleMark : TokenKind.SingleMark, default, FormOf(space))
                : new Token(start, 1, TokenKind.SingleMark, default, FormOf(space));
        }

        if (c == '.' && pair)
        {
            int stop = start;
            while (stop < end && text[stop] == '.')
                stop++;
            return new Token(start, stop - start, TokenKind.Stop, default, FormOf(space));
        }

        TokenKind kind = c switch
        {
            '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => TokenKind.DoubleMark,
            '.' or '!' or '?' or '…' => TokenKind.Stop,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '–' or '—' or '―' => TokenKind.Dash,
            '-' => IsSpacedOrDoubled(text, start, end, space) ? TokenKind.Dash : TokenKind.Other,
            '(' or '[' or '{' => TokenKind.OpenBracket,
            ')' or ']' or '}' => TokenKind.CloseBracket,
            _ => TokenKind.Other,
        };
        return new Token(start, c == '-' && pair ? 2 : 1, kind, default, FormOf(space));
    }

    private static bool IsSpacedOrDoubled(string text, int at, int end, bool space)
        => (at + 1 < end && text[at + 1] == '-') || (space && (at + 1 >= end || Characters.Is(text[at + 1], CharTraits.Space)));

    private static TokenForm FormOf(bool space) => space ? TokenForm.SpaceBefore : TokenForm.None;

    private static bool IsLetter(char c) => Characters.Is(c, CharTraits.Letter);

    private static bool IsLetterOrDigit(char c) => Characters.Is(c, CharTraits.LetterOrDigit);

    private static bool IsUpper(char c) => Characters.Is(c, CharTraits.Upper);
}
