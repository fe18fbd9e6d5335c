using System.Threading.Tasks;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Records;

/// <summary>What consumers can write. A change here is a change for them.</summary>
public class PublicApiTests
{
    [Test]
    public Task Of_the_records() => Verify(ApiPage.Of(typeof(Article).Assembly)).UseDirectory("Snapshots");

    [Test]
    public Task Of_the_compiled_seeds() => Verify(ApiPage.Of(typeof(Articles).Assembly)).UseDirectory("Snapshots");
}
