using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class GoldFolderTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("corpus-gold-").FullName;
        foreach (string id in new[] { "010", "002_old-bridge", "001" })
        {
            File.WriteAllText(Path.Combine(_folder, id + ".txt"), "\uFEFFIt is “old”.");
            File.WriteAllText(Path.Combine(_folder, id + ".json"), """{"quotes":[{"start":7,"end":10,"kind":"mixed","speaker":null}]}""");
        }
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase(null, null, "001 002_old-bridge 010")]
    [TestCase(2, null, "002_old-bridge 010")]
    [TestCase(null, 2, "001 002_old-bridge")]
    [TestCase(3, 9, "")]
    public void ArticlesAreChosenByNumber(int? from, int? to, string ids) =>
        Assert.That(string.Join(' ', GoldFolder.Read(_folder, from, to, CancellationToken.None).Select(static article => article.Id)), Is.EqualTo(ids));

    [Test]
    public void OffsetsCountFromBehindTheByteOrderMark()
    {
        GoldArticle article = GoldFolder.Read(_folder, null, 1, CancellationToken.None).Single();
        GoldQuote quote = article.Spoken.Single();
        Assert.That(article.Text[quote.Start..quote.End], Is.EqualTo("old"));
    }

    [Test]
    public void AFileThatIsNoAnnotationIsNamed()
    {
        File.WriteAllText(Path.Combine(_folder, "003.json"), "[]");
        Assert.That(() => GoldFolder.Read(_folder, null, null, CancellationToken.None), Throws.TypeOf<InvalidDataException>().With.Message.Contains("003.json"));
    }
}
