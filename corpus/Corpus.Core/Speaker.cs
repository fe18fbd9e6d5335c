using System;
using System.Collections.Generic;
using System.Diagnostics;
using Corpus.Runtime;

namespace Corpus;

/// <summary>Somebody who is quoted: a person, an organisation, or a source without a name ("a senior official").</summary>
/// <remarks>Each speaker is one object for as long as the program runs, so that two of them are the same where they are reference-equal.</remarks>
[DebuggerDisplay("{Name}, {JobTitle}")]
public sealed class Speaker
{
    private readonly SpeakerIndex? _index;
    private readonly int _place;
    private string? _key;
    private SpeakerFacts? _facts;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Quote>? _quotes;

    /// <summary>A speaker of the corpus, whose row is read when it is first asked for.</summary>
    internal Speaker(SpeakerIndex index, int place)
    {
        _index = index;
        _place = place;
    }

    /// <summary>A source without a name, known in one article only.</summary>
    internal Speaker(Article article, SpeakerFacts facts)
    {
        _key = "";
        _facts = facts;
        _articles = Array.AsReadOnly([article]);
    }

    /// <summary>The name; for a source without one, its description as the article gives it ("a senior official").</summary>
    public string Name => Facts.Name;

    /// <summary>The other names under which the corpus quotes this speaker, in ordinal order, without <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases => Facts.Aliases;

    /// <summary>The role ("ministry spokesman"); null where neither the articles nor the authority file give one.</summary>
    public string? JobTitle => Facts.JobTitle;

    /// <summary>
    /// Whether this is a person or an organisation with a name. A source without one is known in one article only: "a senior official"
    /// in two articles is two speakers.
    /// </summary>
    public bool IsNamed => _index is not null;

    /// <summary>The articles that quote this speaker, in order of id.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Once.Set(ref _articles, Facts.FindArticles());

    /// <summary>Everything that this speaker is quoted with, in order of article and place.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? Once.Set(ref _quotes, FindQuotes());

    /// <summary>What the speakers' table is ordered by; empty for a source without a name.</summary>
    internal string Key => _key ?? Once.Set(ref _key, _index!.ReadKey(_place));

    private SpeakerFacts Facts => _facts ?? Once.Set(ref _facts, _index!.ReadFacts(_place));

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private IReadOnlyList<Quote> FindQuotes()
    {
        var found = new List<Quote>();
        foreach (Article article in Articles)
        {
            foreach (Quote quote in article.Quotes)
            {
                if (ReferenceEquals(quote.Speaker, this))
                    found.Add(quote);
            }
        }

        return found.AsReadOnly();
    }
}
