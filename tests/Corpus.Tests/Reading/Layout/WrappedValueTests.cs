using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>YAML values between double quotation marks that go on in the column of their key, as js-yaml reads them.</summary>
public class WrappedValueTests
{
    private static string[] Properties(string yaml)
    {
        ArticleLayout layout = LayoutTest.Read($"---\n{yaml}\n---\nIt is shut.");
        Assert.That(layout.Problems.Select(static problem => problem.Message), Is.Empty);
        return [.. layout.Metadata.Properties.Select(static property => $"{property.Key}={property.Value}")];
    }

    [TestCase("summary: \"The bridge\nis shut\"\nmood: calm", "summary=The bridge is shut|mood=calm")]
    [TestCase("summary: \"The bridge\n\nis: shut, \\\"again\\\"\n  for good\"\nmood: calm", "summary=The bridge\nis: shut, \"again\" for good|mood=calm")]
    [TestCase("summary: 'The bridge\nis shut'\nmood: calm", "summary=The bridge is shut|mood=calm")]
    [TestCase("own:\n  summary: \"The bridge\nis shut\"\n  mood: \"very\n  calm\"", "own.summary=The bridge is shut|own.mood=very calm")]
    [TestCase("own:\n- \"one\ntwo\"\n- mood: \"three\nfour\"", "own.2.mood=three four|own=one two")]
    [TestCase("one: \"a\nb\"\ntext: |\n  two: \"c\n\n  d\n  e\nthree: &x \"f\ng\"", "one=a b|text=two: \"c\n\nd\ne\n|three=f g")]
    [TestCase("one: \"a\nb\"\nlist: [ # don't\n  \"c\"\n]\ntwo: \"d\ne\"", "one=a b|list=c|two=d e")]
    [TestCase("one: a\n\t\ntwo: b", "one=a|two=b")]
    public void Are_read(string yaml, string properties)
    {
        Assert.That(Properties(yaml), Is.EqualTo(properties.Split('|')));
        Assert.That(Properties(yaml.Replace("\n", "\r\n", System.StringComparison.Ordinal)), Is.EqualTo(properties.Split('|')));
    }

    // What is below keeps its place, although it was read from other lines.
    [TestCase("summary: \"The bridge\nis shut\"\nurl: [|bridge|]", "not an absolute web address")]
    [TestCase("own:\n  - \"The bridge\nis shut\"\n  - \"no\nmore\"\ndate: [|soon|]", "cannot be read as a date")]
    [TestCase("own: \"The bridge\nis shut\"\n[|own|]: 1", "already stands on line 2")]
    [TestCase("own: \"The bridge\nis shut\"\ndate[|:|]2031-03-08\nmood: calm", "A space is missing after this colon")]
    // A value that is never closed is no wrapped one.
    [TestCase("own: [|\"|]The bridge\nmood: \"calm\"", "This quotation mark is never closed")]
    [TestCase("own: [|\"|]The bridge\nauthor: Ana Horvat\nmood: calm\"", "This quotation mark is never closed")]
    public void Places_are_those_of_the_file(string marked, string says)
    {
        (string text, SourceSpan span) = LayoutTest.Marked($"---\n{marked}\n---\nIt is shut.");
        ReadingProblem problem = LayoutTest.Read(text).Problems.Single();
        Assert.That(problem.Span, Is.EqualTo(span), LayoutTest.Cut(text, problem.Span));
        Assert.That(problem.Message, Does.Contain(says));
    }
}
