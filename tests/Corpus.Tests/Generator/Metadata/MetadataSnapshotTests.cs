using System.Threading.Tasks;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>The code that is generated for a record of the user's own, as a person may check it.</summary>
public class MetadataSnapshotTests
{
    [Test]
    public Task A_schema_becomes_this_code() => Verify(Desk.Project().Run().Driver).UseDirectory("Snapshots");
}
