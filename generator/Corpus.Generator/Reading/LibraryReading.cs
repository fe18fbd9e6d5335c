using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Reading;

/// <summary>
/// The one reading of the file that has all texts of a library, done when something is cited. It belongs to the file as <see cref="TextReading"/> does:
/// what a library says depends on nothing but itself.
/// </summary>
internal sealed class LibraryReading
{
    private static readonly ConditionalWeakTable<AdditionalText, LibraryReading> Readings = new();

    private readonly OnceMade<StrongBox<LibraryTable?>> _table = new();
    private readonly OnceMade<CitableArticle[]> _articles = new();

    /// <summary>How often the file was read to its end; more than once is a waste.</summary>
    public int TimesRead { get; private set; }

    /// <summary>The reading of <paramref name="library"/>, be it done or not.</summary>
    public static LibraryReading Of(AdditionalText library) => Readings.GetValue(library, static _ => new());

    /// <summary>The articles of <paramref name="library"/>; none where it cannot be opened. What is cancelled leaves nothing behind.</summary>
    public static CitableArticle[] Articles(AdditionalText library, CancellationToken cancellation)
    {
        LibraryReading reading = Of(library);
        return reading._articles.Get(token => reading.Read(library, token), cancellation);
    }

    /// <summary>Whether <paramref name="library"/> can be opened: it is not when another version wrote it, or it was cut.</summary>
    public static bool IsReadable(AdditionalText library, CancellationToken cancellation) => Of(library).TableOf(library, cancellation) is not null;

    private LibraryTable? TableOf(AdditionalText library, CancellationToken cancellation) =>
        _table.Get(token => new(library.GetText(token) is { } source ? LibraryTable.Read(source.Length, span => TextAt(source, span)) : null), cancellation).Value;

    private CitableArticle[] Read(AdditionalText library, CancellationToken cancellation)
    {
        if (TableOf(library, cancellation) is not { } table || library.GetText(cancellation) is not { } source)
            return [];
        LibraryEntry[] articles = [.. table.Entries.Where(static entry => !entry.IsAuthority)];
        var naming = CorpusNaming.Of(articles.Select(static entry => entry.Class), defaultClass: "");
        ILookup<string, LibraryEntry> byCorpus = articles.ToLookup(entry => naming.CorpusOf(entry.Class), StringComparer.Ordinal);
        ILookup<string, LibraryEntry> authorities = table.Entries.Where(static entry => entry.IsAuthority).ToLookup(entry => naming.CorpusOf(entry.Class), StringComparer.Ordinal);

        // Each corpus is linked by itself, as it was when its speakers got their keys.
        CitableArticle[] citable = [.. naming.Names.SelectMany(corpus => Link(byCorpus[corpus], People(authorities[corpus])))];
        TimesRead++;
        return citable;

        Authority People(IEnumerable<LibraryEntry> entries) =>
            Authority.Of([.. entries.Select(entry => AuthorityReader.ReadLines(entry.File, TextAt(source, entry.Span), cancellation))]);

        IEnumerable<CitableArticle> Link(IEnumerable<LibraryEntry> entries, Authority people)
        {
            var indexes = new Dictionary<string, ArticleIndex>(StringComparer.Ordinal);
            var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (LibraryEntry entry in entries)
            {
                indexes[entry.File] = LibraryIndexes.Of(entry, table.Ids, () => TextAt(source, entry.Span), cancellation);
                places[entry.File] = entry.Span;
            }

            return CitableArticles.Of(
                CorpusLinker.Link([.. indexes.Values.Select(static index => index.Article)], people, cancellation),
                file => indexes[file],
                file => TextAt(library.GetText(CancellationToken.None)!, places[file]),
                table.Library,
                cancellation);
        }
    }

    private static string TextAt(SourceText source, SourceSpan span) => source.ToString(new TextSpan(span.Start, span.Length));
}
