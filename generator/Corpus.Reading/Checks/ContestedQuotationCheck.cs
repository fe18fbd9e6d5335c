using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>CORPUS017: the same quotation has different speakers in two articles. It is told of each place but the first, which is named.</summary>
/// <remarks>
/// Only people who are named beside their words are compared: "a senior official" in one article and a name in another may well be one
/// person, and so may a spokesman and the house that he speaks for; and what rests on a pronoun or on an earlier quotation is too uncertain.
/// </remarks>
internal static class ContestedQuotationCheck
{
    public static void Run(LinkedArticle[] articles, EquatableArray<LinkedSpeaker> speakers, List<LinkProblem> problems, CancellationToken cancellation)
    {
        Dictionary<string, LinkedSpeaker> people = speakers.Where(static speaker => speaker.Kind == SpeakerKind.Person).ToDictionary(static speaker => speaker.Key, StringComparer.Ordinal);
        var first = new Dictionary<ulong, Said>();
        foreach (LinkedArticle linked in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            ParsedArticle article = linked.Article;
            for (int i = 0; i < article.Quotes.Count && i < article.Fingerprint.Quotes.Count; i++)
            {
                ulong words = article.Fingerprint.Quotes[i];
                ParsedQuote quote = article.Quotes[i];
                if (words == 0 || quote.Basis != AttributionBasis.Named || quote.Speaker is not { } index || !people.TryGetValue(linked.SpeakerKeys[index], out LinkedSpeaker? speaker))
                    continue;
                var said = new Said(article, quote, speaker);
                if (!first.TryGetValue(words, out Said other))
                    first.Add(words, said);
                else if (other.Article != article && !IsSame(speaker, other.Speaker))
                    problems.Add(new(article.File, Problem(said, other)));
            }
        }
    }

    /// <summary>A bare surname, or one in another spelling, is the same person as a full name that ends with it.</summary>
    private static bool IsSame(LinkedSpeaker one, LinkedSpeaker other) =>
        one.Key == other.Key || Surnames(one).Any(name => Surnames(other).Any(otherName => NameForm.IsNear(name, otherName)));

    private static IEnumerable<string> Surnames(LinkedSpeaker speaker) => speaker.Aliases.Append(speaker.Name).Select(NameForm.LastWord);

    private static ReadingProblem Problem(Said said, Said other) => new(
        Rules.ContestedQuotation,
        said.Quote.Span,
        said.Quote.Line,
        said.Quote.Column,
        $"{said.Speaker.Name} says this here, and {other.Speaker.Name} says it in {other.Article.File}, line {other.Quote.Line}. One of the two is wrong: correct it; if they are one person, say so in a speaker authority.");

    private readonly record struct Said(ParsedArticle Article, ParsedQuote Quote, LinkedSpeaker Speaker);
}
