using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>
/// Texts made to be slow or to break: each is read to its end, and what comes out fits the text. The time limit is far above
/// what a linear reading needs, and far below what a quadratic one would take.
/// </summary>
public sealed class HostileTextTests
{
    private const int Size = 100_000;

    private static readonly string[] Units =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "«", "„", "\" ", "“ ", " \"", "' ", " '", "“a", "\"a\" ", "'a ", "‘a ", "“a” ", "“a.\n\n", "‘a.\n\n",
        "– ", "— ", "-- ", "– a ", "– a – said ", "– he said. ",
        "Horvat ", "Ana Horvat ", "Ana Horvat, ", "Mr. ", "Mr. Horvat ", "President ", "Bank of ", "Bank ", "of the ", "van ", "A. ", "U.S. ", "the ",
        "he said ", "He said. ", "said ", "said, ", "said: ", "said: I ", "said that ", "adding ", ", adding “a” ", "who said ", ", who said ", "according to ", "his call for ",
        "the mayor ", "the mayor, ", "the mayor of ", "’s ", "Horvat’s ", "“a” said ", "“a,” she said. ", "“A,” said Ana Horvat. ", "“Why?” ", "“Why?” Ana ",
        ", the mayor, ", ", Ana Horvat, said ", "who ", "Ana Horvat’s ", "his claim ", "Ana and Lars ", "“a.” ", "– a – said Ana – ", "– a, ", "“Why?” Ana Horvat said. ",
        "(", "( ", "[a ", ".", "…", ". ", "!", ", ", ": ", "; ", "a:", "Horvat: ", "Horvat: “a” ", "• ", "\n\n", "a\n\n", "é", "\uD800", "\uDC00", "\u0301", "\u200B", "\u00A0", "1,", "a-", "a'",
    ];

    private static IEnumerable<TestCaseData> Cases
        // A lone surrogate or a control character is no name for a test.
        => Units.Select(static (unit, i) => new TestCaseData(unit).SetArgDisplayNames($"{i}", string.Concat(unit.Select(static c => char.IsAsciiLetter(c) ? $"{c}" : $"_{(int)c:x}"))));

    [TestCaseSource(nameof(Cases))]
    [CancelAfter(60_000)]
    public void One_thing_again_and_again(string unit, CancellationToken limit) => Read(Repeat(unit, Size), limit);

    [TestCaseSource(nameof(Cases))]
    [CancelAfter(60_000)]
    public void Behind_an_open_mark_between_prose(string unit, CancellationToken limit)
        => Read("Ana Horvat left the house.\n\nShe said: “It " + Repeat(unit, Size / 4) + "\n\n“We go,” said Ana Horvat.", limit);

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
    public void A_megabyte(string unit, CancellationToken limit) => Read(Repeat(unit, 10 * Size), limit);

    [Test]
    [CancelAfter(60_000)]
    public void One_sentence_without_an_end(CancellationToken limit)
        => Read(Repeat("and Ana Horvat, who met the mayor of the town, said “we go” while he called it “a joke” ", Size), limit);

    [Test]
    [CancelAfter(60_000)]
    public void A_thousand_people_of_one_surname(CancellationToken limit)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 4000; i++)
            text.Append("It was ").Append(Word(i)).Append(" Horvat. “No,” said Horvat. “Yes,” she said.\n\n");
        Read(text.ToString(), limit);
    }

    [Test]
    [CancelAfter(60_000)]
    public void A_person_of_a_thousand_roles_and_names(CancellationToken limit)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 4000; i++)
            text.Append("“No,” said Ana ").Append(Word(i)).Append(" Horvat, the ").Append(Word(i)).Append(" mayor. “Yes,” said the mayor.\n\n");
        Read(text.ToString(), limit);
    }

    [Test]
    public void Any_mixture_of_words_and_marks()
    {
        string[] parts = [.. Units, "Ana ", "Horvat ", "“", "”", "\"", "said ", ". ", ", ", "We go", "\r\n", "\n\n", " "];
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

    private static string Repeat(string unit, int length) => new StringBuilder(length + unit.Length).Insert(0, unit, length / unit.Length).ToString();

    // A word of its own for each number: "Baaa", "Baab", …
    private static string Word(int number)
        => "B" + (char)('a' + (number / 676 % 26)) + (char)('a' + (number / 26 % 26)) + (char)('a' + (number % 26));
}
