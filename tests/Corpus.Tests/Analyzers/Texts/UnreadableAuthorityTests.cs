using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS016.</summary>
public class UnreadableAuthorityTests : RuleTest<UnreadableAuthorityAnalyzer>
{
    [TestCase("Jane Smyth ; mayor\n[|| nobody|]", "This line names nobody: the name stands first. A line is `Name | alias | alias ; role`.")]
    [TestCase("# Who is who\nAna Horvat[|,|] mayor of Exampleton", "A comma is a part of the name here. Other names stand behind bars, and a role behind a semicolon. A line is `Name | alias | alias ; role`.")]
    [TestCase("Jane Smyth | Smyth\r\nJohn Smyth | [|Smyth|]", "`Smyth` also stands for Jane Smyth on line 1, so as an alias it resolves nobody. Give it to one of the two.")]
    public async Task A_line_that_cannot_be_read(string marked, string message) => Assert.That(await InAuthorityAsync(marked), Is.EqualTo(new[] { message }));

    [TestCase("Dmitry Peskov | Dmitry Pieskow | Peskov ; Kremlin spokesman\n\n# And others\nAnn Lee, Jr. ; engineer")]
    [TestCase("")]
    public Task Is_as_it_should_be(string text) => InAuthorityAsync(text);

    [Test]
    public async Task All_files_are_told_of() => await FindsAsync(
        new TestProject(), TestFile.Authority, ("a/people.txt", "[|| nobody|]"), ("b/people.txt", "Ana Horvat\n[|Ana Horvat|]"));

    /// <summary>The files of a corpus are one authority: what contradicts the first of them in order of path stands in a later one.</summary>
    [Test]
    public async Task Files_that_contradict_one_another()
    {
        string[] messages = await FindsAsync(
            new TestProject(),
            TestFile.Authority,
            ("b/people.txt", "# And others\n[|Ana Horvat|] | A. Horvat\nIvan Horvat | [|Horvat|] ; engineer\nPetra Babic | [|Marek Novak|]"),
            ("a/people.txt", "Ana Horvat | Horvat\nMarek Novak"));

        Assert.That(messages, Is.EqualTo(new[]
        {
            "`Ana Horvat` already has line 1 of a/people.txt. Put all aliases of a person into one line.",
            "`Horvat` also stands for Ana Horvat on line 1 of a/people.txt, so as an alias it resolves nobody. Give it to one of the two.",
            "`Marek Novak` also stands for Marek Novak on line 2 of a/people.txt, so as an alias it resolves nobody. Give it to one of the two.",
        }));
    }

    [Test]
    public Task Files_of_two_corpora_do_not() => FindsAsync(
        new TestProject().Authority("a/people.txt", "Ana Horvat | Horvat"),
        static (file, text) => TestFile.Authority(file, text, "Wire"),
        ("b/people.txt", "Ana Horvat | Hor\nIvan Horvat | Horvat"));

    /// <summary>What is wrong with the file is told once; what it contradicts in either corpus, for each.</summary>
    [Test]
    public async Task A_file_of_two_corpora_is_told_of_once()
    {
        string[] messages = await FindsAsync(
            new TestProject().Article("a.txt", "Text, and more of it.").Add(TestFile.Article("b.txt", "Text, and more of it.", "Wire")).Add(TestFile.Authority("a/people.txt", "Ana Horvat | Horvat", "Wire")),
            static (file, text) => TestFile.Authority(file, text, "Articles,Wire"),
            ("b/people.txt", "Ivan Horvat | [|Horvat|]\n[|| nobody|]"));

        Assert.That(messages, Has.Length.EqualTo(2));
    }

    /// <summary>What a package brings is not the project's to mend; an article is no authority.</summary>
    [Test]
    public async Task Nothing_else_is_looked_at()
    {
        await FindsAsync(new TestProject().Add(TestFile.Library("Package", TestFile.AuthorityOf("Articles", "people.txt", "| nobody"))));
        await FindsAsync(("a.txt", "| nobody\n\nText, and more of it."));
        await FindsAsync(new TestProject(), TestFile.Other, ("people.txt", "| nobody"));
    }

    private static Task<string[]> InAuthorityAsync(string marked) => FindsAsync(new TestProject(), TestFile.Authority, ("people.txt", marked));
}
