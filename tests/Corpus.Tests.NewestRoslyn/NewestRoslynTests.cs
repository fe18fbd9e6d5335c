using System;
using System.Linq;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests;

/// <summary>That the tests here mean what they say.</summary>
public class NewestRoslynTests
{
    [Test]
    public void The_compiler_is_newer_than_the_one_that_the_generator_is_built_against()
    {
        Version builtAgainst = typeof(CorpusGenerator).Assembly.GetReferencedAssemblies().Single(static assembly => assembly.Name == "Microsoft.CodeAnalysis").Version!;

        Assert.That(typeof(Compilation).Assembly.GetName().Version, Is.GreaterThan(builtAgainst));
    }
}
