using System;
using System.Threading.Tasks;
using Corpus.Generator.CodeFixes;
using Corpus.Tests.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>The fix of CORPUS101 leaves alone what is right, be it written otherwise than in the article.</summary>
public class TypographyFixTests() : FixTest<UseNearestPassageCodeFix>("CORPUS101")
{
    [TestCase("sailed…nien days", "sailed…nine days")]
    [TestCase("sailed ... nine days—nad more", "sailed ... nine days—and more")]
    [TestCase("sailed nine days – and more", "sailed . . . nine days – and more")]
    [TestCase("the well – known captain", "the well-known captain")]
    [TestCase("``Why,'' he wrote", "``Why?'' he wrote")]
    [TestCase("\u00C9vva Klein", "\u00C9va Klein")]
    [TestCase("nine dasy (…) more", "nine days (…) more")]
    [TestCase("We sailed … nine … more", "We sailed … nine […] more")]
    public Task What_is_right_stays(string citation, string expected) => MendsAsync(
        Around($"""Cite.Verbatim([|"{citation}"|]);"""), Around($"""Cite.Verbatim("{expected}");"""), CitedCorpus.WithTyped);

    [Test]
    public Task All_of_a_document() => MendsAllAsync(
        FixAllScope.Document,
        CitedCorpus.WithTyped,
        ("One/A.cs",
            Around("""Cite.Verbatim("sailed…nien days"); Cite.Verbatim("so … well"); Cite.Verbatim("well—known captain"); Cite.Verbatim("nine … more");"""),
            Around("""Cite.Verbatim("sailed…nine days"); Cite.Verbatim("so … well"); Cite.Verbatim("well-known captain"); Cite.Verbatim("nine […] more");""")));
}

/// <summary>The fix of CORPUS102 finds who said words that are written otherwise.</summary>
public class TypographySpeakerTests() : FixTest<NameSpeakerCodeFix>("CORPUS102")
{
    [Test]
    public Task All_of_a_document() => MendsAllAsync(
        FixAllScope.Document,
        CitedCorpus.WithTyped,
        ("One/A.cs",
            Around("""Cite.Verbatim("sailed…nine days—and", by: Speakers.AnaHorvat); Cite.Verbatim("Nobody (…) asked", by: Speakers.AnaHorvat);"""),
            Around("""Cite.Verbatim("sailed…nine days—and", by: Speakers.ÉvaKlein); Cite.Verbatim("Nobody (…) asked", by: Speakers.PetraKovač);""").Replace("Éva", "E\u0301va", StringComparison.Ordinal)));
}

/// <summary>The fix of CORPUS103 knows a quotation that is written otherwise.</summary>
public class TypographyQuotationTests() : FixTest<UseNamedQuotationCodeFix>("CORPUS103")
{
    [Test]
    public async Task Its_member_takes_its_place_and_the_title_says_how_it_is_written()
    {
        string title = await MendsAsync(
            Around("""Cite.Verbatim([|"We sailed… nine days—and more,"|]);"""),
            Around("""Cite.Verbatim(Articles.CaptainAsksTown.Quotes.WeSailedNineDaysAndMore.Text);"""),
            CitedCorpus.WithTyped);

        Assert.That(title, Is.EqualTo("Use the named quotation WeSailedNineDaysAndMore, which is “We sailed . . . nine days -- and more,”"));
    }
}
