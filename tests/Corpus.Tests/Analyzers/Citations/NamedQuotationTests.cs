using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS103.</summary>
public class NamedQuotationTests() : CitationTest("CORPUS103")
{
    [Test]
    public async Task The_member_is_named()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"It was well worth the wait,"|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“It was well worth the wait,” is a named quotation: Articles.MayorOpensBridge.Quotes.ItWasWellWorthTheWait" }));
    }

    [TestCase(""" "It was well worth the wait" """)]
    [TestCase(""" "“It was well worth the wait,”" """)]
    [TestCase(""" "It was well " + "worth the wait" """)]
    [TestCase(""" $"It was well {Wait}" """)]
    [TestCase(""" @"It was well worth the wait" """)]
    public Task Its_marks_and_its_spelling_do_not_matter(string expression) => FindsInAsync($"Cite.Verbatim([|{expression.Trim()}|]);");

    [Test]
    public Task With_its_speaker() => FindsInAsync("""Cite.Verbatim([|"It was well worth the wait"|], by: Speakers.AnaHorvat);""");

    [TestCase(""" "well worth the wait" """)]
    [TestCase(""" "It was […] worth the wait" """)]
    [TestCase(""" "The bridge opened after nine years." """)]
    public Task A_part_of_a_quotation_and_words_outside_of_one_have_no_name(string expression) => FindsInAsync($"Cite.Verbatim({expression});");

    /// <summary>The package of this test has texts, but no assembly with members.</summary>
    [Test]
    public Task What_has_no_member_is_not_told_of() => FindsInAsync("""Cite.Verbatim("The tower leans a little");""");

    [Test]
    public Task Nor_is_what_is_written_elsewhere() => FindsAsync("""
        using Corpus;

        namespace App;

        internal static class Code
        {
            private const string Words = "It was well worth the wait";

            public static string Run() => Cite.Verbatim(Words);
        }
        """);

    [Test]
    public Task Nor_what_must_be_constant() => FindsAsync("""
        using System;
        using Corpus;

        namespace App;

        [AttributeUsage(AttributeTargets.Class)]
        internal sealed class MottoAttribute([Verbatim] string text) : Attribute
        {
            [Verbatim]
            public string Text { get; init; } = text;
        }

        [Motto("It was well worth the wait", Text = "It was well worth the wait")]
        internal class Code
        {
            [Verbatim]
            public const string Constant = "It was well worth the wait";

            [Verbatim]
            public static readonly string Field = [|"It was well worth the wait"|];

            public static void Run([Verbatim] string text = "It was well worth the wait") => Run([|"It was well worth the wait"|]);
        }
        """);

    [Test]
    public async Task Members_of_a_package_are_found_in_its_assembly()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"The tower leans a little"|]);""", static project => project.WithPackage());

        Assert.That(messages, Is.EqualTo(new[] { "“The tower leans a little” is a named quotation: Articles.TowerLeans.Quotes.TheTowerLeansALittle" }));
    }

    [Test]
    public Task In_the_global_namespace() =>
        FindsInAsync("""Cite.Verbatim([|"Nobody asked the ferrymen,"|]);""", static project => project.Set("RootNamespace", ""));

    /// <summary>Two articles of one headline have their ids in their names.</summary>
    [Test]
    public async Task Where_two_would_have_one_name()
    {
        string[] messages = await FindsInAsync(
            """Cite.Verbatim([|"Nobody asked the ferrymen"|]);""",
            static project => project.Article("articles/copy.txt", CitedCorpus.Bridge.Replace("ferrymen", "fishermen")));

        Assert.That(messages, Is.EqualTo(new[] { "“Nobody asked the ferrymen” is a named quotation: Articles.MayorOpensBridge_bridge.Quotes.NobodyAskedTheFerrymen" }));
    }

    [Test]
    public Task Without_members_for_quotations_nothing_is_told() =>
        FindsInAsync("""Cite.Verbatim("It was well worth the wait");""", static project => project.Set("CorpusQuoteMembers", "false"));

    [Test]
    public async Task In_another_class_and_namespace()
    {
        string[] messages = await FindsInAsync(
            """Cite.Verbatim([|"Nobody asked the ferrymen,"|]);""",
            static project => project.Set("CorpusClassName", "News").Set("RootNamespace", "Acme.Desk"));

        Assert.That(messages, Is.EqualTo(new[] { "“Nobody asked the ferrymen,” is a named quotation: News.MayorOpensBridge.Quotes.NobodyAskedTheFerrymen" }));
    }
}
