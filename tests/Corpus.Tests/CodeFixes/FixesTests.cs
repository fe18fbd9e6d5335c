using System;
using System.Collections.Generic;
using System.Composition;
using System.IO;
using System.Linq;
using System.Reflection;
using Corpus.Generator.CodeFixes;
using Corpus.Generator.Diagnostics;
using Corpus.Tests.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>What all fixes have in common.</summary>
public class FixesTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Seeds.Root, "generator", "RULES.md"));

    private static IEnumerable<Type> All =>
        typeof(CitationCodeFix).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)));

    [TestCaseSource(nameof(All))]
    public void An_editor_finds_it(Type type)
    {
        ExportCodeFixProviderAttribute? export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(export?.Languages, Is.EqualTo(new[] { LanguageNames.CSharp }));
            Assert.That(export?.Name, Is.EqualTo(type.Name));
            Assert.That(type.IsDefined(typeof(SharedAttribute)), Is.True);
        }
    }

    [TestCaseSource(nameof(All))]
    public void It_can_mend_all(Type type) => Assert.That(
        ((CodeFixProvider)Activator.CreateInstance(type)!).GetFixAllProvider()!.GetSupportedFixAllScopes(),
        Is.SupersetOf(new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }));

    [TestCaseSource(nameof(All))]
    public void It_mends_a_rule_that_there_is(Type type) => Assert.That(
        ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds,
        Is.SubsetOf(Descriptors.All.Select(static descriptor => descriptor.Id)).And.Not.Empty);

    [Test]
    public void The_page_tells_of_each_and_of_no_other()
    {
        IEnumerable<string> told = Page.Split("\n## ").Where(static section => section.Contains("\n**Fix:**", StringComparison.Ordinal)).Select(static section => section.Split('\n')[0]);

        Assert.That(told, Is.EqualTo(All.SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds).Order(StringComparer.Ordinal)));
    }
}
