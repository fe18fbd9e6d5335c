using System.IO;
using System.Linq;
using System.Text;
using Corpus.Generator.Tasks;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Tasks;

/// <summary>What a build does to bring the texts of a library to others.</summary>
public class WriteCorpusTextsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("corpus-texts-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Texts_are_written_as_they_are()
    {
        Assert.That(Run(File("a.txt", "Ferry\r\n"), File("b", "née")), Is.Empty);

        Assert.That(Written(), Is.EqualTo(LibraryWriter.Write("Acme.Wire", [new(false, "Wire", "a.txt", "Ferry\r\n"), new(false, "Wire", "b", "née")])));
    }

    [Test]
    public void A_file_of_several_corpora_is_one_of_each()
    {
        Assert.That(Run(File("a.txt", "Ferry").With("CorpusClass", "Wire,Desk")), Is.Empty);

        Assert.That(Written(), Is.EqualTo(LibraryWriter.Write("Acme.Wire", [new(false, "Wire", "a.txt", "Ferry"), new(false, "Desk", "a.txt", "Ferry")])));
    }

    [Test]
    public void A_byte_order_mark_is_no_character_of_a_text()
    {
        Assert.That(Run(File("a.txt", [.. Encoding.UTF8.Preamble, .. "Ferry"u8])), Is.Empty);

        Assert.That(Written(), Is.EqualTo(LibraryWriter.Write("Acme.Wire", [new(false, "Wire", "a.txt", "Ferry")])));
    }

    /// <summary>The library's own compiler tells it at its place. All others are there all the same.</summary>
    [Test]
    public void What_is_no_text_is_left_out()
    {
        Assert.That(Run(File("a.txt", [0x66, 0xE9]), File("b.txt", "Ferry"), File("c.txt", "\0\0")), Is.Empty);

        Assert.That(Written(), Is.EqualTo(LibraryWriter.Write("Acme.Wire", [new(false, "Wire", "b.txt", "Ferry")])));
    }

    [Test]
    public void What_was_there_is_replaced_and_nothing_is_left_beside_it()
    {
        Run(File("a.txt", "Ferry"));
        Run(File("a.txt", "Tower"));

        Assert.That(Written(), Does.Contain("Tower").And.Not.Contain("Ferry"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(Target)!), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_an_error_that_names_it()
    {
        string gone = Path.Combine(_folder, "gone.txt");

        Assert.That(Run(Item(gone, "gone.txt")).Single(), Does.StartWith(gone));
        Assert.That(System.IO.File.Exists(Target), Is.False);
    }

    private string Target => Path.Combine(_folder, "obj", "Acme.Wire.texts");

    private string Written() => System.IO.File.ReadAllText(Target);

    private BuildItem File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    private BuildItem File(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return Item(path, name);
    }

    private static BuildItem Item(string path, string shown) => new BuildItem(path).With("CorpusClass", "Wire").With("ShownPath", shown);

    private string[] Run(params BuildItem[] items)
    {
        var engine = new BuildEngine();
        var task = new WriteCorpusTexts { BuildEngine = engine, Library = "Acme.Wire", Texts = items, Target = Target };
        Assert.That(task.Execute(), Is.EqualTo(engine.Errors.Count == 0));
        return [.. engine.Errors];
    }
}
