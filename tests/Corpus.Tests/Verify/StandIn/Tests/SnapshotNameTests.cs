using System;
using System.IO;
using NUnit.Framework;
using VerifyTests;

namespace Corpus.Tests.Verification;

/// <summary>What the files of a test are called.</summary>
public class SnapshotNameTests
{
    private static readonly string Here = Path.Combine(TestContext.CurrentContext.WorkDirectory, "Some.cs");

    [Test]
    public void Class_and_method() => Assert.That(Prefix(new()), Is.EqualTo("SnapshotNameTests.Class_and_method"));

    [TestCase("seeds-1.txt", 2)]
    public void Parameters_follow_by_name(string file, int number) =>
        Assert.That(Prefix(new()), Is.EqualTo($"SnapshotNameTests.Parameters_follow_by_name_file={file}_number={number}"));

    [TestCase("a/b")]
    public void Parameters_can_be_replaced(string file)
    {
        Assert.Throws<NotSupportedException>(() => Prefix(new()), file);

        var settings = new VerifySettings();
        settings.UseParameters("b");
        Assert.That(Prefix(settings), Does.EndWith("_file=b"));
        settings.UseTextForParameters("text");
        Assert.That(Prefix(settings), Does.EndWith("replaced_text"));
    }

    [Test]
    public void Class_and_method_can_be_replaced()
    {
        var settings = new VerifySettings();
        settings.UseTypeName("T");
        settings.UseMethodName("M");
        Assert.That(Prefix(settings), Is.EqualTo("T.M"));
    }

    [Test]
    public void The_folder_is_the_source_file_s_or_relative_to_it()
    {
        Assert.That(SnapshotName.OfCurrentTest(new(), Here).Directory, Is.EqualTo(Path.GetDirectoryName(Here)));

        var settings = new VerifySettings();
        settings.UseDirectory("../Snapshots");
        Assert.That(SnapshotName.OfCurrentTest(settings, Here).Directory, Is.EqualTo(Path.GetFullPath(Path.Combine(Here, "../../Snapshots"))));
    }

    [Test]
    public void A_source_file_that_is_not_there_is_explained() =>
        Assert.That(
            () => SnapshotName.OfCurrentTest(new(), "/_/tests/Some.cs"),
            Throws.InvalidOperationException.With.Message.Contains("DeterministicSourcePaths"));

    public class Nested
    {
        [Test]
        public void The_outer_class_comes_first() => Assert.That(Prefix(new()), Is.EqualTo("SnapshotNameTests.Nested.The_outer_class_comes_first"));
    }

    private static string Prefix(VerifySettings settings) => SnapshotName.OfCurrentTest(settings, Here).Prefix;
}
