using System.Text;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>The same words in other type: who cites them need not know how the article writes its dashes, ellipses, marks and letters, nor how a program stores them.</summary>
public class SameWordsTests
{
    private static readonly string[] Ellipses = ["{0} … {1}", "{0}… {1}", "{0} …{1}", "{0}…{1}", "{0}... {1}", "{0} ...{1}", "{0}...{1}", "{0} . . . {1}", "{0}. . .{1}", "{0}\u00A0.\u00A0.\u00A0. {1}", "{0} .\u200B. . {1}"];
    private static readonly string[] Dashes = ["{0} – {1}", "{0} — {1}", "{0}—{1}", "{0}–{1}", "{0} -- {1}", "{0}--{1}", "{0} - {1}", "{0}— {1}", "{0} –{1}", "{0}\u2009—\u2009{1}", "{0}---{1}"];
    private static readonly string[] Marks = ["“{0} {1}”", "\"{0} {1}\"", "''{0} {1}''", "``{0} {1}''", "‘‘{0} {1}’’", "„{0} {1}“"];
    private static readonly string[] Unseen = ["{0} {1}", "{0}\u00AD {1}", "{0} \u200B{1}", "{0}\u200C {1}", "\uFEFF{0} {1}", "{0} \u2060{1}", "{0} \u200D{1}\u200E"];

    [Test]
    public void Ellipses_are_alike([ValueSource(nameof(Ellipses))] string written, [ValueSource(nameof(Ellipses))] string cited) => AreAlike(written, cited, "so", "well");

    [Test]
    public void Dashes_are_alike([ValueSource(nameof(Dashes))] string written, [ValueSource(nameof(Dashes))] string cited) => AreAlike(written, cited, "worth it", "nearly");

    [Test]
    public void Marks_are_alike([ValueSource(nameof(Marks))] string written, [ValueSource(nameof(Marks))] string cited) => AreAlike(written, cited, "Nobody", "asked");

    [Test]
    public void What_is_not_seen_is_not_there([ValueSource(nameof(Unseen))] string written, [ValueSource(nameof(Unseen))] string cited) => AreAlike(written, cited, "Nobody", "asked");

    [Test]
    public void Letters_are_alike_in_one_piece_and_in_several([Values] NormalizationForm written, [Values] NormalizationForm cited) =>
        AreAlike("{0} {1}".Normalize(written), "{0} {1}".Normalize(cited), "Émile Žižić".Normalize(written), "dit: tiếng Việt, 한국".Normalize(written), "Émile Žižić".Normalize(cited), "dit: tiếng Việt, 한국".Normalize(cited));

    [TestCase("a well-known man", "well – known")]
    [TestCase("a well-known man", "well—known")]
    [TestCase("a well-known man", "well--known")]
    [TestCase("a well-known man", "well known")]
    [TestCase("it went well – known for that", "well-known")]
    [TestCase("pre- and post-war", "pre – and")]
    [TestCase("so … well", "so.... well")]
    [TestCase("so … well", "so.. well")]
    [TestCase("so … well", "so. well")]
    [TestCase("the café is", "the cafe is")]
    [TestCase("He said ''no''", "'no'")]
    public void Other_words_are_not_alike(string written, string cited) => Assert.That(Find(written, cited).Status, Is.Not.EqualTo(CitationStatus.Verbatim));

    [TestCase("from 2019–20 on", "2019-20")]
    [TestCase("from 2019-20 on", "2019–20")]
    [TestCase("the Ljubljana–Zagreb line", "Ljubljana-Zagreb")]
    [TestCase("down to –5 degrees", "to -5 degrees")]
    [TestCase("down to −5 degrees", "–5 degrees")]
    [TestCase("It ended. … Then it began", "ended.... Then")]
    [TestCase("It ended. . . . Then it began", "It ended.")]
    [TestCase("It ended. . . . Then it began", "… Then")]
    [TestCase("a quarter 5′ 3″ high", "5' 3'' high")]
    [TestCase("He said, “‘No,’ she told me.”", "'''No,' she told me.''")]
    [TestCase("He said, “She told me: ‘No.’”", "told me: 'No.'''")]
    public void These_are(string written, string cited) => Assert.That(Find(written, cited).Status, Is.EqualTo(CitationStatus.Verbatim));

    /// <summary>Places lead to the file: from the first character of what is cited to its last, whatever stands in it.</summary>
    [TestCase("They went on . . . and on.", "… and on", ". . . and on")]
    [TestCase("They went on . . . and on.", "on…", "on . . .")]
    [TestCase("It was worth it --- nearly.", "worth it—", "worth it ---")]
    [TestCase("It was worth it --- nearly.", "– nearly", "--- nearly")]
    [TestCase("Then E\u0301mile said te\u0301.", "Émile said té", "E\u0301mile said te\u0301")]
    [TestCase("He said ''no'' twice.", "“no”", "''no''")]
    [TestCase("He said\u00AD no.", "said no", "said\u00AD no")]
    public void Places_are_those_of_the_file(string written, string cited, string passage)
    {
        Passage found = Find(written, cited).Passage!;

        Assert.That(written.Substring(found.Span.Start, found.Span.Length), Is.EqualTo(passage));
    }

    [TestCase("They went on . . . and on.", "Thay went on…and", "They went on . . . and")]
    [TestCase("It was worth it --- nearly.", "is was worth it – nearly", "It was worth it --- nearly")]
    [TestCase("Then E\u0301mile coo\u00ADperated.", "Emile cooperated", "E\u0301mile cooperated")]
    [TestCase("He said ''no more'' twice.", "said “no mere”", "said ''no more''")]
    [TestCase("a well-known man of the town", "a well – known man", "a well-known man")]
    [TestCase("down to the –5 degrees of may", "the 5 degrees of may", "the –5 degrees of may")]
    public void The_nearest_passage_is_written_as_the_article_has_it(string written, string cited, string nearest) =>
        Assert.That(Find(written, cited), Has.Property(nameof(CitationFinding.Status)).EqualTo(CitationStatus.NotFound).And.Property(nameof(CitationFinding.Mended)).EqualTo(nearest));

    [TestCase("''It took us . . . nine years -- and more,'' Ana Horvat said.", "It took us… nine years—and more")]
    [TestCase("“It took us … nine years,” E\u0301va Horva\u0301t said.", "It took us...nine years")]
    public void A_quotation_is_known_by_its_words(string written, string cited) => Assert.That(Find(written, cited).Passage!.Quote, Is.Zero);

    private static void AreAlike(string written, string cited, string one, string other) => AreAlike(written, cited, one, other, one, other);

    private static void AreAlike(string written, string cited, string one, string other, string citedOne, string citedOther)
    {
        string article = "The people of the town said it was " + string.Format(null, written, one, other) + " every time.";

        Assert.That(Find(article, string.Format(null, cited, citedOne, citedOther)).Status, Is.EqualTo(CitationStatus.Verbatim));
    }

    private static CitationFinding Find(string written, string cited) => CitedFiles.Index(("a.txt", written)).Find(cited);
}
