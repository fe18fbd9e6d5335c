using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>The texts of a library in one.</summary>
public class LibraryTextsTests
{
    private static readonly LibraryFile[] Files =
    [
        new(false, "Wire", "wire/b 50%, #1;\t[née]\n.txt", "Two lines,\r\nand no more.\n"),
        new(true, "Wire", "people.txt", "Ana Horvat | A. Horvath\n"),
        new(false, "Desk", "wire/a", ""),
        new(false, "Desk", "wire/c.md", "Ferry ⛴ and 𝕋ower"),
    ];

    [Test]
    public void All_is_found_again_as_it_was()
    {
        string written = LibraryWriter.Write("Acme.Wire", Files);

        LibraryTable table = Read(written)!;

        Assert.That(table.Library, Is.EqualTo("Acme.Wire"));
        Assert.That(
            table.Entries.Select(entry => new LibraryFile(entry.IsAuthority, entry.Class, entry.File, written.Substring(entry.Span.Start, entry.Span.Length))),
            Is.EqualTo(new[] { Files[1], Files[2], Files[0], Files[3] }));
    }

    [Test]
    public void The_same_files_give_the_same_in_any_order() =>
        Assert.That(LibraryWriter.Write("Acme.Wire", Files.Reverse()), Is.EqualTo(LibraryWriter.Write("Acme.Wire", Files)));

    [Test]
    public void What_is_found_is_found_without_a_look_at_the_texts()
    {
        string written = LibraryWriter.Write("Acme.Wire", [new(false, "Wire", "long.txt", new string('x', 10_000)), .. Files]);
        int furthest = 0;

        LibraryTable table = LibraryTable.Read(written.Length, span =>
        {
            furthest = int.Max(furthest, span.End);
            return written.Substring(span.Start, span.Length);
        })!;

        Assert.That(furthest, Is.EqualTo(table.Entries[0].Span.Start));
    }

    [Test]
    public void Texts_have_one_hash_where_they_are_equal()
    {
        LibraryTable table = Read(LibraryWriter.Write("Acme.Wire", [new(false, "Wire", "a", "one"), new(false, "Wire", "b", "one"), new(false, "Wire", "c", "two")]))!;

        Assert.That(table.Entries[1].Hash, Is.EqualTo(table.Entries[0].Hash).And.Not.EqualTo(table.Entries[2].Hash));
    }

    [Test]
    public void What_is_cut_anywhere_is_no_library()
    {
        string written = LibraryWriter.Write("Acme.Wire", Files);

        Assert.That(Enumerable.Range(0, written.Length).Select(length => Read(written[..length])), Is.All.Null);
    }

    private static LibraryTable? Read(string written) => LibraryTable.Read(written.Length, span => written.Substring(span.Start, span.Length));
}
