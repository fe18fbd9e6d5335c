using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>What is merely suspicious is silenced, or made graver, like what any analyzer says.</summary>
public class SettingsTests
{
    private static readonly TestProject Project = new TestProject()
        .Article("a.txt", "The bridge opened on Tuesday, May 7, 2025, after nine years. “It was worth it.”")
        .Add(TestFile.Other("b.txt", "The bridge opened on Tuesday, May 7, 2025, after nine years."));

    [Test]
    public async Task By_default_it_is_a_warning_or_an_information() =>
        Assert.That(await SeveritiesAsync(), Is.EqualTo(new[] { "CORPUS011 Warning", "CORPUS013 Info" }));

    [Test]
    public async Task It_can_be_an_error() =>
        Assert.That(await SeveritiesAsync(("CORPUS011", ReportDiagnostic.Error), ("CORPUS013", ReportDiagnostic.Warn)), Is.EqualTo(new[] { "CORPUS011 Error", "CORPUS013 Warning" }));

    [Test]
    public async Task It_can_be_silent() => Assert.That(await SeveritiesAsync(("CORPUS011", ReportDiagnostic.Suppress), ("CORPUS013", ReportDiagnostic.Suppress)), Is.Empty);

    private static async Task<string[]> SeveritiesAsync(params (string Id, ReportDiagnostic Severity)[] settings)
    {
        CSharpCompilation compilation = Project.Compilation();
        CSharpCompilationOptions options = compilation.Options
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions(settings.ToImmutableDictionary(static setting => setting.Id, static setting => setting.Severity));
        ImmutableArray<Diagnostic> found = await Project.AnalyzeAsync([new WeekdayAnalyzer(), new NoSpeakerAnalyzer()], compilation.WithOptions(options));
        return [.. found.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(System.StringComparer.Ordinal)];
    }
}
