using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Input;
using Corpus.Tests.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>The list in which the compiler finds what its files are.</summary>
public class FileListTests
{
    private static readonly ListedFile[] Files =
    [
        new(ListedKind.Article, "/src/a.txt", "a.txt", "corpus.a"),
        new(ListedKind.Article, "/src/people.txt", "people.txt", "corpus.p", "Wire"),
        new(ListedKind.Authority, "/src/people.txt", "people.txt", Class: "Articles,Wire"),
        new(ListedKind.Library, "/packages/x/corpus/X.texts", ""),
    ];

    [TestCase("tab\there.txt")]
    [TestCase("two\nlines\r\n.txt")]
    [TestCase("50%; #1, %09 %25.txt")]
    [TestCase("\"it's\" $(x) @(y) [z].txt")]
    [TestCase("née 𝒜 \u2028 \u0085.txt")]
    [TestCase("\uFEFFmark.txt")]
    [TestCase(" blanks ")]
    [TestCase(@"C:\articles\a.txt")]
    public void A_file_may_have_any_name(string name)
    {
        var file = new ListedFile(ListedKind.Article, "/src/" + name, name, "corpus." + name, name);

        Assert.That(FileList.Read(FileListWriter.Write([file]))!.Find(ListedKind.Article, "/src/" + name), Is.EqualTo(file));
    }

    [Test]
    public void A_file_is_found_as_what_it_is()
    {
        var list = FileList.Read(FileListWriter.Write(Files))!;

        using (Assert.EnterMultipleScope())
        {
            foreach (ListedFile file in Files)
                Assert.That(list.Find(file.Kind, file.Path), Is.EqualTo(file));
            Assert.That(list.Find(ListedKind.Authority, "/src/a.txt"), Is.Null);
            Assert.That(list.Find(ListedKind.Article, "/src/A.txt"), Is.Null);
            Assert.That(FileList.Read(FileListWriter.Write(Files[..2]))!.HasNo(ListedKind.Authority), Is.True);
            Assert.That(list.HasNo(ListedKind.Authority), Is.False);
        }
    }

    [Test]
    public void The_same_files_give_the_same_list_in_any_order()
    {
        Assert.That(FileListWriter.Write(Files.Reverse()), Is.EqualTo(FileListWriter.Write(Files)));
        Assert.That(FileList.Read(FileListWriter.Write(Files.Reverse())), Is.EqualTo(FileList.Read(FileListWriter.Write(Files))));
        Assert.That(FileList.Read(FileListWriter.Write(Files[1..])), Is.Not.EqualTo(FileList.Read(FileListWriter.Write(Files))));
    }

    private static IEnumerable<string> Damaged()
    {
        string whole = FileListWriter.Write(Files);
        for (int length = 0; length < whole.Length; length += 7)
            yield return whole[..length];
        yield return whole[..^1];
        yield return whole + "\n";
        yield return whole + "article\t\t\tb.txt\t/src/b.txt\n";
        yield return whole.Replace("corpus-files 1", "corpus-files 2");
        yield return whole.Replace("authority", "somebody");
        yield return whole.Replace("corpus.a\t", "");
    }

    [Test]
    public void What_is_damaged_or_of_another_version_is_no_list() => Assert.That(Damaged().Where(static text => FileList.Read(text) is not null), Is.Empty);

    [Test]
    public void Without_its_list_a_project_has_no_article_and_says_why()
    {
        TestProject project = Samples.Three();
        CSharpCompilation compilation = project.Compilation();

        GeneratorDriver driver = project.Driver().ReplaceAdditionalText(project.List, TestFile.List("corpus-files 99 0\n")).RunGenerators(compilation);

        Assert.That(
            driver.GetRunResult().Diagnostics.Select(GeneratorRun.Describe).Single(),
            Does.StartWith("obj/App.corpusfiles(1,1)-(1,1) CORPUS019 Error: The list in which the build tells the compiler what the project's files are cannot be read"));
    }

    [Test]
    public void Two_lists_are_one()
    {
        TestProject project = Samples.Three();
        TestFile more = TestFile.Article("more.txt", "The library opens at nine now.");
        TestFile other = TestFile.Other("obj/Other.corpusfiles", FileListWriter.Write([more.Listed!]));

        GeneratorDriver driver = project.Driver().AddAdditionalTexts([more, other]).RunGenerators(project.Compilation());

        Assert.That(driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.HintName), Does.Contain("TheLibraryOpensAtNineNow.g.cs").And.Contain("MayorOpensBridge.g.cs"));
    }

    /// <summary>It gives a file the path that stands in the project, and makes it no shorter than that.</summary>
    [Test]
    public void A_drive_may_be_written_small_or_large()
    {
        var list = FileList.Read(FileListWriter.Write([new(ListedKind.Article, @"c:\src\a.txt", "a.txt"), new(ListedKind.Article, @"D:\src\b.txt", "b.txt")]))!;

        Assert.That(list.Find(ListedKind.Article, @"C:\src\a.txt")?.File, Is.EqualTo("a.txt"));
        Assert.That(list.Find(ListedKind.Article, @"d:\src\b.txt")?.File, Is.EqualTo("b.txt"));
    }

    [Platform(Exclude = "Win")]
    [TestCase("../articles/a.txt", "/src/articles/a.txt")]
    [TestCase("/src/app/b/../../articles/a.txt", "/src/articles/a.txt")]
    [TestCase("/src//articles/./a.txt", "/src/articles/a.txt")]
    [TestCase("/src/articles/.a..txt", "/src/articles/.a..txt")]
    [TestCase("/../src/a.txt", "/src/a.txt")]
    public void A_file_is_found_by_whatever_path_the_compiler_has_for_it(string written, string full)
    {
        string path = CSharpCommandLineParser.Default.Parse([$"/additionalfile:{written}"], "/src/app", sdkDirectory: null).AdditionalFiles.Single().Path;
        TestFile list = TestFile.List(FileListWriter.Write([new(ListedKind.Article, full, "a.txt", "corpus.a")]));

        Assert.That(FileLists.Of([list], CancellationToken.None).Find(ListedKind.Article, new PathText(path))?.File, Is.EqualTo("a.txt"));
    }

    [Test]
    public async Task Analyzers_and_the_generator_read_it_once()
    {
        TestProject project = Samples.Three();
        GeneratorRun run = project.Run();

        await project.AnalyzeAsync([new WeekdayAnalyzer(), new SameTextAnalyzer(), new CitationAnalyzer()], run.Compilation);

        Assert.That(project.List.TimesAsked, Is.EqualTo(1));
    }

    /// <summary>A section for each file, which the compiler holds every path against: the time that it takes grows with the square of the files.</summary>
    [Test]
    public void The_compiler_is_told_nothing_file_by_file()
    {
        string targets = Path.Combine(Seeds.Root, "generator", "Corpus.Generator", "buildTransitive");

        Assert.That(Directory.GetFiles(targets).SelectMany(static file => XDocument.Load(file).Descendants("CompilerVisibleItemMetadata")), Is.Empty);
    }

    private sealed class PathText(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
