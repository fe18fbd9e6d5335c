using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>What people read where citations are wrong in ways that are hard to show.</summary>
public class CitationMessageTests
{
    private const string Article = """
        The harbour opened on Monday.

        “We waited nine years for this harbour, and now that it is open nobody wants to remember who was against it, who was for it, and who paid for the stones that it is built of,” Ana Horvat said.
        """;

    private const string Long = "We waited nine years for this harbour, and now that it is open nobody wants to remember who was against it, who was for it, and who payed for the stones that it is built of";

    private const string LongMessage =
        "“…was against it, who was for it, and who payed for the stones that it is built of” is in no article; "
        + "nearest: “…was against it, who was for it, and who paid for the stones that it is built of” (articles/harbour.txt, line 3, Ana Horvat)";

    [TestCase($"\"{Long}\"", TestName = "A long literal")]
    [TestCase($"\"\"\"\n    {Long}\n    \"\"\"", TestName = "A raw string")]
    [TestCase($"\"{Long}\" + \"\"", TestName = "A concatenation")]
    public async Task Of_long_ones_the_place_of_the_difference_is_shown(string expression) =>
        Assert.That(await MessageAsync(expression), Is.EqualTo(LongMessage));

    [TestCase("\"harbuor\"", "“harbuor” is in no article; nearest: “harbour” (articles/harbour.txt, line 1)", TestName = "A word")]
    [TestCase("\"We waited nine yaers\\n  for this harbour\"", "“We waited nine yaers for this harbour” is in no article; nearest: “We waited nine years for this harbour” (articles/harbour.txt, line 3, Ana Horvat)", TestName = "Lines")]
    [TestCase("\"We waited […] nobody wants to remeber\"", "“We waited […] nobody wants to remeber” is in no article; nearest: “nobody wants to remember” (articles/harbour.txt, line 3, Ana Horvat)", TestName = "Words left out")]
    [TestCase("\"We waited ... for this harbour\"", "“We waited ... for this harbour” is in no article; words that are left out are marked […]: “We waited […] for this harbour” (articles/harbour.txt, line 3, Ana Horvat)", TestName = "Dots for words left out")]
    [TestCase("\"…nobody wants . . . who paid….\"", "“…nobody wants . . . who paid….” is in no article; words that are left out are marked […]: “nobody wants […] who paid” (articles/harbour.txt, line 3, Ana Horvat)", TestName = "Dots at the ends")]
    [TestCase("\"We waited ... for this harbuor\"", "“We waited ... for this harbuor” is in no article; nearest: “for this harbour” (articles/harbour.txt, line 3, Ana Horvat)", TestName = "Dots and a slip")]
    [TestCase("\"“We waited nine yaers\"", "‘“We waited nine yaers’ is in no article; nearest: ‘“We waited nine years’ (articles/harbour.txt, line 3, Ana Horvat)", TestName = "Marks of its own")]
    [TestCase("\"zebra\"", "“zebra” is in no article, and nothing like it", TestName = "Nothing like it")]
    public async Task The_nearest_passage_is_shown(string expression, string message) => Assert.That(await MessageAsync(expression), Is.EqualTo(message));

    /// <summary>Of two that are as near, the one that stands is named; of a retracted one it is said.</summary>
    [Test]
    public async Task A_retracted_article_is_not_named_without_a_word([Values] bool isAlone)
    {
        TestProject project = new TestProject { Code = """internal static class Code { public static string Run() => Corpus.Cite.Verbatim("We waited nine yaers"); }""" }
            .Article("articles/a.txt", "---\nretracted: Made up.\n---\n\n" + Article);
        if (!isAlone)
            project.Article("articles/b.txt", Article);
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()]);

        Assert.That(
            found.Single().GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo("“We waited nine yaers” is in no article; nearest: “We waited nine years” " + (isAlone ? "(articles/a.txt, line 7, Ana Horvat; retracted: Made up.)" : "(articles/b.txt, line 3, Ana Horvat)")));
    }

    private static async Task<string> MessageAsync(string expression)
    {
        TestProject project = new TestProject { Code = $"internal static class Code {{ public static string Run() => Corpus.Cite.Verbatim({expression}); }}" }
            .Article("articles/harbour.txt", Article);
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()]);
        return found.Single().GetMessage(CultureInfo.InvariantCulture);
    }
}
