using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>A newsroom's own metadata, for tests.</summary>
internal static class Desk
{
    /// <summary>The record, with a parameter of many kinds.</summary>
    public const string Code = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Corpus;

        namespace App;

        public enum Section { News, Opinion, BreakingNews }

        public sealed record Place(string City, string? Street = null);

        [CorpusMetadata]
        public sealed record DeskMetadata(
            string Desk,
            [property: Range(1, 5)] int Priority = 3,
            Section Section = Section.News,
            DateOnly? Embargo = null,
            IReadOnlyList<string>? Tags = null,
            Place? Place = null,
            Article? FollowUpOf = null,
            Speaker? Subject = null);
        """;

    /// <summary>An article that says all of it.</summary>
    public const string Harbour = """
        ---
        headline: Harbour Opens Again
        desk: Foreign
        priority: 5
        section: breaking-news
        embargo: 2 May 2024
        tags: [ports, trade]
        place:
          city: Zagreb
        follow-up-of: storm
        subject: Horvat
        ---

        The harbour is open. "It took us nine years," said Ana Horvat.
        """;

    /// <summary>An article that says only what it must.</summary>
    public const string Storm = """
        ---
        headline: Storm Closes Harbour
        desk: Home
        ---

        The storm closed the harbour on Sunday, and the boats stayed out at sea until the morning.

        Buses stop at the church.
        """;

    /// <summary>A project with the record and both articles.</summary>
    public static TestProject Project(string code = Code) => new TestProject { Code = code }
        .Article("articles/harbour.txt", Harbour)
        .Article("articles/storm.txt", Storm)
        .Authority("people.txt", "Ana Horvat | Horvat ; mayor");

    /// <summary>A project with a record of these parameters, and an article with this front matter.</summary>
    public static TestProject Of(string parameters, string frontMatter, string more = "") => new TestProject
    {
        Code = $$"""
            #pragma warning disable CS1591
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.ComponentModel.DataAnnotations;
            using Corpus;

            namespace App;

            {{more}}

            [CorpusMetadata]
            public sealed record DeskMetadata({{parameters}});
            """,
    }.Article("a.txt", Text(frontMatter));

    /// <summary>The metadata of the first article, when the program runs.</summary>
    public static object MetadataOf(GeneratorRun run)
    {
        Assembly app = run.Load();
        var articles = (IEnumerable<Article>)app.GetType("App.Articles")!.GetProperty("All")!.GetValue(null)!;
        Article first = articles.First();
        return first.GetType().GetProperty("Metadata")!.GetValue(first)!;
    }

    /// <summary>Front matter and a text below it.</summary>
    public static string Text(string frontMatter) => $"---\n{frontMatter}\n---\n\nThe boats stayed out at sea until the morning, and came back with the sun.\n";
}
