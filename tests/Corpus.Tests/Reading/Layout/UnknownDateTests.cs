using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Words that stand where a date should.</summary>
public class UnknownDateTests
{
    [TestCase("unknown")]
    [TestCase("Unknown")]
    [TestCase("TBD")]
    [TestCase("n/a")]
    [TestCase("to be announced")]
    [TestCase("'?'")]
    [TestCase("Coming  soon")]
    public void Are_an_error_that_says_what_to_do(string date) => Assert.That(
        LayoutTest.Read($"---\ndate: {date}\n---\nIt is shut.").Problems.Single().Message,
        Does.Contain(" cannot be read as a date. If the day is not known, delete the key; else write it like 2023-12-16"));

    [TestCase("")]
    [TestCase("''")]
    [TestCase("\"\"")]
    [TestCase("null")]
    [TestCase("~")]
    public void Nothing_is_no_date(string date) => Assert.That(LayoutTest.Problems($"---\ndate: {date}\n---\nIt is shut."), Is.Empty);

    [Test]
    public void Another_word_is_told_how_dates_are_written() => Assert.That(
        LayoutTest.Read("---\ndate: yesterday\n---\nIt is shut.").Problems.Single().Message,
        Does.StartWith("`yesterday` cannot be read as a date. Write it like"));
}
