using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Front matter twice as long costs twice as much, and no nesting overflows the stack, in whichever language it is.</summary>
public class FrontMatterCostTests
{
    private const int Many = 100_000;

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return Toml("keys", static n => Join(n, static i => $"k{i} = {i}\n"));
        yield return Toml("one key", static n => Repeat("k = 1\n", n));
        yield return Toml("tables", static n => Join(n, static i => $"[a.b{i}.c]\nx = 1\n"));
        yield return Toml("lists of tables", static n => Repeat("[[a]]\nx = 1\n", n));
        yield return Toml("dotted keys", static n => Join(n, static i => $"a.b.c{i} = 1\n"));
        yield return Toml("array", static n => "k = [" + Repeat("1, # one\n", n) + "]\n");
        yield return Toml("inline table", static n => "k = {" + string.Join(", ", Enumerable.Range(0, n).Select(static i => $"k{i} = 1")) + "}\n");
        yield return Toml("number", static n => "k = " + Repeat("12_3", n) + "\n");
        yield return Toml("broken number", static n => "k = " + Repeat("12.3", n) + "\n");
        yield return Toml("string", static n => "k = \"" + Repeat("\\u00e9", n) + "\"\n");
        yield return Toml("lines of a string", static n => "k = \"\"\"" + Repeat("a \\\n", n) + "\"\"\"\n");
        yield return Toml("unclosed array", static n => "k = " + Repeat("[1],\n", n));
        yield return Toml("brackets", static n => "k = " + Repeat("[{a=", n) + "\n");
        yield return Toml("headings", static n => Repeat("[", n) + "\n");
        yield return Json("keys", static n => "{" + string.Join(",", Enumerable.Range(0, n).Select(static i => $"\"k{i}\": {i}")) + "}\n");
        yield return Json("one key", static n => "{\"k\": 1" + Repeat(", \"k\": 1", n) + "}\n");
        yield return Json("array", static n => "{\"k\": [1" + Repeat(", 1", n) + "]}\n");
        yield return Json("number", static n => "{\"k\": " + Repeat("123", n) + "}\n");
        yield return Json("string", static n => "{\"k\": \"" + Repeat("\\u00e9", n) + "\"}\n");
        yield return Json("brackets", static n => "{\"k\": " + Repeat("[{\"a\":", n) + "\n");
        yield return Json("comments", static n => "{" + Repeat("/* a */ // b\n", n) + "\"k\": 1}\n");
        yield return Json("unclosed comments", static n => "{\"k\": 1, " + Repeat("/* ", n) + "}\n");
        yield return Yaml("wrapped values", static n => Join(n, static i => $"k{i}: \"a\nb\"\n"));
        yield return Yaml("a value of many lines", static n => "k: \"a\n" + Repeat("b\n", n) + "\"\n");
        yield return Yaml("unclosed values", static n => Join(n, static i => $"k{i}: \"a\n"));
        yield return Yaml("deep wrapped values", static n => "k:\n" + Repeat(" ", 60) + "k: \"a\n" + Repeat("b\n", n) + "\"\n");
        yield return Yaml("hyphens", static n => "k:\n" + Repeat("- ", n) + "\"a\nb\"\n");
        yield return Yaml("lines of tabs", static n => "k: 1\n" + Repeat("\t\n", n) + "l: 2\n");
        yield return Yaml("tight colons", static n => Repeat("date:2031\n", n));
    }

    // Allocated bytes and steps are the same on a slow machine and on a busy one.
    [TestCaseSource(nameof(Texts))]
    public void Takes_bytes_by_the_length(Func<int, string> make)
    {
        string once = make(2000);
        string twice = make(4000);
        Assert.That(Cost(twice).Bytes, Is.LessThan((1.3 * twice.Length / once.Length * Cost(once).Bytes) + 200_000));
    }

    [TestCaseSource(nameof(Texts))]
    public void Takes_steps_by_the_length(Func<int, string> make)
    {
        string once = make(2000);
        string twice = make(4000);
        if (Cost(once).Steps is not { } steps || Cost(twice).Steps is not { } moreSteps)
        {
            Assert.Ignore("This build counts no steps: only debug builds do.");
            return;
        }

        Assert.That(moreSteps, Is.InRange(1, (1.05 * twice.Length / once.Length * steps) + 1000));
        Assert.That(moreSteps, Is.LessThan(20 * twice.Length));
    }

    [TestCaseSource(nameof(Texts))]
    public void Is_read_at_any_length(Func<int, string> make)
    {
        FrontMatter? read = FrontMatter.Read(make(Many));
        Assert.That(read is { Unreadable: not null } or { Entries.Count: > 0 }, Is.True);
    }

    private static (long Bytes, long? Steps) Cost(string text)
    {
        FrontMatter.Read(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long? steps = Steps.Taken;
        FrontMatter.Read(text);
        return (GC.GetAllocatedBytesForCurrentThread() - before, Steps.Taken - steps);
    }

    private static TestCaseData Toml(string name, Func<int, string> make) => Case("TOML " + name, n => "+++\n" + make(n) + "+++\nIt is shut.");

    private static TestCaseData Json(string name, Func<int, string> make) => Case("JSON " + name, n => make(n) + "\nIt is shut.");

    private static TestCaseData Yaml(string name, Func<int, string> make) => Case("YAML " + name, n => "---\n" + make(n) + "---\nIt is shut.");

    private static TestCaseData Case(string name, Func<int, string> make) => new TestCaseData(make).SetArgDisplayNames(name);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Join(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
