using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads one article. A pure function: the same text gives an equal model on every machine, in time linear in its length.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="file">The path that the model and messages carry; the id comes from its last part.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The article; where <see cref="ParsedArticle.IsValid"/> is false, its problems say why it cannot become a record.</returns>
    public static ParsedArticle Read(string file, string text, CancellationToken cancellation = default)
    {
        var lines = new LineMap(text);
        ArticleLayout layout = LayoutReader.Read(file, text, lines, cancellation);
        ArticleQuotations speech = QuotationReader.Read(text, layout.Paragraphs, lines, cancellation);
        return new ParsedArticle
        {
            Id = layout.Id,
            IdSpan = layout.IdSpan,
            File = file,
            Metadata = layout.Metadata,
            Lead = layout.Lead,
            Paragraphs = layout.Paragraphs,
            Quotes = speech.Quotes,
            Speakers = speech.Speakers,
            WordCount = layout.WordCount,
            Problems = layout.Problems,
        };
    }
}
