using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>What stands for words that are left out.</summary>
public class OmissionTests
{
    private const string Article = "The bridge (…) was built in nine years, well … in ten. “It was worth it,” Ana Horvat said. “Nobody [...] asked us,” she said.";

    [TestCase("nine years […] worth it")]
    [TestCase("nine years [...] worth it")]
    [TestCase("nine years [ … ] worth it")]
    [TestCase("nine years [. . .] worth it")]
    [TestCase("nine years [ . . . ] worth it")]
    [TestCase("nine years [....] worth it")]
    [TestCase("nine years (…) worth it")]
    [TestCase("nine years (...) worth it")]
    [TestCase("nine years (. . .)worth it")]
    [TestCase("(…) nine years […] it […]")]
    [TestCase("The bridge (…) was built")]
    [TestCase("The bridge (...) built […] worth it")]
    [TestCase("bridge […] was built")]
    public void Marks_stand_for_any_words(string citation) => Assert.That(Find(citation).Status, Is.EqualTo(CitationStatus.Verbatim));

    /// <summary>The article leaves words out itself: then they are a citation's own words, and the quotation a whole one.</summary>
    [TestCase("Nobody [...] asked us", 1)]
    [TestCase("Nobody [ … ] asked us", 1)]
    [TestCase("Nobody (…) asked us", null)]
    public void The_article_s_own_marks_are_its_words(string citation, int? quote) => Assert.That(Find(citation).Passage!.Quote, Is.EqualTo(quote));

    [TestCase("nine (well) it", CitationStatus.NotFound)]
    [TestCase("nine years (…] worth it", CitationStatus.NotFound)]
    [TestCase("worth it (…) nine years", CitationStatus.NotTogether)]
    public void Nothing_else_does(string citation, CitationStatus status) => Assert.That(Find(citation).Status, Is.EqualTo(status));

    [TestCase("nine years ... worth it", "nine years […] worth it")]
    [TestCase("nine years, well… in ten … worth it", "nine years, well… in ten […] worth it")]
    [TestCase("was . . . in nine years, well...in ten", "was […] in nine years, well...in ten")]
    [TestCase("bridge (…) was ... in nine years", "bridge (…) was […] in nine years")]
    [TestCase("... nine years … worth it...", "nine years […] worth it")]
    public void Only_dots_that_the_article_has_not_become_marks(string citation, string marked)
    {
        CitationFinding found = Find(citation);

        Assert.That(found.Status, Is.EqualTo(CitationStatus.LeftOut));
        Assert.That(found.Mended, Is.EqualTo(marked));
    }

    [TestCase("nine yaers (…) worth it", "nine years (…) worth it")]
    [TestCase("nine years [. . .] worht it", "nine years [. . .] worth it")]
    public void What_is_mended_keeps_its_marks(string citation, string mended) => Assert.That(Find(citation).Mended, Is.EqualTo(mended));

    private static CitationFinding Find(string citation) => CitedFiles.Index(("a.txt", Article)).Find(citation);
}
