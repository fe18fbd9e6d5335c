using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS020.</summary>
public class EmptyPageTests : RuleTest<EmptyPageAnalyzer>
{
    [Test]
    public async Task A_page_without_text()
    {
        string[] messages = await FindsAsync(("boats/all.md", "---\ntitle: All boats\n---\n[||]"));

        Assert.That(messages, Is.EqualTo(new[] { "The page has no text and is left out of the corpus. Add text to make it an article." }));
    }

    [Test]
    public Task A_page_with_text() => FindsAsync(("boats/all.md", "---\ntitle: All boats\n---\nThe boats are in."));

    [Test]
    public Task A_page_that_lists_a_folder() => FindsAsync(("boats/_index.md", "---\ntitle: All boats\n---\n"));

    [Test]
    public Task A_file_that_is_an_error() => FindsAsync(("boats/all.txt", "---\ntitle: All boats\n---\n"));
}
