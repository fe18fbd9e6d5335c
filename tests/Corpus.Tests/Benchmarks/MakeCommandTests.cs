using System.IO;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Tests.Benchmarks;

[TestFixture]
public sealed class MakeCommandTests
{
    [TestCase("", "make takes two arguments.")]
    [TestCase("3", "make takes two arguments.")]
    [TestCase("3 folder more", "make takes two arguments.")]
    [TestCase("x folder", "'x' is not a number of articles.")]
    [TestCase("0 folder", "'0' is not a number of articles.")]
    [TestCase("-1 folder", "'-1' is not a number of articles.")]
    public void WhatHasNoMeaningIsToldWithTheUsage(string arguments, string told)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = MakeCommand.Run(arguments.Split(' ', System.StringSplitOptions.RemoveEmptyEntries), output, error);
        Assert.That(code, Is.EqualTo(2));
        Assert.That(error.ToString(), Does.StartWith(told).And.Contain("Usage: make COUNT FOLDER"));
        Assert.That(output.ToString(), Is.Empty);
    }

    [Test]
    public void HelpIsNoMistake()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.That(MakeCommand.Run(["--help"], output, error), Is.Zero);
        Assert.That(output.ToString(), Does.StartWith("Usage: make COUNT FOLDER"));
        Assert.That(error.ToString(), Is.Empty);
    }

    [Test]
    public void ArticlesAreWritten()
    {
        string folder = Directory.CreateTempSubdirectory("corpus-make-").FullName;
        try
        {
            Assert.That(MakeCommand.Run(["3", Path.Combine(folder, "made")], TextWriter.Null, TextWriter.Null), Is.Zero);
            Assert.That(Directory.GetFiles(Path.Combine(folder, "made")), Has.Length.EqualTo(3));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
