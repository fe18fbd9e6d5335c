using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Holds citations against the corpus.</summary>
/// <param name="symbols">What code can cite with, and the members that it can use.</param>
/// <param name="options">The files of the project.</param>
/// <param name="report">Takes what is found.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class CitationChecker(CitationSymbols symbols, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellation)
{
    private const int MostParts = 16;

    // They are put together when the first citation asks for them.
    private PassageIndex? _passages;

    /// <summary>Whether anything was held against the corpus.</summary>
    public bool HasLooked => _passages is not null;

    private PassageIndex Passages => _passages ??= CompilationArticles.Of(options, cancellation).Passages(cancellation);

    // Names and not files: of a project and a package, one library may bring two.
    private string[] Unreadable => [.. CompilationArticles.Of(options, cancellation).UnreadableLibraries(cancellation).Select(LibraryFiles.NameOf).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>Tells what is wrong with <paramref name="citation"/>, or could be better.</summary>
    public void Check(Citation citation)
    {
        if (citation.Unknown is { } why)
        {
            Report(Rules.UncheckedCitation, citation.Value, why);
            return;
        }

        CitedSpeaker? said = null;
        bool isAnybody = citation.By is { ConstantValue: not { HasValue: true, Value: null } } given && !CitedSpeaker.IsKnown(given, symbols, () => Passages, out said);
        if (isAnybody)
            Report(Rules.UncheckedCitation, citation.By!, CitationMessages.NoSpeaker);
        foreach (IOperation value in CitedValues.Of(citation.Value, symbols))
        {
            if (!CitedValues.IsConstant(value, out string? text))
            {
                if (!CitedValues.IsChecked(value, symbols))
                    Report(Rules.UncheckedCitation, value, CitationMessages.NoConstant);
                else if (said is not null && value is IPropertyReferenceOperation { Property: var property } member && symbols.IsQuoteText(property))
                    CheckSpeaker(member, said);
            }
            else if (text is not null && !(text.Length == 0 && citation.MayBeEmpty))
            {
                Check(value, text, said, isAnybody);
            }
        }
    }

    private void Check(IOperation value, string citation, CitedSpeaker? said, bool isAnybody)
    {
        CitationFinding finding = Passages.Find(citation, said?.Key, cancellation);
        switch (finding)
        {
            case { Status: CitationStatus.Verbatim, Passage: { Retracted: not null } passage }:
                Report(Rules.RetractedCitation, value, CitationMessages.Retracted(citation, passage));
                break;
            case { Status: CitationStatus.Verbatim, Passage: { } passage }:
                if (passage.Quote is { } quote && CitedValues.CanBeMember(value))
                    CheckName(value, citation, Passages.Articles[passage.Article], quote, isAnybody);
                break;
            case { Status: CitationStatus.OtherSpeaker, Passage: not null }:
                ReportSpeaker(citation, said!, finding);
                break;
            default:
                string? mended = Mended(finding);
                bool isLeftOut = finding.Status == CitationStatus.LeftOut;
                string[] unreadable = finding.Status == CitationStatus.NoWords ? [] : Unreadable;
                bool isSafe = unreadable.Length == 0 && finding.Passage?.Retracted is null && mended is not null && (isLeftOut || CitationEdits.IsNear(citation, mended));
                Report(
                    Rules.NotVerbatim,
                    value,
                    CitationMessages.NotVerbatim(citation, finding) + CitationMessages.MayStandIn(unreadable),
                    (CitationFacts.Mended, mended),
                    (CitationFacts.LeftOut, isLeftOut ? mended : null),
                    (CitationFacts.Look, isSafe ? null : mended));
                break;
        }
    }

    // The words of a named quotation are right; who said them may be somebody else.
    private void CheckSpeaker(IPropertyReferenceOperation member, CitedSpeaker said)
    {
        if (NamedQuotation.Find(member, symbols, () => Passages) is { } quotation && quotation.Speaker != said.Key
            && Passages.Find(quotation.Text, said.Key, cancellation) is { Status: CitationStatus.OtherSpeaker } finding)
        {
            ReportSpeaker(quotation.Text, said, finding);
        }
    }

    private void ReportSpeaker(string citation, CitedSpeaker said, CitationFinding finding) => Report(
        Rules.OtherSpeaker,
        said.Place,
        CitationMessages.OtherSpeaker(citation, Passages.NameOf(said.Key) ?? said.Key, finding) + CitationMessages.MayStandIn(Unreadable),
        (CitationFacts.Speaker, finding.Passage?.Speaker is { } speaker ? symbols.Members.Speaker(speaker.Key, said.Class)?.Full : null),
        (CitationFacts.SpeakerName, finding.Passage?.Speaker?.Name));

    /// <summary>The citation with all its parts mended, each by its nearest passage; null where that would not be verbatim either.</summary>
    private string? Mended(CitationFinding finding)
    {
        for (int parts = 0; parts < MostParts && finding.Mended is { } mended; parts++)
        {
            finding = Passages.Find(mended, speaker: null, cancellation);
            if (finding.Status == CitationStatus.Verbatim)
                return mended;
        }

        return null;
    }

    private void CheckName(IOperation value, string citation, CitableArticle article, int quote, bool isAnybody)
    {
        string[] texts = QuoteTexts.Of(article.Article, article.Text);
        if (symbols.Members.Quotation(article.Article, texts, quote) is { } member)
        {
            Report(
                Rules.NamedQuotation,
                value,
                CitationMessages.Named(citation, member.Short),
                (CitationFacts.Quotation, member.Full),
                (CitationFacts.QuotationText, texts[quote] == citation ? null : texts[quote]),
                (CitationFacts.UnknownSpeaker, isAnybody ? member.Short : null));
        }
    }

    private void Report(Rule rule, IOperation place, string message, params (string Name, string? Value)[] facts) => report(Diagnostic.Create(
        Descriptors.For(rule),
        place.Syntax.GetLocation(),
        facts.Where(static fact => fact.Value is not null).ToImmutableDictionary(static fact => fact.Name, static fact => fact.Value),
        message));
}
