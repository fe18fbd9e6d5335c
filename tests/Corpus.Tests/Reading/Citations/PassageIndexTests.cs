using System;
using System.Linq;
using System.Threading;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>Citations are looked up, and what is nearest to those that are wrong.</summary>
public class PassageIndexTests
{
    private const string Bridge = """
        ---
        headline: Mayor Opens Bridge
        ---

        The bridge opened after nine years. “It was well worth the long wait,” Ana Horvat said on Friday. “We’ll build another – soon…” she added.

        “Nobody asked the ferrymen,” said Marek Novak.
        """;

    private const string Ferry = """
        The ferry is gone. “Nobody asked us about it,” Marek Novak said. “It was well worth the short wait,” Ana Horvat said.
        """;

    [TestCase("It was well worth the long wait")]
    [TestCase("“It was well worth the long wait,” Ana Horvat said")]
    [TestCase("We'll build another -  soon...")]
    [TestCase("We'll\u00A0build")]
    [TestCase("nine years")]
    [TestCase("It was […] the long wait")]
    [TestCase("The bridge [...] Nobody asked the ferrymen")]
    [TestCase("another")]
    [TestCase("Mayor Opens Bridge")]
    public void Words_that_stand_there_are_verbatim(string citation) =>
        Assert.That(Find(citation).Status, Is.EqualTo(CitationStatus.Verbatim));

    [TestCase("it was well worth the long wait")]
    [TestCase("worth the long wai")]
    [TestCase("orth the long wait")]
    [TestCase("It was well worth […] the quick wait")]
    [TestCase("headline: Mayor Opens Bridge")]
    [TestCase("Mayor Opens Bridge The bridge opened")]
    public void Other_words_are_not(string citation) =>
        Assert.That(Find(citation).Status, Is.EqualTo(CitationStatus.NotFound));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("[…]")]
    [TestCase("–")]
    public void Without_a_word_there_is_nothing_to_find(string citation) =>
        Assert.That(Find(citation).Status, Is.EqualTo(CitationStatus.NoWords));

    [TestCase("long wait […] nine years", TestName = "In another order")]
    [TestCase("nine years […] The ferry is gone", TestName = "In two articles")]
    public void Parts_belong_into_one_article_in_its_order(string citation) =>
        Assert.That(Find(citation).Status, Is.EqualTo(CitationStatus.NotTogether));

    [TestCase("It was well worth the logn wait", "It was well worth the long wait", "bridge.txt")]
    [TestCase("worth the short wiat", "worth the short wait", "ferry.txt")]
    [TestCase("nobody asked us", "Nobody asked us", "ferry.txt")]
    [TestCase("Nobody aksed", "Nobody asked", "bridge.txt")]
    [TestCase("Nobody ever asked the ferrymen", "Nobody asked the ferrymen", "bridge.txt")]
    [TestCase("It was worth the long wait", "It was well worth the long wait", "bridge.txt")]
    [TestCase("“It was well worht", "“It was well worth", "bridge.txt")]
    [TestCase("ferrymn", "ferrymen", "bridge.txt")]
    public void The_nearest_passage_is_named(string citation, string nearest, string file)
    {
        CitationFinding finding = Find(citation);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Status, Is.EqualTo(CitationStatus.NotFound));
            Assert.That(finding.Passage?.Text, Is.EqualTo(nearest));
            Assert.That(finding.Passage?.File, Is.EqualTo(file));
            Assert.That(finding.Mended, Is.EqualTo(nearest));
        }
    }

    [Test]
    public void Only_the_part_that_is_wrong_is_mended() =>
        Assert.That(Find("nine years […] the logn wait").Mended, Is.EqualTo("nine years […] the long wait"));

    [Test]
    public void Nothing_is_near_to_other_words() =>
        Assert.That(Find("quarterly figures disappoint shareholders in the"), Is.EqualTo(new CitationFinding(CitationStatus.NotFound, null, null)));

    [Test]
    public void A_passage_knows_its_line_and_speaker()
    {
        Passage passage = Find("asked the ferrymen").Passage!;

        Assert.That((passage.Line, passage.Speaker?.Name, passage.Text), Is.EqualTo((7, "Marek Novak", "asked the ferrymen")));
    }

    [TestCase("Nobody asked the ferrymen", "Marek Novak", CitationStatus.Verbatim)]
    [TestCase("Nobody asked the ferrymen", "Ana Horvat", CitationStatus.OtherSpeaker)]
    [TestCase("The bridge opened", "Ana Horvat", CitationStatus.OtherSpeaker)]
    [TestCase("long wait,” Ana Horvat said", "Ana Horvat", CitationStatus.OtherSpeaker)]
    [TestCase("the long wait […] soon", "Ana Horvat", CitationStatus.Verbatim)]
    [TestCase("the long wait […] ferrymen", "Ana Horvat", CitationStatus.OtherSpeaker)]
    [TestCase("Nobody asked", "Ana Horvat", CitationStatus.OtherSpeaker)]
    public void Words_are_somebodys(string citation, string speaker, CitationStatus status) =>
        Assert.That(Find(citation, speaker).Status, Is.EqualTo(status));

    [TestCase("It was well worth the long wait", 0)]
    [TestCase("“Nobody asked the ferrymen,”", 2)]
    [TestCase("Nobody asked", null)]
    [TestCase("It was well […] the long wait", null)]
    public void A_whole_quotation_is_known_as_such(string citation, int? quote) =>
        Assert.That(Find(citation).Passage!.Quote, Is.EqualTo(quote));

    [Test]
    public void An_article_that_stands_comes_before_a_retracted_one()
    {
        PassageIndex index = Index(("a.txt", "---\nretracted: Made up.\n---\n\n" + Ferry), ("b.txt", Ferry));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(index.Find("The ferry is gone").Passage!.File, Is.EqualTo("b.txt"));
            Assert.That(Index(("a.txt", "---\nretracted: Made up.\n---\n\n" + Ferry)).Find("The ferry is gone").Passage!.Retracted, Is.EqualTo("Made up."));
        }
    }

    [Test]
    public void The_order_of_files_means_nothing()
    {
        (string, string)[] files = [("b.txt", Bridge), ("a.txt", Ferry), ("c.txt", Bridge), ("d.txt", "Nothing else.")];
        string[] citations = ["worth the quick wait", "Nobody asked", "nine yaers", "was […] wait"];

        Assert.That(citations.Select(citation => Index([.. files.Reverse()]).Find(citation)), Is.EqualTo(citations.Select(citation => Index(files).Find(citation))));
    }

    [Test]
    public void No_articles_have_no_words() =>
        Assert.That(Index().Find("Nobody asked"), Is.EqualTo(new CitationFinding(CitationStatus.NotFound, null, null)));

    [Test]
    public void It_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Index(("a.txt", Bridge)).Find("nine yaers", null, source.Token), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => new PassageIndex(Index(("a.txt", Bridge)).Articles, source.Token), Throws.InstanceOf<OperationCanceledException>());
        }
    }

    private static CitationFinding Find(string citation, string? speaker = null) => Index(("bridge.txt", Bridge), ("ferry.txt", Ferry)).Find(citation, speaker);

    private static PassageIndex Index(params (string File, string Text)[] files) => CitedFiles.Index(files);
}
