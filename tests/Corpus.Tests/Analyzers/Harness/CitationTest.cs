using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>The tests of one rule on citations: code that cites breaks it at the marked places and nowhere else.</summary>
public abstract class CitationTest(string rule)
{
    /// <summary>Asserts that statements break the rule at the marked places, and no other rule on citations.</summary>
    /// <returns>The messages.</returns>
    protected Task<string[]> FindsInAsync(string statements) => FindsInAsync(statements, static project => project);

    /// <summary>Asserts the same of code in a project that is set up otherwise.</summary>
    private protected Task<string[]> FindsInAsync(string statements, Func<TestProject, TestProject> setUp) => FindsAsync($$""""
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
        """", setUp);

    /// <summary>Asserts that code breaks the rule at the marked places, and no other rule on citations.</summary>
    /// <returns>The messages.</returns>
    protected Task<string[]> FindsAsync(string marked) => FindsAsync(marked, static project => project);

    /// <summary>Asserts the same of code in the newest C# that the compiler of the tests knows.</summary>
    protected Task<string[]> FindsInNewestAsync(string marked) => FindsAsync(marked, static project => project.In(LanguageVersion.Preview));

    private async Task<string[]> FindsAsync(string marked, Func<TestProject, TestProject> setUp)
    {
        MarkedText code = MarkedText.Read(marked);
        TestProject project = setUp(CitedCorpus.Project(code.Text));
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
