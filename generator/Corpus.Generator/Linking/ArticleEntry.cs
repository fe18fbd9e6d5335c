using Corpus.Generator.Naming;
using Corpus.Reading;

namespace Corpus.Generator.Linking;

/// <summary>What the other articles need to know of an article.</summary>
/// <remarks>It says nothing of where anything stands in the text: most edits leave it as it is, and then no article is linked or named anew.</remarks>
/// <param name="Parsed">Its id, its file and its speakers; see <see cref="ParsedArticle.ForLinking"/>.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
/// <param name="Wish">The name that its member would like to have.</param>
/// <param name="Headline">Its headline, for the index; null where it has none.</param>
/// <param name="Date">The day of its publication, for the index; null where the file does not say.</param>
internal sealed record ArticleEntry(ParsedArticle Parsed, string? Class, NameWish Wish, string? Headline, CalendarDate? Date)
{
    /// <summary>What finds the article again.</summary>
    public ArticleKey Key => new(Parsed.File, Class);

    /// <summary>What the others need to know of an article.</summary>
    /// <param name="parsed">The article.</param>
    /// <param name="corpus">The class of its corpus, as its item names it; null where it names none.</param>
    /// <param name="wish">The name that its member would like to have.</param>
    public static ArticleEntry Of(ParsedArticle parsed, string? corpus, NameWish wish) =>
        new(parsed.ForLinking(), corpus, wish, parsed.Metadata.Headline, parsed.Metadata.Published.Date);
}

/// <summary>One article of the project: a file may be an article of several corpora.</summary>
/// <param name="File">The path that people see.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
internal readonly record struct ArticleKey(string File, string? Class);
