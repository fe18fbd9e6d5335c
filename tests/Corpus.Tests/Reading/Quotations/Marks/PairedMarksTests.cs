using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class PairedMarksTests
{
    [TestCase("«One «two» three» four", 6)]
    [TestCase("«One»", 2)]
    [TestCase("「One 『two』 three」", 6)]
    [TestCase("«One two", -1)]
    [TestCase("«»", -1)]
    [TestCase("“One”", -1)]
    public void The_partner_of_the_first_mark(string text, int close)
    {
        TokenizedArticle article = Stages.Of(text).Article;
        int noneBefore = 0;
        Assert.That(PairedMarks.CloseOf(article, 0, article.EndOf(0), ref noneBefore), Is.EqualTo(close));
    }

    [Test]
    public void Where_none_stands_none_is_looked_for_again()
    {
        TokenizedArticle article = Stages.Of("«one «two «three").Article;
        int noneBefore = 0;
        int first = PairedMarks.CloseOf(article, 0, article.EndOf(0), ref noneBefore);
        Assert.That((first, noneBefore), Is.EqualTo((-1, article.EndOf(0))));
    }
}
