using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Generator.Naming;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>Reads an article's file into a model.</summary>
internal static class ArticleFileReader
{
    private const int MostWords = 8;

    public static ReadArticle Read(ArticleFile file, bool keepsFrontMatter, CancellationToken cancellation)
    {
        // Where a file cannot be opened, the compiler itself says so.
        if (TextReading.Read(file, keepsFrontMatter, cancellation) is not { } read)
            return new(file.Path, file.File, file.Class, null, null, default);
        if (!keepsFrontMatter)
            TextReading.ForgetFrontMatter(file);

        // What is merely suspicious is told by analyzers.
        var problems = new List<FileProblem>();
        if (file.Resource is null)
            problems.Add(NotEmbedded(file));
        problems.AddRange(read.Problems.Where(static problem => problem.Rule.Severity == RuleSeverity.Error));

        ArticleModel? model = file.Resource is not null && read.Article.WithoutAliasProblems().IsValid ? Model(read.Article, file.Resource, file.Class, file.Text.GetText(cancellation)!.ToString()) : null;
        string? id = read.Article.IsLeftOut ? null : read.Article.Id;
        return new(file.Path, file.File, file.Class, id, model, problems.ToEquatableArray());
    }

    private static ArticleModel Model(ParsedArticle parsed, string resource, string? corpus, string text)
    {
        string[] contents = QuoteTexts.Of(parsed, text);
        string[] names = QuoteNames.For(contents);
        return new()
        {
            Parsed = parsed.ForRecord(),
            Resource = resource,
            Class = corpus,
            Entry = ArticleEntry.Of(parsed, corpus, Wish(parsed)),
            Quotes = contents.Select((content, i) => new QuoteModel(names[i], Excerpt.Of(content))).ToEquatableArray(),
        };
    }

    /// <summary>The name that the article's member would like to have.</summary>
    public static NameWish Wish(ParsedArticle parsed)
    {
        string? given = parsed.Metadata.MemberName is { } name ? Identifiers.Given(name) : null;
        string wished = given
            ?? Identifiers.Pascal(WordReader.FirstClause(parsed.Metadata.Headline ?? parsed.Lead, MostWords))
            ?? "Article" + Identifiers.Suffix(parsed.Id);
        return new(wished, given is not null, parsed.Id);
    }

    private static FileProblem NotEmbedded(ArticleFile file) => new(
        file.Path,
        Rules.NotEmbedded,
        default,
        new(1, 1),
        new(1, 1),
        $"'{file.File}' reached the generator without its embedded text. Make it a CorpusArticle item, and see that the targets of the package Corpus.Generator are imported.");
}
