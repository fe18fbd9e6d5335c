using System;
using System.Collections.Generic;

namespace Corpus.Runtime;

/// <summary>What a table says about a speaker.</summary>
internal sealed class SpeakerFacts(CorpusTables corpus, string name)
{
    private readonly List<string> _aliases = [];
    private readonly List<int> _articles = [];

    public string Name { get; private set; } = name;

    public IReadOnlyList<string> Aliases => _aliases.AsReadOnly();

    public string? JobTitle { get; private set; }

    /// <summary>Reads a block of the speakers' table, whose first row is the key.</summary>
    public static SpeakerFacts Parse(CorpusTables corpus, ReadOnlySpan<byte> block)
    {
        var rows = new RowReader(block);
        rows.Read();
        var facts = new SpeakerFacts(corpus, RowText.Decode(rows.Value));
        while (rows.Read())
            facts.Take(rows.Key, rows.Value);
        return facts;
    }

    /// <summary>Takes a row that says something about the speaker, and passes over any other.</summary>
    public void Take(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (key.SequenceEqual("name"u8))
            Name = RowText.Decode(value);
        else if (key.SequenceEqual("alias"u8))
            _aliases.Add(RowText.Decode(value));
        else if (key.SequenceEqual("role"u8))
            JobTitle = RowText.Decode(value);
        else if (key.SequenceEqual("articles"u8))
            TakeArticles(value);
    }

    /// <summary>The articles that quote the speaker.</summary>
    public IReadOnlyList<Article> FindArticles()
    {
        var found = new Article[_articles.Count];
        for (int i = 0; i < found.Length; i++)
            found[i] = corpus.At(_articles[i]);
        return Array.AsReadOnly(found);
    }

    private void TakeArticles(ReadOnlySpan<byte> value)
    {
        int place = 0;
        for (var numbers = new NumberReader(value); !numbers.IsAtEnd;)
            _articles.Add(place += numbers.Next());
    }
}
