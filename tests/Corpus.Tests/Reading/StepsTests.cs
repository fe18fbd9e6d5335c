using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Reading.Tests;

/// <summary>
/// The reading is linear: a text twice as long takes twice the steps, whatever is in it, and no text takes many more for a character than
/// another. Steps are counted, not timed, so that a slow or a busy machine makes no difference.
/// </summary>
public sealed class StepsTests
{
    private const int Length = 10_000;

    // Ordinary articles take a tenth of it; the worst are sentences without a full stop, of quotations or cues and little else.
    private const int MostStepsPerCharacter = 200;
    private const int MostStepsPerOrdinaryCharacter = 20;

    // What a text takes however short it is.
    private const int Start = 5000;

    private static IEnumerable<TestCaseData> Texts()
    {
        // Ten times as long as the others, so that the second half is like the first.
        yield return Text("ordinary articles", static length => Ordinary(10 * length));
        yield return Text("one surname", HostileTexts.OneSurname);
        yield return Text("many roles", HostileTexts.ManyRoles);
        yield return Text("many employers", HostileTexts.ManyEmployers);
        yield return Text("many names", HostileTexts.ManyNames);
        yield return Text("many labels", HostileTexts.ManyLabels);
        for (int i = 0; i < HostileTexts.Units.Count; i++)
        {
            string unit = HostileTexts.Units[i];
            // The later stages have nothing to do where nothing is quoted.
            yield return Text($"{i} {HostileTexts.NameOf(unit)}", length => "“Yes,” said Ana Horvat.\n\n" + HostileTexts.Repeat(unit, length));
            yield return Text($"{i} {HostileTexts.NameOf(unit)} behind an open mark", length => HostileTexts.BehindOpenMark(unit, length));
            yield return Text($"{i} {HostileTexts.NameOf(unit)} in front matter", length => "---\ntitle: It is shut\n---\n" + HostileTexts.Repeat(unit, length));
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void Grow_with_the_length_and_no_faster(Func<int, string> make)
    {
        string once = make(Length);
        string twice = make(2 * Length);
        double growth = (double)twice.Length / once.Length;
        Assert.That(StepsOf(twice), Is.LessThanOrEqualTo((long)(StepsOf(once) * growth * 1.05) + Start));
    }

    [TestCaseSource(nameof(Texts))]
    public void Are_few_for_a_character(Func<int, string> make)
    {
        string text = make(2 * Length);
        Assert.That((StepsOf(text) - Start) / text.Length, Is.LessThanOrEqualTo(MostStepsPerCharacter));
    }

    [Test]
    public void Are_fewer_for_a_character_of_ordinary_text()
    {
        string text = Ordinary(100_000);
        Assert.That((double)StepsOf(text) / text.Length, Is.InRange(1, MostStepsPerOrdinaryCharacter));
    }

#if DEBUG
    // Where nothing was counted, nothing would be tested.
    [Test]
    public void Are_counted_in_debug_builds() => Assert.That(StepsOf("It is shut."), Is.GreaterThan(10));
#endif

    [Test]
    public void Are_the_same_each_time()
    {
        string text = Ordinary(Length);
        long first = StepsOf(text);
        Assert.That(StepsOf(text), Is.EqualTo(first));
    }

    // One long article of many.
    private static string Ordinary(int length)
    {
        string text = string.Join("\n\n", new CorpusMaker().Articles(1 + (length / 2000)).Select(static article => article.Text));
        return text[..length];
    }

    private static long StepsOf(string text)
    {
        if (Steps.Taken is not { } before)
        {
            Assert.Ignore("This build counts no steps: only debug builds do.");
            return 0;
        }

        ArticleReader.Read("001_test.txt", text);
        return Steps.Taken.Value - before;
    }

    private static TestCaseData Text(string name, Func<int, string> make) => new TestCaseData(make).SetArgDisplayNames(name);
}
