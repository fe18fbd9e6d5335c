using Corpus.Generator.Naming;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

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

    /// <summary>What the others need to know of <paramref name="model"/>.</summary>
    public static ArticleEntry Of(ArticleModel model) => new(
        model.Parsed.ForLinking(),
        model.Class,
        new(model.Name, model.IsNameGiven, model.Parsed.Id),
        model.Parsed.Metadata.Headline,
        model.Parsed.Metadata.Published.Date);
}

/// <summary>One article of the project: a file may be an article of several corpora.</summary>
/// <param name="File">The path that people see.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
internal readonly record struct ArticleKey(string File, string? Class);

/// <summary>The step that leaves out of the articles what the others need not know.</summary>
internal static class ArticleEntryStep
{
    public static IncrementalValuesProvider<ArticleEntry> Entries(this IncrementalValuesProvider<ArticleModel> articles) =>
        articles.Select(static (model, _) => ArticleEntry.Of(model)).WithTrackingName(StepNames.Entries);
}
