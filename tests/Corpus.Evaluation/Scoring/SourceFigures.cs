using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>How often the speaker is right for one kind of source.</summary>
/// <param name="Source">How the article words the source.</param>
/// <param name="Speaker">The figures.</param>
internal sealed record SourceFigures(string Source, SpeakerFigures Speaker)
{
    /// <summary>By wording; then two cuts across: what goes on without a source of its own, and what only a program resolved.</summary>
    public static List<SourceFigures> Of(IReadOnlyCollection<MatchedQuote> matches)
    {
        List<MatchedQuote> human = [.. matches.Where(static match => match.Certainty == Certainty.Human)];
        List<MatchedQuote> automatic = [.. matches.Where(static match => match.Certainty == Certainty.Automatic)];
        var figures = new List<SourceFigures>();
        foreach (IGrouping<string, MatchedQuote> group in human.GroupBy(static match => match.Source).OrderBy(static group => group.Key, StringComparer.Ordinal))
            figures.Add(new SourceFigures(group.Key, SpeakerFigures.Of([.. group])));
        figures.Add(new SourceFigures("continued (counted above too)", SpeakerFigures.Of([.. human.Where(static match => match.IsContinued)])));
        figures.Add(new SourceFigures("pronoun (automatic gold, counted here only)", SpeakerFigures.Of([.. automatic.Where(static match => match.Source == "pronoun")])));
        return figures;
    }
}
