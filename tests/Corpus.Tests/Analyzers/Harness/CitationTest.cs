using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>The tests of one rule on citations: code that cites breaks it at the marked places and nowhere else.</summary>
public abstract class CitationTest(string rule)
{
    private const string Bridge = """
        ---
        headline: Mayor Opens Bridge
        ---

        The bridge opened after nine years. “It was well worth the wait,” Ana Horvat said.

        “Nobody asked the ferrymen,” said Marek Novak.
        """;

    private const string Retracted = """
        ---
        headline: Ferry Sinks
        retracted: It never did.
        ---

        “The ferry went down in minutes,” Marek Novak said.
        """;

    private const string Tower = "“The tower leans a little,” Ana Horvat said.";

    /// <summary>Asserts that statements break the rule at the marked places, and no other rule on citations.</summary>
    /// <returns>The messages.</returns>
    protected Task<string[]> FindsInAsync(string statements) => FindsAsync($$""""
        using Corpus;

        namespace App;

        internal static class Code
        {
            private const string Wait = "worth the wait";

            public static void Run(string any, Speaker anybody)
            {
                {{statements}}
            }
        }
        """");

    /// <summary>Asserts that code breaks the rule at the marked places, and no other rule on citations.</summary>
    /// <returns>The messages.</returns>
    protected async Task<string[]> FindsAsync(string marked)
    {
        MarkedText code = MarkedText.Read(marked);
        TestProject project = new TestProject { Code = code.Text }
            .Article("articles/bridge.txt", Bridge)
            .Article("articles/ferry.txt", Retracted)
            .Add(TestFile.Citable("package/tower.txt", Tower));
        GeneratorRun run = project.Run();
        run.AssertCompiles();

        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
        Diagnostic[] ordered = [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
        Assert.That(
            ordered.Select(diagnostic => $"{diagnostic.Id} {Place(diagnostic)}"),
            Is.EqualTo(code.Spans.Select(span => $"{rule} {span} {code.Text.Substring(span.Start, span.Length)}")));
        return [.. ordered.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];

        string Place(Diagnostic diagnostic) => $"{diagnostic.Location.SourceSpan} {code.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}";
    }
}
