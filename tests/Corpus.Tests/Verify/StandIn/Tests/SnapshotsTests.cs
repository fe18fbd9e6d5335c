using System;
using System.IO;
using System.Linq;
using System.Text;
using NUnit.Framework;
using VerifyTests;

namespace Corpus.Tests.Verification;

/// <summary>The files that a comparison reads and writes.</summary>
public class SnapshotsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_new_text_fails_and_leaves_a_received_file_byte_for_byte_as_Verify_writes_it()
    {
        VerifyException? thrown = Assert.Throws<VerifyException>(() => Compare(SnapshotTarget.Text("täxt\r\nline\rline\n", "txt")));

        Assert.That(thrown!.Message, Does.Contain("T.M.verified.txt: there is no verified file yet. See T.M.received.txt."));
        Assert.That(Files(), Is.EqualTo(new[] { "T.M.received.txt" }));
        Assert.That(Bytes("T.M.received.txt"), Is.EqualTo((byte[])[0xEF, 0xBB, 0xBF, .. "täxt\nline\nline\n"u8]));
    }

    [Test]
    public void An_equal_text_passes_and_takes_received_files_away()
    {
        Write("T.M.verified.txt", "text\n");
        Write("T.M.received.txt", "older");

        Compare(SnapshotTarget.Text("text\n", "txt"));

        Assert.That(Files(), Is.EqualTo(new[] { "T.M.verified.txt" }));
    }

    [TestCase("text", "text\n")]
    [TestCase("text\n", "text")]
    [TestCase("text", "text ")]
    [TestCase("text", "Text")]
    [TestCase("e\u0301", "\u00e9")]
    public void Every_character_counts(string verified, string received)
    {
        Write("T.M.verified.txt", verified);

        Assert.Throws<VerifyException>(() => Compare(SnapshotTarget.Text(received, "txt")));
        Assert.That(Files(), Is.EqualTo(new[] { "T.M.received.txt", "T.M.verified.txt" }));
    }

    [Test]
    public void The_first_line_that_differs_is_named()
    {
        Write("T.M.verified.txt", "one\ntwo\nthree");

        VerifyException? thrown = Assert.Throws<VerifyException>(() => Compare(SnapshotTarget.Text("one\ntoo\nthree", "txt")));

        Assert.That(thrown!.Message, Does.Contain("T.M.verified.txt: line 2 differs.\n  verified: two\n  received: too\n"));
    }

    [Test]
    public void A_carriage_return_in_a_verified_file_is_refused()
    {
        Write("T.M.verified.txt", "one\r\ntwo");

        Assert.That(() => Compare(SnapshotTarget.Text("one\ntwo", "txt")), Throws.TypeOf<VerifyException>().With.Message.Contains("carriage return"));
    }

    [Test]
    public void A_verified_file_that_the_test_no_longer_writes_is_reported_and_those_of_other_tests_are_not()
    {
        Write("T.M#kept.g.verified.cs", "x");
        Write("T.M#gone.g.verified.cs", "x");
        Write("T.M.verified.txt", "x");
        Write("T.More.verified.txt", "x");
        Write("T.M_x=1#kept.g.verified.cs", "x");

        VerifyException? thrown = Assert.Throws<VerifyException>(() => Compare(SnapshotTarget.Named("kept.g", "cs", "x")));

        string[] reported = [.. thrown!.Message.Split('\n').Where(line => line.Contains("no longer", StringComparison.Ordinal))];
        Assert.That(reported, Is.EqualTo(new[]
        {
            "T.M#gone.g.verified.cs: the test no longer writes it. Delete it.",
            "T.M.verified.txt: the test no longer writes it. Delete it.",
        }));
    }

    [Test]
    public void Every_difference_is_reported_at_once()
    {
        Write("T.M#a.verified.cs", "old");

        VerifyException? thrown = Assert.Throws<VerifyException>(() => Compare(SnapshotTarget.Named("a", "cs", "new"), SnapshotTarget.Named("b", "cs", "new")));

        Assert.That(thrown!.Message, Does.Contain("T.M#a.verified.cs: line 1 differs.").And.Contain("T.M#b.verified.cs: there is no verified file yet."));
        Assert.That(Files(), Is.EqualTo(new[] { "T.M#a.received.cs", "T.M#a.verified.cs", "T.M#b.received.cs" }));
    }

    [Test]
    public void Accepting_writes_new_files_over_old_ones_and_deletes_stale_ones()
    {
        Write("T.M#a.verified.cs", "old");
        Write("T.M#gone.verified.cs", "old");

        Snapshots.Compare(Name(), [SnapshotTarget.Named("a", "cs", "new"), SnapshotTarget.Named("b", "cs", "new")], accept: true);

        Assert.That(Files(), Is.EqualTo(new[] { "T.M#a.verified.cs", "T.M#b.verified.cs" }));
        Assert.That(Bytes("T.M#a.verified.cs"), Is.EqualTo((byte[])[0xEF, 0xBB, 0xBF, .. "new"u8]));
    }

    [Test]
    public void A_text_that_names_a_path_of_this_machine_is_refused() =>
        Assert.That(
            () => Compare(SnapshotTarget.Text($"in {_folder}/x.txt", "txt")),
            Throws.TypeOf<VerifyException>().With.Message.Contains("a path of this machine"));

    [Test]
    public void Two_comparisons_of_one_name_are_refused()
    {
        Write("T.M.verified.txt", "text");
        Compare(SnapshotTarget.Text("text", "txt"));

        Assert.Throws<InvalidOperationException>(() => Compare(SnapshotTarget.Text("text", "txt")));
    }

    [Test]
    public void Two_texts_of_one_name_are_refused() =>
        Assert.Throws<NotSupportedException>(() => Snapshots.Compare(Name(), [SnapshotTarget.Named("a", "cs", "1"), SnapshotTarget.Named("a", "cs", "2")], accept: true));

    [TestCase("", "emptyString")]
    [TestCase(null, "null")]
    public void No_text_has_a_word_of_its_own(string? text, string data) =>
        Assert.That(SnapshotTarget.Text(text, "txt").Data, Is.EqualTo(data));

    private SnapshotName Name() => new(_folder, "T.M");

    private void Compare(params SnapshotTarget[] targets) => Snapshots.Compare(Name(), targets, accept: false);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text, new UTF8Encoding(true));

    private byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(_folder, file));

    private string[] Files() => [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
