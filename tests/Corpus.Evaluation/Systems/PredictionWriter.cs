using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Corpus.Evaluation;

/// <summary>Writes what a system found in the form of the annotation, so that other scorers can read it.</summary>
internal static class PredictionWriter
{
    /// <summary>Writes a file an article into <paramref name="folder"/>, which is made where there is none.</summary>
    public static void Write(string folder, IEnumerable<ArticleComparison> articles)
    {
        Directory.CreateDirectory(folder);
        foreach (ArticleComparison article in articles)
            File.WriteAllBytes(Path.Combine(folder, article.Gold.Id + ".json"), JsonSerializer.SerializeToUtf8Bytes(Document(article.Output), ReportJson.Options));
    }

    private static object Document(SystemOutput output) => new
    {
        Quotes = output.Quotes.Select(static quote => new
        {
            quote.Span.Start,
            quote.Span.End,
            quote.Speaker,
            quote.Kind,
            Basis = quote.Basis.ToString(),
            quote.Cue,
        }),
    };
}
