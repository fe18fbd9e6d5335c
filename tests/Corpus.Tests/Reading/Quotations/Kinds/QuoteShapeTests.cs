using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class QuoteShapeTests
{
    [TestCase("“We shall leave.”", 3, true, true, false, false)]
    [TestCase("“we will go”", 3, false, false, false, true)]
    [TestCase("“The Long Winter”", 3, true, false, true, false)]
    [TestCase("“Salt and Stone”", 3, true, false, true, false)]
    [TestCase("“Somehow we are home.”", 4, true, true, false, false)]
    [TestCase("“Alone it is”", 3, true, false, false, false)]
    [TestCase("“Out of It”", 3, true, false, true, false)]
    [TestCase("“go!”", 1, false, true, false, false)]
    [TestCase("“[We] leave …”", 2, true, true, false, false)]
    [TestCase("“5 million”", 2, true, false, false, false)]
    [TestCase("“…”", 0, true, true, false, false)]
    [TestCase("“a hard winter”", 3, false, false, false, true)]
    [TestCase("“out of hand”", 3, false, false, false, true)]
    [TestCase("“burning money”", 2, false, false, false, false)]
    [TestCase("“we”", 1, false, false, false, false)]
    [TestCase("“hard winter”", 2, false, false, false, false)]
    public void The_form_of_quoted_words(string text, int words, bool startsClause, bool stopped, bool title, bool phrase)
    {
        Stages stages = Stages.Of(text);
        Assert.That(QuoteShape.Of(stages.Article, stages.Spans.Single()), Is.EqualTo(new QuoteShape(words, startsClause, stopped, title, phrase)));
    }

    [TestCase("“We will go,” said Ana Horvat.", QuoteKind.Direct)]
    [TestCase("Ana Horvat said they would “go home.”", QuoteKind.Mixed)]
    [TestCase("Ana Horvat called it “a joke.”", QuoteKind.Mixed)]
    [TestCase("The “smart” meters arrive.", QuoteKind.Term)]
    [TestCase("The play “Salt and Stone” opens.", QuoteKind.Term)]
    [TestCase("– we go – said Ana Horvat.", QuoteKind.Direct)]
    [TestCase("Ana Horvat stated: I will go.", QuoteKind.Direct)]
    public void The_kind_of_a_quotation(string text, QuoteKind kind)
        => Assert.That(Speech.In(text).Article.Quotes.Single().Kind, Is.EqualTo(kind));
}
