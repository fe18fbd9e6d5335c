using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>The tests of one rule: an analyzer runs over articles, and reports the marked places and no other.</summary>
/// <typeparam name="TAnalyzer">The analyzer that reports the rule.</typeparam>
public abstract class RuleTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Asserts that the rule is broken at the marked places of an article and nowhere else.</summary>
    /// <returns>The messages, in the text's order.</returns>
    protected static Task<string[]> FindsAsync(string marked) => FindsAsync(("articles/report.txt", marked));

    /// <summary>Asserts that the rule is broken at the marked places of articles and nowhere else.</summary>
    /// <returns>The messages, in the order of files and places.</returns>
    protected static Task<string[]> FindsAsync(params (string File, string Marked)[] articles) => FindsAsync(new TestProject(), articles);

    /// <summary>Asserts the same of articles that are added to a project.</summary>
    private protected static Task<string[]> FindsAsync(TestProject project, params (string File, string Marked)[] articles) => FindsAsync(project, TestFile.Article, articles);

    /// <summary>Asserts the same of files of one kind that are added to a project.</summary>
    private protected static async Task<string[]> FindsAsync(TestProject project, Func<string, string, TestFile> kind, params (string File, string Marked)[] files)
    {
        project.AddRange(files.Select(file => kind(file.File, MarkedText.Read(file.Marked).Text)));
        var expected = new List<string>();
        foreach ((string file, string marked) in files.OrderBy(static file => file.File, StringComparer.Ordinal))
        {
            MarkedText read = MarkedText.Read(marked);
            expected.AddRange(read.Spans.Select(span => Place(file, SourceText.From(read.Text).Lines.GetLinePositionSpan(span)) + " " + read.Text.Substring(span.Start, span.Length)));
        }

        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new TAnalyzer()]);
        Diagnostic[] ordered = [.. found.OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ordered.Select(diagnostic => Place(diagnostic, project)), Is.EqualTo(expected));
            Assert.That(ordered.Select(static diagnostic => diagnostic.Id).Distinct(), Is.SubsetOf(new TAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id)));
        }

        return [.. ordered.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }

    private static string Place(Diagnostic diagnostic, TestProject project)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        TestFile file = project.Files.Single(file => file.Path == span.Path);
        return Place(file.File, span.Span) + " " + file.GetText(CancellationToken.None)!.ToString(diagnostic.Location.SourceSpan);
    }

    private static string Place(string file, LinePositionSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}({span.Start.Line + 1},{span.Start.Character + 1})-({span.End.Line + 1},{span.End.Character + 1})");
}
