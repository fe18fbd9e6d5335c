using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>A text that can be had in any length.</summary>
/// <param name="name">What it is called in the table.</param>
/// <param name="make">Makes it in a length, about, in UTF-16 code units.</param>
public sealed class GrowingText(string name, Func<int, string> make)
{
    /// <summary>Ordinary text, and texts made to be slow.</summary>
    public static IReadOnlyList<GrowingText> All { get; } =
    [
        new("ordinary", Ordinary),
        Of("\"", "\""),
        Of("“", "“"),
        Of("'", "'"),
        Of("–", "– "),
        Of("Horvat", "Horvat "),
        Of("Ana Horvat,", "Ana Horvat, "),
        Of("he said", "he said "),
        Of("said:", "said: "),
        Of("“a” said", "“a” said "),
        Of(", adding “a”", ", adding “a” "),
        Of("“a.¶", "“a.\n\n"),
        Of("‘a", "‘a "),
        Of("– a – said Ana –", "– a – said Ana – "),
        Of("Horvat: “a”", "Horvat: “a” "),
        Of("one sentence", HostileTexts.EndlessSentence),
        new("one surname", HostileTexts.OneSurname),
        new("many roles", HostileTexts.ManyRoles),
        new("many employers", HostileTexts.ManyEmployers),
    ];

    /// <summary>What it is called in the table.</summary>
    public string Name => name;

    /// <summary>The text of a name.</summary>
    public static GrowingText Named(string name) => All.Single(text => text.Name == name);

    /// <summary>The text in a length.</summary>
    public ArticleSample Sample(int length) => ArticleSample.Of(name, make(length));

    // A quotation first: without one, the later stages have nothing to do.
    private static GrowingText Of(string name, string unit) => new(name, length => "“Yes,” said Ana Horvat.\n\n" + HostileTexts.Repeat(unit, length));

    // One long article of many.
    private static string Ordinary(int length)
    {
        var maker = new CorpusMaker();
        var text = new StringBuilder(length + 10_000);
        for (int i = 0; text.Length < length; i++)
            text.Append(maker.Article(i).Text).Append("\n\n");
        return text.ToString();
    }
}
