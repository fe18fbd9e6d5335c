using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Corpus.Tests.Verification;

/// <summary>What every verified file of this project has to be.</summary>
public class SnapshotFilesTests
{
    [Test]
    public void They_start_with_a_byte_order_mark_and_have_no_carriage_return()
    {
        string[] wrong = [.. VerifiedFiles().Where(path => File.ReadAllBytes(path) is var bytes && (!bytes.AsSpan().StartsWith("\uFEFF"u8) || bytes.Contains((byte)'\r')))];

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_one_belongs_to_a_class_of_tests()
    {
        string[] classes = [.. typeof(SnapshotFilesTests).Assembly.GetTypes().Select(type => type.Name)];
        string[] orphans = [.. VerifiedFiles().Where(path => !classes.Contains(Path.GetFileName(path).Split('.')[0]))];

        Assert.That(VerifiedFiles(), Is.Not.Empty);
        Assert.That(orphans, Is.Empty);
    }

    private static IEnumerable<string> VerifiedFiles([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(here, "../..")), "*.verified.*", SearchOption.AllDirectories);
}
