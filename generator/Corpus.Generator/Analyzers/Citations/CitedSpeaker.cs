using System;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Who is to have said something.</summary>
/// <param name="Key">The key in the corpus.</param>
/// <param name="Place">Where it is said so.</param>
/// <param name="Class">The class of speakers that says it; null where a quotation does.</param>
internal sealed record CitedSpeaker(string Key, IOperation Place, INamedTypeSymbol? Class)
{
    /// <summary>Who <paramref name="by"/> is: a member of a class of speakers, or the speaker of a named quotation.</summary>
    /// <param name="by">What stands there.</param>
    /// <param name="symbols">The members that there are.</param>
    /// <param name="passages">The corpus, for the speakers of quotations.</param>
    /// <param name="speaker">The speaker; null where it is nobody's quotation.</param>
    /// <returns>Whether the compiler knows.</returns>
    public static bool IsKnown(IOperation by, CitationSymbols symbols, Func<PassageIndex> passages, out CitedSpeaker? speaker)
    {
        speaker = null;
        if (by is not IPropertyReferenceOperation { Property: var property } given)
            return false;
        if (symbols.Members.SpeakerKey(property) is { } key)
        {
            speaker = new(key, by, property.ContainingType);
            return true;
        }

        // Articles.X.Quotes.Y.Speaker
        if (!symbols.IsQuoteSpeaker(property) || NamedQuotation.Find(given, symbols, passages) is not { } quotation)
            return false;
        speaker = quotation.Speaker is { } who ? new(who, by, null) : null;
        return true;
    }
}
