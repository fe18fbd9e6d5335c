using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Corpus;

namespace App;

/// <summary>The questions, each answered with a number that depends on all that it asks for: both sides must give the same.</summary>
public static class Questions
{
    public static long First(string? headline) => headline?.Length ?? 0;

    /// <summary>Of the library that was compiled.</summary>
    public static long OfLibrary(string question, string id, string speaker) => question switch
    {
        "first" => First(Articles.All[0].Headline),
        "heads" => Articles.All.Sum(static article => Head(article.Headline, article.DatePublished)),
        "quotes" => Articles.All.Sum(static article => article.Quotes.Sum(static quote => (long)quote.Text.Length)),
        "lookup" => First(Articles.ById(id).Title),
        "speaker" => Speakers.All.First(one => one.Name == speaker).Quotes.Sum(static quote => (long)quote.Text.Length),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    /// <summary>Of the JSON file, read as a whole.</summary>
    public static long OfJson(string question, string file, string id, string speaker)
    {
        JsonArticle[] articles = Read(file, JsonCorpus.Default.JsonArticleArray);
        return question switch
        {
            "first" => First(articles[0].Headline),
            "heads" => articles.Sum(static article => Head(article.Headline, article.DatePublished)),
            "quotes" => articles.Sum(static article => article.Quotes.Sum(static quote => (long)quote.Text.Length)),
            "lookup" => First(articles.First(article => article.Id == id).Title),
            "speaker" => articles.Sum(article => article.Quotes.Where(quote => quote.Speaker == speaker).Sum(static quote => (long)quote.Text.Length)),
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
    }

    /// <summary>Of the JSON file, with records that have nothing but what is asked for.</summary>
    public static long OfLeastJson(string question, string file) => question switch
    {
        "heads" => Read(file, JsonCorpus.Default.JsonHeadArray).Sum(static article => Head(article.Headline, article.DatePublished)),
        "quotes" => Read(file, JsonCorpus.Default.JsonSaidArray).Sum(static article => article.Quotes.Sum(static quote => (long)quote.Text.Length)),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private static long Head(string? headline, DateOnly? date) => First(headline) + (date?.DayNumber ?? 0);

    private static T[] Read<T>(string file, JsonTypeInfo<T[]> type) => JsonSerializer.Deserialize(File.ReadAllBytes(file), type)!;
}
