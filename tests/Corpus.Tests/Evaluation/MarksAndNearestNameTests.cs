using System.Linq;
using System.Threading;
using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class MarksAndNearestNameTests
{
    [TestCase("“It is old,” said Ada Brandt.", "It is old,=Ada Brandt")]
    [TestCase("Ada Brandt met Otto Hollis: \"It is old.\"", "It is old.=Otto Hollis")]
    [TestCase("The mayor said: ''It is old.''", "It is old.=nobody")]
    [TestCase("“It is old.\nAda Brandt left.", "It is old.=nobody")]
    [TestCase("“Otto Hollis was late,” Ada Mae van Brandt said.", "Otto Hollis was late,=Ada Mae")]
    public void TheNearestNameOfTheParagraphSaidIt(string text, string quotations)
    {
        SystemOutput output = new MarksAndNearestName().Read(new SmallGold(text).With([]), CancellationToken.None);
        string[] found = [.. output.Quotes.Select(quote => $"{text.Substring(quote.Span.Start, quote.Span.Length)}={quote.Speaker ?? "nobody"}")];
        Assert.That(string.Join('|', found), Is.EqualTo(quotations));
    }
}
