using System.Reflection;
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
}
