using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Runtime;
using NUnit.Framework;

namespace Corpus.Tests.Records;

/// <summary>A citation is its text.</summary>
public class CiteTests
{
    [Test]
    public void The_call_is_the_string()
    {
        string text = new('a', 3);

        Assert.That(Cite.Verbatim(text), Is.SameAs(text));
    }

    [Test]
    public void It_is_inlined()
    {
        MethodInfo method = typeof(Cite).GetMethod(nameof(Cite.Verbatim))!;

        Assert.That(method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveInlining), Is.True);
    }

    /// <summary>Code that says who said it has no need of what the tables say.</summary>
    [Test]
    public void To_say_who_reads_no_table() => Assert.That(Cite.Verbatim("Nobody asked", by: new UnreadTables().SpeakerAt(40)), Is.EqualTo("Nobody asked"));

    [Test]
    public void A_speaker_is_one_object_whoever_asks()
    {
        CorpusTables corpus = Tables.Corpus([], string.Concat(Enumerable.Range(10, 50).Select(static i => $"speaker Speaker {i}\n")), "");
        var made = new Speaker[8][];

        Parallel.For(0, made.Length, i => made[i] = [.. Enumerable.Range(0, 50).Select(place => corpus.SpeakerAt((place * 7 * (i + 1)) % 50)).Distinct().OrderBy(static speaker => speaker.Name, StringComparer.Ordinal)]);

        Assert.That(made.SelectMany(static speakers => speakers).Distinct(), Is.SubsetOf(corpus.Speakers));
    }

    private sealed class UnreadTables() : CorpusTables(typeof(UnreadTables).Assembly)
    {
        protected internal override ReadOnlySpan<byte> IndexRows => throw new InvalidOperationException("The index is read.");

        protected internal override ReadOnlySpan<byte> SpeakerRows => throw new InvalidOperationException("The speakers are read.");

        protected internal override ReadOnlySpan<byte> TableRows(int table) => throw new InvalidOperationException("An article is read.");
    }
}
