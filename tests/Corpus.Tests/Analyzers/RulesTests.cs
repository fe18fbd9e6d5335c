using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Corpus.Generator;
using Corpus.Generator.Diagnostics;
using Corpus.Reading;
using Corpus.Tests.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>Each rule is one thing wherever it is told of: in the reading, in the compiler, on the page and in the list of releases.</summary>
public class RulesTests
{
    private static readonly string Generator = Path.Combine(Seeds.Root, "generator");
    private static readonly string Page = File.ReadAllText(Path.Combine(Generator, "RULES.md"));

    private static readonly string[] Releases =
        [.. new[] { "Shipped", "Unshipped" }.SelectMany(static list => File.ReadAllLines(Path.Combine(Generator, "Corpus.Generator", $"AnalyzerReleases.{list}.md")))];

    private static readonly ImmutableArray<DiagnosticDescriptor> Analyzed =
    [
        .. typeof(CorpusGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .SelectMany(static type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics),
    ];

    // By id, in order: what the targets say themselves, a warning or an error.
    private static readonly SortedDictionary<string, string> OfMSBuild = new(
        XDocument.Load(Path.Combine(Generator, "Corpus.Generator", "buildTransitive", "Corpus.Generator.targets")).Descendants()
            .Where(static told => told.Attribute("Code") is not null)
            .GroupBy(static told => told.Attribute("Code")!.Value, StringComparer.Ordinal)
            .ToDictionary(static rule => rule.Key, static rule => rule.First().Name.LocalName.ToLowerInvariant()),
        StringComparer.Ordinal);

    private static IEnumerable<Rule> All => typeof(Rules).GetProperties().Select(static property => (Rule)property.GetValue(null)!);

    [TestCaseSource(nameof(All))]
    public void The_compiler_calls_it_the_same(Rule rule)
    {
        DiagnosticDescriptor descriptor = Descriptors.For(rule);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(descriptor.Title.ToString(CultureInfo.InvariantCulture), Is.EqualTo(rule.Title));
            Assert.That(descriptor.DefaultSeverity.ToString(), Is.EqualTo(rule.Severity.ToString()));
            Assert.That(descriptor.IsEnabledByDefault, Is.True);
            Assert.That(descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable), Is.EqualTo(StopsARecord(rule)), "what stops a record cannot be silenced");
            Assert.That(descriptor.HelpLinkUri, Is.EqualTo(RulesPage.SectionOf(RulesPage.Address, rule.Id) ?? ""));
        }
    }

    [TestCaseSource(nameof(All))]
    public void Somebody_reports_it(Rule rule)
    {
        // Errors and the user's own keys are the generator's. An error that nobody reported would make an article vanish without a word.
        bool generator = StopsARecord(rule) || rule == Rules.UnknownKey;

        Assert.That(Analyzed.Count(descriptor => descriptor.Id == rule.Id), Is.EqualTo(generator ? 0 : 1));
    }

    [TestCaseSource(nameof(All))]
    public void The_page_has_a_section_that_links_lead_to(Rule rule)
    {
        string anchor = rule.Id.ToLowerInvariant();
        string row = $"| [{rule.Id}](#{anchor}) | {rule.Severity.ToString().ToLowerInvariant()} |";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page, Does.Contain($"\n## {rule.Id}\n\n**{rule.Title}"), "a section, whose anchor is its heading in small letters");
            Assert.That(Page.Split('\n').Count(line => line.StartsWith(row, StringComparison.Ordinal)), Is.EqualTo(1), "a row in the table");
            Assert.That(RulesPage.SectionOf("https://example.org/RULES.md", rule.Id), Is.EqualTo($"https://example.org/RULES.md#{anchor}"));
        }
    }

    [TestCaseSource(nameof(All))]
    public void It_is_in_the_list_of_releases(Rule rule) =>
        Assert.That(Releases.Count(line => line == $"{rule.Id} | Corpus | {rule.Severity} | {rule.Title}"), Is.EqualTo(1));

    [Test]
    public void The_page_and_the_compiler_know_no_other()
    {
        string[] ids = [.. All.Select(static rule => rule.Id).Order(StringComparer.Ordinal)];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page.Split('\n').Where(static line => line.StartsWith("## CORPUS", StringComparison.Ordinal)).Select(static line => line[3..]), Is.EqualTo(ids.Concat(OfMSBuild.Keys)));
            Assert.That(Descriptors.All.Select(static descriptor => descriptor.Id), Is.EqualTo(ids));
        }
    }

    /// <summary>What the package's targets tell is on the page too.</summary>
    [TestCaseSource(nameof(OfMSBuild))]
    public void The_page_has_what_MSBuild_tells(KeyValuePair<string, string> rule)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page, Does.Match($@"\n## {rule.Key}\n\n\*\*[^*]+\.\*\* [\s\S]+?\n```xml\n[\s\S]+?{rule.Key}[\s\S]+?\n```\n\nCorrect "), "the cause, an example and the mending");
            Assert.That(Page, Does.Contain($"\n| [{rule.Key}](#{rule.Key.ToLowerInvariant()}) | {rule.Value} |"));
        }
    }

    // A wrong citation stops a build, but no record.
    private static bool StopsARecord(Rule rule) => rule.Severity == RuleSeverity.Error && string.CompareOrdinal(rule.Id, "CORPUS100") < 0;

    [Test]
    public void A_page_that_is_nowhere_has_no_link() => Assert.That(RulesPage.SectionOf(null, "CORPUS010"), Is.Null);
}
