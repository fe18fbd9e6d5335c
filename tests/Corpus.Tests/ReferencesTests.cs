using System;
using System.Linq;
using System.Reflection;
using Corpus.Cli;
using Corpus.Generator;
using Corpus.Generator.CodeFixes;
using Corpus.Generator.Tasks;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests;

/// <summary>Who may know whom.</summary>
public class ReferencesTests
{
    [Test]
    public void The_reading_knows_nobody() => Assert.That(Known(typeof(ArticleReader)), Is.Empty);

    [Test]
    public void The_records_know_nobody() => Assert.That(Known(typeof(Article)), Is.Empty);

    [Test]
    public void The_generator_knows_the_reading_and_the_compiler() =>
        Assert.That(Known(typeof(CorpusGenerator)), Is.EquivalentTo(new[] { "Corpus.Reading", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp" }).Or.EquivalentTo(new[] { "Corpus.Reading", "Microsoft.CodeAnalysis" }));

    [Test]
    public void The_fixes_know_the_generator_and_are_the_only_ones_that_know_an_editor() =>
        Assert.That(Known(typeof(CitationCodeFix)), Is.EquivalentTo(new[] { "Corpus.Generator", "Corpus.Reading", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces" }));

    [Test]
    public void What_a_build_loads_knows_nobody_whom_it_would_have_to_bring() => Assert.That(Known(typeof(WriteCorpusTexts)), Is.Empty);

    [Test]
    public void The_library_knows_the_records() => Assert.That(Known(typeof(Articles)), Is.EqualTo(new[] { "Corpus.Core" }));

    [Test]
    public void The_tool_knows_the_reading_the_records_and_the_library() =>
        Assert.That(Known(typeof(CorpusTool)), Is.EqualTo(new[] { "Corpus", "Corpus.Core", "Corpus.Reading" }));

    /// <summary>The assemblies of ours and of the compiler that the type's assembly uses.</summary>
    private static string[] Known(Type type) =>
        [.. type.Assembly.GetReferencedAssemblies().Select(Name).Where(IsTold).Order(StringComparer.Ordinal)];

    private static string Name(AssemblyName assembly) => assembly.Name!;

    private static bool IsTold(string name) =>
        name == "Corpus" || name.StartsWith("Corpus.", StringComparison.Ordinal) || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);
}
