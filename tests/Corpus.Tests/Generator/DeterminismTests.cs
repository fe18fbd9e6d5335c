using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>The same articles give the same code, whatever the machine.</summary>
public class DeterminismTests
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "fa-IR", "de-CH", "th-TH"];

    [Test]
    public void The_order_of_the_files_does_not_matter()
    {
        TestFile[] files = [.. Samples.Three().Files, .. Samples.Many(70)];
        string expected = new TestProject().AddRange(files).Run().Code;

        for (int seed = 1; seed <= 3; seed++)
        {
            var random = new Random(seed);
            TestFile[] shuffled = [.. files.OrderBy(_ => random.Next())];
            Assert.That(new TestProject().AddRange(shuffled).Run().Code, Is.EqualTo(expected));
        }
    }

    [Test]
    public void Nor_which_of_two_files_with_one_id_comes_first()
    {
        TestFile one = TestFile.Article("a/same.txt", "The first file of this name has a text.");
        TestFile two = TestFile.Article("b/same.txt", "And the second file has another one.");
        GeneratorRun forth = new TestProject().Add(one).Add(two).Run();
        GeneratorRun back = new TestProject().Add(two).Add(one).Run();

        Assert.That(back.Code, Is.EqualTo(forth.Code));
        Assert.That(back.Problems, Is.EqualTo(forth.Problems));
    }

    [TestCaseSource(nameof(Cultures))]
    public void The_culture_does_not_matter(string culture)
    {
        TestProject project = Samples.Three().Article("index.txt", "---\nheadline: istanbul in winter\ndatePublished: 2024-01-02T03:04:05-03:30\n---\n\nIt is cold there in the winter, and it rains.");
        string expected = project.Run().Code;
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.That(project.Run().Code, Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }

    [Test]
    public void Many_runs_at_once_give_the_same()
    {
        string expected = Samples.Three().Run().Code;
        var codes = new string[8];
        Thread[] threads = [.. codes.Select((_, i) => new Thread(() => codes[i] = Samples.Three().Run().Code))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        Assert.That(codes, Is.All.EqualTo(expected));
    }

    [Test]
    public void Generated_lines_end_in_LF_even_where_the_article_has_CRLF()
    {
        GeneratorRun run = new TestProject().Article("bridge.txt", Samples.Bridge.ReplaceLineEndings("\r\n")).Run().AssertCompiles();

        Assert.That(run.Code, Does.Not.Contain('\r'));
        Assert.That(run.Sources.Keys, Does.Contain("MayorOpensBridge.g.cs"));
    }

    [Test]
    public void Where_the_project_is_does_not_matter()
    {
        string code = Samples.Three().Run().Code;

        Assert.That(code, Does.Not.Contain(TestProject.Folder));
    }
}
