using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Words;

public sealed class TokenizerTests
{
    [TestCase("We will rebuild.", "We|will|rebuild|.")]
    [TestCase("Yes, we can!", "Yes|,|we|can|!")]
    [TestCase("She left; he stayed: why?", "She|left|;|he|stayed|:|why|?")]
    [TestCase("mother-in-law", "mother-in-law")]
    [TestCase("don’t can't", "don’t|can't")]
    [TestCase("rock‑solid", "rock‑solid")]
    [TestCase("O’Hara", "O’Hara")]
    [TestCase("Horvat’s and Horvat's", "Horvat|’s|and|Horvat|'s")]
    [TestCase("the workers’ pay", "the|workers|’|pay")]
    [TestCase("Wait... what… no..", "Wait|...|what|…|no|..")]
    [TestCase("a – b — c -- d - e", "a|–|b|—|c|--|d|-|e")]
    [TestCase("(in brackets) [too]", "(|in|brackets|)|[|too|]")]
    [TestCase("saidthat", "saidthat")]
    [TestCase("“plan”which", "“|plan|”|which")]
    [TestCase("3,500 and 1.5 at 19:53 in 1990-91", "3,500|and|1.5|at|19:53|in|1990-91")]
    [TestCase("the 24th of 90s", "the|24th|of|90s")]
    [TestCase("''Quoted''", "''|Quoted|''")]
    [TestCase("``Quoted''", "``|Quoted|''")]
    [TestCase("'Thank you,'\"", "'|Thank|you|,|'|\"")]
    [TestCase("you.'''", "you|.|'|''")]
    [TestCase("naïve café über", "naïve|café|über")]
    [TestCase("東京 said", "東京|said")]
    [TestCase("\U0001D54F marks", "\U0001D54F|marks")]
    public void Cuts(string text, string tokens) => Assert.That(Texts(text), Is.EqualTo(tokens.Split('|')));

    [TestCase("Mr. Horvat", "Mr.|Horvat")]
    [TestCase("J. R. Horvat", "J.|R.|Horvat")]
    [TestCase("J.R. Horvat", "J.R.|Horvat")]
    [TestCase("the U.S. Senate", "the|U.S.|Senate")]
    [TestCase("the U.N. said", "the|U.N.|said")]
    [TestCase("Acme Corp. said", "Acme|Corp.|said")]
    [TestCase("on Sept. 5", "on|Sept.|5")]
    [TestCase("It was I. He left", "It|was|I|.|He|left")]
    [TestCase("The end. She left", "The|end|.|She|left")]
    public void Keeps_the_full_stop_of_an_abbreviation(string text, string tokens) => Assert.That(Texts(text), Is.EqualTo(tokens.Split('|')));

    [TestCase("word", TokenKind.Word)]
    [TestCase("1990", TokenKind.Number)]
    [TestCase(".", TokenKind.Stop)]
    [TestCase("?", TokenKind.Stop)]
    [TestCase("…", TokenKind.Stop)]
    [TestCase(",", TokenKind.Comma)]
    [TestCase(":", TokenKind.Colon)]
    [TestCase(";", TokenKind.Semicolon)]
    [TestCase("–", TokenKind.Dash)]
    [TestCase("—", TokenKind.Dash)]
    [TestCase("--", TokenKind.Dash)]
    [TestCase("-", TokenKind.Dash)]
    [TestCase("(", TokenKind.OpenBracket)]
    [TestCase("]", TokenKind.CloseBracket)]
    [TestCase("\"", TokenKind.DoubleMark)]
    [TestCase("“", TokenKind.DoubleMark)]
    [TestCase("„", TokenKind.DoubleMark)]
    [TestCase("»", TokenKind.DoubleMark)]
    [TestCase("''", TokenKind.DoubleMark)]
    [TestCase("``", TokenKind.DoubleMark)]
    [TestCase("'", TokenKind.SingleMark)]
    [TestCase("‘", TokenKind.SingleMark)]
    [TestCase("*", TokenKind.Other)]
    [TestCase("€", TokenKind.Other)]
    public void Tells_what_a_token_is(string text, object kind) => Assert.That(Read(text).Single().Kind, Is.EqualTo(kind));

