using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Benchmarks;

/// <summary>What the made articles are made of: the rules of people.txt, places.txt and story.txt.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<Piece[]>> _rules = new(StringComparer.Ordinal);

    private Grammar()
    {
        foreach (string file in (string[])["people", "places", "story"])
            Read(file);
    }

    /// <summary>The grammar, read once.</summary>
    public static Grammar Instance { get; } = new();

    /// <summary>The alternatives of <paramref name="rule"/>, each as its pieces.</summary>
    public IReadOnlyList<Piece[]> this[string rule] => _rules[rule];

    // "rule: this | that", and more of them in the lines below that start with a blank.
    private void Read(string file)
    {
        using Stream stream = typeof(Grammar).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        List<Piece[]> alternatives = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] != ' ')
            {
                int colon = line.IndexOf(':');
                _rules.Add(line[..colon], alternatives = []);
                line = line[(colon + 1)..];
            }

            foreach (string alternative in line.TrimStart(' ', '|').Split('|'))
                alternatives.Add(Piece.Split(alternative.Trim()));
        }
    }
}
