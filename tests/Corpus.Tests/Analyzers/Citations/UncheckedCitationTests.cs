using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS104.</summary>
public class UncheckedCitationTests() : CitationTest("CORPUS104")
{
    [TestCase("Cite.Verbatim([|any|])")]
    [TestCase("Cite.Verbatim([|any.Trim()|])")]
    [TestCase("""Cite.Verbatim([|$"well worth {any}"|])""")]
    [TestCase("""Cite.Verbatim(any == "" ? "nine years" : [|any|])""")]
    [TestCase("""Cite.Verbatim("nine years", [|anybody|])""")]
    [TestCase("""Cite.Verbatim("nine years", [|Speakers.All[0]|])""")]
    public Task What_is_no_constant_is_told_of(string call) => FindsInAsync(call + ";");

    [TestCase("Cite.Verbatim(Cite.Verbatim(Wait))")]
    [TestCase("Cite.Verbatim(Articles.All[0].Quotes[0].Text)")]
    [TestCase("Cite.Verbatim(null!)")]
    public Task What_comes_from_the_corpus_is_not(string call) => FindsInAsync(call + ";");
}
