using System.Linq;
using System.Text.Json;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class MetadataScoreTests
{
    private const string Text = "---\nheadline: Old Bridge\ndate: 2024-05-06\n---\n\nIt still stands.\n";

    [Test]
    public void FieldsThatTheAnnotationHasAreCompared()
    {
        MetadataScore score = Score("""{"quotes":[],"headline":"Old Bridge","datePublished":"2024-05-06","timePublished":null,"publisher":"The Ferry","file":"x"}""");
        Assert.That(score.Figures, Is.EqualTo(new MetadataFigures[] { new("headline", 1, 1), new("datePublished", 1, 1), new("timePublished", 1, 1), new("publisher", 0, 1) }));
        Assert.That(score.Mistakes, Is.EqualTo(new MetadataMistake[] { new("001", "publisher", "The Ferry", null) }));
    }

    [Test]
    public void ALonePublisherIsNoMetadata() =>
        Assert.That(Score("""{"quotes":[],"publisher":"a-collection"}""").Figures.Any(), Is.False);

    private static MetadataScore Score(string annotation)
    {
        var score = new MetadataScore();
        var gold = new GoldArticle("001", Text, Text.Length, JsonSerializer.Deserialize<GoldAnnotation>(annotation)!);
        score.Add(gold, ArticleReader.Read("001.txt", Text));
        return score;
    }
}
