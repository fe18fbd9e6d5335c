using System;
using System.IO;
using System.Linq;
using Corpus.Generator.Input;
using Corpus.Generator.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Tasks;

/// <summary>What a build writes for the compiler, so that it knows its files.</summary>
public class ListCorpusFilesTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("corpus-list-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Each_file_is_what_its_item_says()
    {
        var engine = new BuildEngine();
        var task = new ListCorpusFiles
        {
            BuildEngine = engine,
            Articles = [new BuildItem("/src/b.txt").With("ShownPath", "b.txt").With("LogicalName", "corpus.b").With("CorpusClass", " Wire "), new BuildItem("/src/a.txt").With("ShownPath", "a.txt").With("LogicalName", "corpus.a")],
            Authorities = [new BuildItem("/src/p.txt").With("ShownPath", "p.txt").With("CorpusClass", "Articles,Wire").With("LogicalName", "none of ours")],
            Libraries = [new BuildItem("/packages/x/buildTransitive/../corpus/X.texts"), new BuildItem("/packages/x/corpus/X.texts")],
            NotEmbedded = [new BuildItem("/src/a.txt"), new BuildItem("/src/lost.txt").With("LogicalName", "none of ours")],
            Target = Target,
        };

        Assert.That(task.Execute(), Is.True);
        Assert.That(engine.Errors, Is.Empty);
        Assert.That(File.ReadAllText(Target), Is.EqualTo(FileListWriter.Write(
        [
            new(ListedKind.Article, Full("/src/a.txt"), "a.txt", "corpus.a"),
            new(ListedKind.Article, Full("/src/b.txt"), "b.txt", "corpus.b", "Wire"),
            new(ListedKind.Article, Full("/src/lost.txt"), Full("/src/lost.txt").Replace('\\', '/')),
            new(ListedKind.Authority, Full("/src/p.txt"), "p.txt", Class: "Articles,Wire"),
            new(ListedKind.Library, Full("/packages/x/corpus/X.texts"), ""),
        ])));
    }

    [Test]
    public void A_list_that_is_there_already_is_not_touched()
    {
        Write("a.txt", "b.txt");
        var old = new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Target, old);

        Write("b.txt", "a.txt");
        Assert.That(File.GetLastWriteTimeUtc(Target), Is.EqualTo(old), "The order of items is nobody's promise.");

        Write("a.txt");
        Assert.That(File.GetLastWriteTimeUtc(Target), Is.Not.EqualTo(old));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(Target)!), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_list_that_cannot_be_written_is_an_error_that_names_it()
    {
        var engine = new BuildEngine();
        Directory.CreateDirectory(Target);

        Assert.That(new ListCorpusFiles { BuildEngine = engine, Target = Target }.Execute(), Is.False);
        Assert.That(engine.Errors.Single(), Does.StartWith(Target));
        Assert.That(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories), Is.Empty, "Nothing half written is left.");
    }

    private string Target => Path.Combine(_folder, "obj", "App.corpusfiles");

    private static string Full(string path) => Path.GetFullPath(path);

    private void Write(params string[] names)
    {
        BuildItem[] articles = [.. names.Select(static name => new BuildItem("/src/" + name).With("ShownPath", name).With("LogicalName", "corpus." + name))];
        Assert.That(new ListCorpusFiles { BuildEngine = new BuildEngine(), Articles = articles, Target = Target }.Execute(), Is.True);
    }
}
