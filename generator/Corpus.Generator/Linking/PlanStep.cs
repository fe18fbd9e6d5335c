using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Generator.Metadata;
using Corpus.Generator.Naming;
using Corpus.Generator.Schemas;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Linking;

/// <summary>The step that settles what every member is called.</summary>
internal static class PlanStep
{
    private const int MostWords = 8;

    public static IncrementalValuesProvider<CorpusPlan> Plan(
        this IncrementalValuesProvider<CorpusMetadata> corpora, IncrementalValueProvider<CorpusOptions> options, IncrementalValueProvider<SchemaSet> schemas) =>
        corpora.Combine(options).Combine(schemas)
            .Select(static (input, cancellation) => Plan(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(StepNames.Plan);

    private static CorpusPlan Plan(CorpusMetadata corpus, CorpusOptions project, SchemaSet schemas, CancellationToken cancellation)
    {
        LinkResult linked = corpus.Linked;
        CorpusOptions options = project.For(linked.Input.Name, schemas.For(linked.Input.Name));
        Dictionary<string, LinkedSpeaker> speakers = linked.Corpus.Speakers.ToDictionary(static speaker => speaker.Key, StringComparer.Ordinal);
        cancellation.ThrowIfCancellationRequested();
        EquatableArray<ArticleNames> articles = Articles(corpus, options, speakers);
        cancellation.ThrowIfCancellationRequested();
        return new(options, articles, Speakers(linked.Corpus.Speakers, options));
    }

    private static EquatableArray<ArticleNames> Articles(CorpusMetadata corpus, CorpusOptions options, Dictionary<string, LinkedSpeaker> speakers)
    {
        LinkResult linked = corpus.Linked;
        string[] names = MemberNames.Settle(
            [.. linked.Entries.Select(static entry => entry.Wish)],
            ReservedNames.Root(options.ClassName));

        // Who has no file of their own needs no name for it.
        bool isBucketed = linked.Entries.Count > CorpusPlan.MostFiles;
        var hints = new HintNames(options.ClassName, options.SpeakersClassName);
        return linked.Entries
            .Select((entry, i) => new ArticleNames(
                entry.Key,
                entry.Parsed.Id,
                entry.Headline,
                entry.Date,
                names[i],
                isBucketed ? "" : options.HintPrefix + hints.For(names[i]),
                Writing.Buckets.IndexOf(entry.Parsed.Id),
                References(entry, linked.Corpus.Articles[i], speakers),
                corpus.Values.Count > 0 ? corpus.Values[i] : default))
            .ToEquatableArray();
    }

    private static EquatableArray<SpeakerReference> References(ArticleEntry entry, LinkedArticle linked, Dictionary<string, LinkedSpeaker> speakers) =>
        entry.Parsed.Speakers
            .Select((speaker, i) => speakers.TryGetValue(linked.SpeakerKeys[i], out LinkedSpeaker? known) && known.Kind != SpeakerKind.Unnamed
                ? new SpeakerReference(known.Key, known.Name)
                : new SpeakerReference(null, speaker.Name))
            .ToEquatableArray();

    private static EquatableArray<SpeakerPlan> Speakers(EquatableArray<LinkedSpeaker> all, CorpusOptions options)
    {
        LinkedSpeaker[] named = [.. all.Where(static speaker => speaker.Kind != SpeakerKind.Unnamed).OrderBy(static speaker => speaker.Key, StringComparer.Ordinal)];
        string[] names = MemberNames.Settle(
            [.. named.Select(static speaker => new NameWish(Name(speaker), IsGiven: false, Distinction(speaker)))],
            ReservedNames.Speakers(options.SpeakersClassName));
        return named.Select((speaker, i) => new SpeakerPlan(speaker, names[i])).ToEquatableArray();
    }

    private static string Name(LinkedSpeaker speaker) =>
        Identifiers.Pascal(WordReader.FirstWords(speaker.Name, MostWords)) ?? "Speaker" + Identifiers.Suffix(speaker.Key);

    /// <summary>What tells a speaker from a namesake: the article, where only one knows them.</summary>
    private static string Distinction(LinkedSpeaker speaker) => speaker.ArticleIds.Count == 1 ? speaker.ArticleIds[0] : StableHash.Digits(speaker.Key);
}
