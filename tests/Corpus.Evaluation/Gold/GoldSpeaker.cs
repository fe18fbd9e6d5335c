using System;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>How far an annotated speaker can be trusted.</summary>
internal enum Certainty
{
    /// <summary>The annotation names nobody.</summary>
    Unknown,

    /// <summary>A program resolved the pronoun: right about four times in five, so no part of the main figures.</summary>
    Automatic,

    /// <summary>People said so.</summary>
    Human,
}

/// <summary>Whom the annotation gives a quotation to.</summary>
/// <param name="Names">Every name that is right; none where nobody is known.</param>
/// <param name="Certainty">How far they can be trusted.</param>
internal readonly record struct GoldSpeaker(SpeakerName[] Names, Certainty Certainty)
{
    /// <summary>The speaker of <paramref name="quote"/>.</summary>
    public static GoldSpeaker Of(GoldQuote quote)
    {
        string[] names = NamesOf(quote);
        Certainty certainty = names.Length == 0 ? Certainty.Unknown : IsAutomatic(quote) ? Certainty.Automatic : Certainty.Human;
        return new GoldSpeaker([.. names.Select(SpeakerName.Of)], certainty);
    }

    private static string[] NamesOf(GoldQuote quote)
    {
        if (quote.SpeakerAliases is { Length: > 0 } aliases)
            return aliases;
        if (!string.IsNullOrEmpty(quote.SpeakerResolved))
            return [quote.SpeakerResolved];

        // A pronoun that nobody resolved says nothing of who it is.
        return quote.SpeakerKind == "pronoun" || string.IsNullOrEmpty(quote.Speaker) ? [] : [quote.Speaker];
    }

    private static bool IsAutomatic(GoldQuote quote) => quote.ResolvedBy?.StartsWith("dcoref", StringComparison.Ordinal) == true;
}
