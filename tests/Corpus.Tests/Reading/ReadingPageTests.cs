using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Reading;
using Corpus.Tests.Records;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Reading;

/// <summary>What is read in each seed, as a page that a person can check against the article.</summary>
public class ReadingPageTests
{
    private static IEnumerable<string> Ids => Seeds.Files.Select(static file => Path.GetFileNameWithoutExtension(file));

    [TestCaseSource(nameof(Ids))]
    public Task Seeds_are_read_like_this(string id)
    {
        string file = Seeds.Files.Single(file => Path.GetFileNameWithoutExtension(file) == id);
        string text = File.ReadAllText(file);
        return Verify(ReadingPage.Of(ArticleReader.Read("seeds/" + Path.GetFileName(file), text), text), "md").UseDirectory("Snapshots").UseParameters(id);
    }
}
