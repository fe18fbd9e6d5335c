using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Tests.Records;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Generator;

/// <summary>The code that is generated from the seeds, as a person may check it.</summary>
public class SeedsSnapshotTests
{
    [Test]
    public Task Seeds_become_this_code()
    {
        TestProject project = new TestProject()
            .Set("RootNamespace", "Corpus")
            .AddRange(Seeds.Files.Select(static file => TestFile.Article("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file))))
            .Authority("speakers.txt", File.ReadAllText(Path.Combine(Seeds.Root, "corpus", "Corpus", "speakers.txt")));

        return Verify(project.Run().Driver).UseDirectory("Snapshots");
    }
}
