using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>Generated code compiles without a word from the compiler, wherever it lands.</summary>
public class CompilationTests
{
    [TestCase(false)]
    [TestCase(true)]
    public void On_both_frameworks_with_CSharp_12(bool net8)
    {
        GeneratorRun run = Samples.Three().Run(net8 ? References.Net8 : References.Net10);

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Sources, Is.Not.Empty);
        run.AssertCompiles();
    }
}
