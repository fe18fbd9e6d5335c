using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>CORPUS017: the same quotation has different speakers in two articles. It is told of each place but the first, which is named.</summary>
/// <remarks>
/// Only people who are named beside their words are compared: "a senior official" in one article and a name in another may well be one
/// person, and so may a spokesman and the house that he speaks for; and what rests on a pronoun or on an earlier quotation is too uncertain.
/// </remarks>
/// <param name="canRepeat">Whether the words of a quotation may come again; null where nobody knows. What cannot is not kept.</param>
internal sealed class ContestedQuotationCheck(Predicate<ulong>? canRepeat = null)
{
    private readonly Dictionary<ulong, Said> _first = [];

    /// <summary>Whether a quotation is one that is compared, whoever its speaker is.</summary>
    public static bool IsCompared(ParsedQuote quote, ulong words) => words != 0 && quote.Basis == AttributionBasis.Named && quote.Speaker is not null;

    /// <summary>Checks an article. They come in ordinal order of file.</summary>
    /// <param name="article">The article.</param>
    /// <param name="speakerAt">Who in the corpus is which of its speakers.</param>
    /// <param name="problems">What is wrong.</param>
    public void Check(ParsedArticle article, Func<int, LinkedSpeaker> speakerAt, List<LinkProblem> problems)
    {
        for (int i = 0; i < article.Quotes.Count && i < article.Fingerprint.Quotes.Count; i++)
        {
            ulong words = article.Fingerprint.Quotes[i];
            ParsedQuote quote = article.Quotes[i];
            if (!IsCompared(quote, words) || canRepeat?.Invoke(words) == false || speakerAt(quote.Speaker!.Value) is not { Kind: SpeakerKind.Person } speaker)
                continue;
            var said = new Said(article.File, quote.Line, speaker);
            if (!_first.TryGetValue(words, out Said other))
                _first.Add(words, said);
            else if (other.File != article.File && !IsSame(speaker, other.Speaker))
                problems.Add(new(article.File, Problem(quote, speaker, other)));
        }
    }

    /// <summary>A bare surname, or one in another spelling, is the same person as a full name that ends with it.</summary>
    private static bool IsSame(LinkedSpeaker one, LinkedSpeaker other) =>
        one.Key == other.Key || Surnames(one).Any(name => Surnames(other).Any(otherName => NameForm.IsNear(name, otherName)));

    private static IEnumerable<string> Surnames(LinkedSpeaker speaker) => speaker.Aliases.Append(speaker.Name).Select(NameForm.LastWord);

    private static ReadingProblem Problem(ParsedQuote quote, LinkedSpeaker speaker, Said other) => new(
        Rules.ContestedQuotation,
        quote.Span,
        quote.Line,
        quote.Column,
        $"{speaker.Name} says this here, and {other.Speaker.Name} says it in {other.File}, line {other.Line}. One of the two is wrong: correct it; if they are one person, say so in a speaker authority.");

    private readonly record struct Said(string File, int Line, LinkedSpeaker Speaker);
}
