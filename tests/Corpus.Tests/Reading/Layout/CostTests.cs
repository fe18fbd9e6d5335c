using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>A file twice as long costs twice as much, whatever is in it.</summary>
public class CostTests
{
    private static IEnumerable<TestCaseData> Files()
    {
        yield return File("paragraphs", static n => Repeat("It is shut, the mayor said.\n\n", n));
        yield return File("lines", static n => Repeat("It is shut, the mayor said.\n", n));
        yield return File("blank lines", static n => Repeat("\n", n * 20) + "It is shut.");
        yield return File("one line", static n => Repeat("word ", n * 5));
        yield return File("one word", static n => Repeat("x", n * 20));
        yield return File("parentheses", static n => "a" + Repeat("(", n * 20));
        yield return File("dates", static n => Repeat("1/2/", n * 5) + "\n\n01/02/2023");
        yield return File("headings", static n => Repeat("Bridge Shut\n\n", n) + "It is shut.");
        yield return File("captions", static n => Repeat("It is shut.(AFP)\n\n", n) + "It is shut.");
        yield return File("quotation marks", static n => Repeat("\"", n * 20));
        yield return File("unclosed front matter", static n => "---\n" + Repeat("a: b\n", n * 4));
        yield return File("keys", static n => "---\n" + string.Concat(Enumerable.Range(0, n).Select(static i => $"k{i}: v\n")) + "---\nIt is shut.");
        yield return File("one key", static n => "---\n" + Repeat("a: b\n", n * 4) + "---\nIt is shut.");
        yield return File("list", static n => "---\nk: [" + Repeat("a, ", n * 4) + "]\n---\nIt is shut.");
        yield return File("scalar", static n => "---\nk: " + Repeat("a", n * 10) + "\n---\nIt is shut.");
        yield return File("aliases", static n => "---\nk: &k [" + Repeat("a, ", n) + "]\n" + string.Concat(Enumerable.Range(0, n / 8).Select(static i => $"k{i}: *k\n")) + "---\nIt is shut.");
    }

    // Allocated bytes stand for steps: they are the same on a slow machine and on a busy one.
    [TestCaseSource(nameof(Files))]
    public void Grows_with_the_length(string once, string twice)
    {
        long first = Cost(once);
        Assert.That(Cost(twice), Is.LessThan((2.6 * first) + 200_000));
    }

    [Test]
    public void One_key_again_and_again_is_not_read_to_its_end()
    {
        string text = "---\n" + Repeat("a: b\n", 50_000) + "---\nIt is shut.";
        Assert.That(Cost(text), Is.LessThan(20 * text.Length));
    }

    // What allocates nothing may still go over the text again and again; at this length that would take hours.
    [TestCaseSource(nameof(Files))]
    public void A_long_file_is_read(string once, string twice)
    {
        string text = twice.Length > once.Length ? string.Concat(Enumerable.Repeat(twice, 20)) : once;
        Assert.That(Task.Run(() => LayoutTest.Read(text)).Wait(TimeSpan.FromMinutes(1)), Is.True);
    }

    private static long Cost(string text)
    {
        LayoutTest.Read(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        LayoutTest.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TestCaseData File(string name, Func<int, string> make) => new TestCaseData(make(2000), make(4000)).SetArgDisplayNames(name);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
