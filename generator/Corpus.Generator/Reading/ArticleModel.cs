using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>An article that can become a record, with all that its code needs of it.</summary>
/// <remarks>
/// A value, and small: spans, names and the first words of quotations, never the text. It holds no path of this machine and no problem, so that
/// neither makes code.
/// </remarks>
internal sealed record ArticleModel
{
    /// <summary>The article as it was read, without its problems.</summary>
    public required ParsedArticle Parsed { get; init; }

    /// <summary>The resource that holds the text.</summary>
    public required string Resource { get; init; }

    /// <summary>The class of its corpus, as its item names it; null where it names none.</summary>
    public string? Class { get; init; }

    /// <summary>What the other articles need to know of it.</summary>
    public required ArticleEntry Entry { get; init; }

    /// <summary>For each of the quotations, what its member needs.</summary>
    public required EquatableArray<QuoteModel> Quotes { get; init; }
}

/// <summary>A quotation's member.</summary>
/// <param name="Name">Its name, unique in the article.</param>
/// <param name="Excerpt">The first words of the content.</param>
internal sealed record QuoteModel(string Name, string Excerpt);
