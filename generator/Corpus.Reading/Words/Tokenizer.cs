using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Cuts text into words and marks.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Read(string text, SourceSpan span, List<Token> tokens, CancellationToken cancellation)
    {
        bool space = true;
        int at = span.Start;
        while (at < span.End)
        {
            if ((tokens.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                at++;
                continue;
            }

            Token token = char.IsLetter(c) || char.IsSurrogate(c) ? ReadWord(text, at, span.End, space)
                : char.IsDigit(c) ? ReadNumber(text, at, span.End, space)
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
        int at = start;
        while (at < end)
        {
            char c = text[at];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                at++;
            else if (c is '\'' or '’' or '-' or '‑' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && !IsPossessive(text, at, end))
                at++;
            else
                break;
        }

        at = WithAbbreviatingStops(text, start, at, end);
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        // In capitals the pronoun is the country.
        Word known = Lexicon.Find(word is "US" ? "u.s.".AsSpan() : word);
        return new Token(start, at - start, TokenKind.Word, known, char.IsUpper(text[start]), space);
    }

    // U.S., J., Mr.: the full stop belongs to the word.
    private static int WithAbbreviatingStops(string text, int start, int at, int end)
    {
        if (at >= end || text[at] != '.')
            return at;
        if (at - start == 1)
        {
            int stop = at;
            while (stop + 2 < end && text[stop] == '.' && char.IsLetter(text[stop + 1]) && text[stop + 2] == '.')
                stop += 2;
            if (stop > at)
                return stop + 1;
            bool initial = char.IsUpper(text[start]) && text[start] != 'I' && at + 2 < end && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);
            return initial ? at + 1 : at;
        }

        return at - start <= 5 && Lexicon.Find(text.AsSpan(start, at + 1 - start)).Class != WordClass.None ? at + 1 : at;
    }

    private static bool IsPossessive(string text, int apostrophe, int end)
        => text[apostrophe] is '\'' or '’' && apostrophe + 1 < end && text[apostrophe + 1] is 's' or 'S'
            && (apostrophe + 2 >= end || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static Token ReadNumber(string text, int start, int end, bool space)
    {
        int at = start;
        while (at < end && (char.IsLetterOrDigit(text[at])
            || (text[at] is '.' or ',' or ':' or '-' && at + 1 < end && char.IsDigit(text[at + 1]))))
        {
            at++;
        }

        return new Token(start, at - start, TokenKind.Number, default, false, space);
    }

    private static Token ReadMark(string text, int start, int end, bool space)
    {
        char c = text[start];
        bool pair = start + 1 < end && text[start + 1] == c;
        if (IsSingleMark(c))
        {
            if (IsPossessive(text, start, end) && start > 0 && char.IsLetterOrDigit(text[start - 1]))
                return new Token(start, 2, TokenKind.Possessive, default, false, space);
            // Three apostrophes behind a word close a single mark, then a double one.
            bool triple = pair && start + 2 < end && text[start + 2] == c && !space;
            return pair && !triple && c is '\'' or '`' or '’' or '‘'
                ? new Token(start, pair ? 2 : 1, pair ? TokenKind.DoubleMark : TokenKind.SingleMark, default, false, space)
                : new Token(start, 1, TokenKind.SingleMark, default, false, space);
        }

        if (c == '.' && pair)
        {
            int stop = start;
            while (stop < end && text[stop] == '.')
                stop++;
            return new Token(start, stop - start, TokenKind.Stop, default, false, space);
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
        return new Token(start, c == '-' && pair ? 2 : 1, kind, default, false, space);
    }

    private static bool IsSpacedOrDoubled(string text, int at, int end, bool space)
        => (at + 1 < end && text[at + 1] == '-') || (space && (at + 1 >= end || char.IsWhiteSpace(text[at + 1])));
}
