using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A value of the metadata that is not what the annotation has.</summary>
internal sealed record MetadataMistake(string Id, string Field, string? Gold, string? Read);

/// <summary>How many values of one metadata field are right.</summary>
internal sealed record MetadataFigures(string Field, int Right, int Count);

/// <summary>Holds the metadata of articles against the annotation, where it has any.</summary>
internal sealed class MetadataScore
{
    /// <summary>Fields that only annotated metadata have: a lone <c>publisher</c> may name the collection that a text is from.</summary>
    private static readonly string[] Telling = ["headline", "datePublished"];

    private static readonly (string Field, Func<ArticleMetadata, string?> Read)[] Fields =
    [
        ("headline", static metadata => metadata.Headline),
        ("datePublished", static metadata => DateOf(metadata.Published)),
        ("timePublished", static metadata => TimeOf(metadata.Published)),
        ("publisher", static metadata => metadata.Publisher),
        ("creditText", static metadata => metadata.CreditText),
        ("articleSection", static metadata => metadata.ArticleSection),
        ("image", static metadata => metadata.Image),
        ("url", static metadata => metadata.Url),
        ("author", static metadata => metadata.Author),
        ("inLanguage", static metadata => metadata.InLanguage),
    ];

    private readonly List<(string Field, bool Right)> _outcomes = [];

    /// <summary>The values that are wrong.</summary>
    public List<MetadataMistake> Mistakes { get; } = [];

    /// <summary>The figures by field, in the order of the records.</summary>
    public IEnumerable<MetadataFigures> Figures => _outcomes
        .GroupBy(static outcome => outcome.Field)
        .OrderBy(static group => Array.FindIndex(Fields, known => known.Field == group.Key))
        .Select(static group => new MetadataFigures(group.Key, group.Count(static outcome => outcome.Right), group.Count()));

    /// <summary>Holds what was read of <paramref name="gold"/> against its annotation.</summary>
    public void Add(GoldArticle gold, ParsedArticle read)
    {
        Dictionary<string, JsonElement> annotated = gold.Annotation.Others;
        if (!Telling.Any(annotated.ContainsKey))
            return;
        foreach ((string field, Func<ArticleMetadata, string?> valueOf) in Fields)
        {
            if (!annotated.TryGetValue(field, out JsonElement element))
                continue;
            string? expected = element.ValueKind == JsonValueKind.Null ? null : element.ToString();
            string? value = valueOf(read.Metadata);
            _outcomes.Add((field, value == expected));
            if (value != expected)
                Mistakes.Add(new MetadataMistake(gold.Id, field, expected, value));
        }
    }

    private static string? DateOf(PublicationTime time) =>
        time.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}") : null;

    private static string? TimeOf(PublicationTime time)
    {
        if (time.Time is not { } clock)
            return null;
        return clock.Second == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{clock.Hour:00}:{clock.Minute:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{clock.Hour:00}:{clock.Minute:00}:{clock.Second:00}");
    }
}
