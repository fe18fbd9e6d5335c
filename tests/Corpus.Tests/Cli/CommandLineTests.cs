using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Cli;

/// <summary>What the tool says of itself, and to those who mistype.</summary>
public class CommandLineTests : ArticleFolder
{
    [Test]
    public async Task Help() => await Verify((await CliRun.InAsync(Folder, "--help")).Output).UseDirectory("Snapshots");

    [Test]
    public async Task Help_on_exporting() => await Verify((await CliRun.InAsync(Folder, "export", "--help")).Output).UseDirectory("Snapshots");

    [Test]
    public async Task Help_fits_the_terminal()
    {
        CliRun run = await CliRun.InAsync(Folder, 60, false, CancellationToken.None, "export", "--help");

        Assert.That(run.Lines.Max(line => line.Length), Is.LessThanOrEqualTo(60));
    }

    [TestCase("Try 'corpus --help'.", "corpus: Unrecognized command or argument 'exprot'.", "exprot")]
    [TestCase("Try 'corpus export --help'.", "corpus: Argument 'xml' not recognized. Must be one of: 'jsonl' 'jsonld'", "export", "--format", "xml")]
    [TestCase("Try 'corpus export --help'.", "corpus: Required argument missing for option: '--output'.", "export", "--output")]
    public async Task A_mistake_is_named_and_nothing_is_done(string hint, string message, params string[] arguments)
    {
        CliRun run = await CliRun.InAsync(Folder, arguments);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Bytes, Is.Empty);
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { message, hint }));
    }
}
