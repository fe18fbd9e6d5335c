using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>
/// Texts made to be slow or to break: each is read to its end, and what comes out fits the text. The time limit is far above
/// what a linear reading needs, and far below what a quadratic one would take.
/// </summary>
public sealed class HostileTextTests
{
    private const int Size = 100_000;

    private static IEnumerable<TestCaseData> Cases
        => HostileTexts.Units.Select(static (unit, i) => new TestCaseData(unit).SetArgDisplayNames($"{i}", HostileTexts.NameOf(unit)));

    [TestCaseSource(nameof(Cases))]
    [CancelAfter(60_000)]
    public void One_thing_again_and_again(string unit, CancellationToken limit) => Read(HostileTexts.Repeat(unit, Size), limit);

    [TestCaseSource(nameof(Cases))]
    [CancelAfter(60_000)]
    public void Behind_an_open_mark_between_prose(string unit, CancellationToken limit)
        => Read(HostileTexts.BehindOpenMark(unit, Size / 4), limit);

    // Ten times as much: what grows with the square of the length does not come to its end here.
    [TestCase("\"")]
    [TestCase("“")]
    [TestCase("'")]
    [TestCase("– ")]
    [TestCase("Horvat ")]
    [TestCase("Ana Horvat, ")]
    [TestCase("he said ")]
    [TestCase("and Ana Horvat, who met the mayor, left the town ")]
    [CancelAfter(60_000)]
    public void A_megabyte(string unit, CancellationToken limit) => Read(HostileTexts.Repeat(unit, 10 * Size), limit);

    [Test]
    [CancelAfter(60_000)]
    public void Thousands_of_people_of_one_surname(CancellationToken limit) => Read(HostileTexts.OneSurname(2 * Size), limit);

    [Test]
    [CancelAfter(60_000)]
    public void A_person_of_thousands_of_roles_and_names(CancellationToken limit) => Read(HostileTexts.ManyRoles(2 * Size), limit);

    [Test]
    [CancelAfter(60_000)]
    public void A_person_of_thousands_of_employers(CancellationToken limit) => Read(HostileTexts.ManyEmployers(2 * Size), limit);

    [Test]
    public void Any_mixture_of_words_and_marks()
    {
        string[] parts = [.. HostileTexts.Units, "Ana ", "Horvat ", "“", "”", "\"", "said ", ". ", ", ", "We go", "\r\n", "\n\n", " "];
        var random = new Random(20_240_229);
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            Read(text, CancellationToken.None);
        }
    }

    [Test]
    public void Any_prefix_of_a_text()
    {
        const string Text = "“We’ll go,” said Mr. J. R. O’Hara of the Bank of Norland, adding: “It’s ‘time.’”\n\n– Why? – she asked. He said: I don’t know…\n\n''No'' «yes» „so“ (\"x\")";
        for (int length = 0; length <= Text.Length; length++)
        {
            Read(Text[..length], CancellationToken.None);
            Read(Text[length..], CancellationToken.None);
        }
    }

    private static void Read(string text, CancellationToken limit)
    {
        Sanity.Check(ArticleReader.Read("news/001_test.txt", text, limit), text);
        Assert.That(limit.IsCancellationRequested, Is.False, "the reading took too long");
    }
}