    [Test]
    public void Knows_capitals_and_blanks()
    {
        List<Token> tokens = Read("Ana, Élan über\n“We");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tokens.Select(static token => token.Capital), Is.EqualTo(new[] { true, false, true, false, false, true }));
            Assert.That(tokens.Select(static token => token.SpaceBefore), Is.EqualTo(new[] { true, false, true, true, true, false }));
        }
    }

    [Test]
    public void Asks_the_lexicons()
    {
        List<Token> tokens = Read("SAID said Horvat’s US");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tokens[0].Is(WordClass.Reporting), Is.True);
            Assert.That(tokens[1].Is(WordClass.Reporting), Is.True);
            Assert.That(tokens[3].Kind, Is.EqualTo(TokenKind.Possessive));
            Assert.That(tokens[4].Is(WordClass.Nationality), Is.True, "in capitals the pronoun is the country");
        }
    }

    [TestCase("Horvat", false)]
    [TestCase("HORVAT", true)]
    [TestCase("iPhone", true)]
    [TestCase("al-Masri", true)]
    [TestCase("O’Hara", true)]
    [TestCase("ÉLAN", true)]
    [TestCase("éÉ", true)]
    [TestCase("Élan", false)]
    [TestCase("a1B", true)]
    [TestCase("U.S.", true)]
    public void Knows_capitals_inside_of_words(string text, bool inner) => Assert.That(Read(text).Single().HasInnerCapital, Is.EqualTo(inner));

    [TestCase("don’t", true)]
    [TestCase("al-Masri", true)]
    [TestCase("rock‑solid", true)]
    [TestCase("Horvat", false)]
    public void Knows_marks_inside_of_words(string text, bool inner) => Assert.That(Read(text).Single().HasInnerMark, Is.EqualTo(inner));

    [TestCase("Mr.", true)]
    [TestCase("U.S.", true)]
    [TestCase("J. Horvat", true)]
    [TestCase("end.", false)]
    [TestCase("I.", false)]
    public void Knows_abbreviations(string text, bool abbreviated) => Assert.That(Read(text)[0].IsAbbreviated, Is.EqualTo(abbreviated));

    [TestCase("said SAID Said")]
    [TestCase("don't don’t DON’T")]
    [TestCase("U.S. u.s.")]
    [TestCase("mr. Mr.")]
    [TestCase("1990 1990")]
    [TestCase("naïve Naïve")]
    public void Gives_equal_words_one_hash(string text) => Assert.That(Read(text).Select(static token => token.Hash.Value).Distinct().Count(), Is.EqualTo(1));

    [TestCase("Monday", false)]
    [TestCase("The", false)]
    [TestCase("horvat", false)]
    [TestCase("Horvat", true)]
    public void Knows_which_words_make_a_name(string text, bool name) => Assert.That(Read(text).Single().IsNameWord, Is.EqualTo(name));

    [Test]
    public void Stays_inside_its_span()
    {
        List<Token> tokens = Read("One two three", new SourceSpan(4, 5));
        Assert.That(tokens.Select(static token => (token.Start, token.End)), Is.EqualTo(new[] { (4, 7), (8, 9) }));
    }

    [TestCase("“We will – in time – rebuild the O’Hara’s 1,500 m² hall …” she said. ''Yes!''")]
    [TestCase("x\u0301\u0302 \uD800 \uDC00 \u00A0 \u2028 \t\r\n ...,,,;;''''````-----")]
    public void Covers_all_but_blanks_in_order(string text)
    {
        int at = 0;
        foreach (Token token in Read(text))
        {
            Assert.That(text.AsSpan(at, token.Start - at).Trim().Length, Is.Zero);
            Assert.That(token.Length, Is.Positive);
            Assert.That(token.SpaceBefore, Is.EqualTo(token.Start > at || at == 0));
            at = token.End;
        }

        Assert.That(text.AsSpan(at).Trim().Length, Is.Zero);
    }

    [Test]
    public void Ends_when_it_is_cancelled()
        => Assert.That(static () => Tokenizer.Read("We", new SourceSpan(0, 2), new Buffer<Token>(), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static List<Token> Read(string text) => Read(text, new SourceSpan(0, text.Length));

    private static List<Token> Read(string text, SourceSpan span)
    {
        var tokens = new Buffer<Token>();
        Tokenizer.Read(text, span, tokens, CancellationToken.None);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => tokens[i])];
    }

    private static IEnumerable<string> Texts(string text) => Read(text).Select(token => text.Substring(token.Start, token.Length));
}
