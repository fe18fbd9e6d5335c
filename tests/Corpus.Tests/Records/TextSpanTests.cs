using NUnit.Framework;

namespace Corpus.Tests.Records;

public class TextSpanTests
{
    [Test]
    public void It_is_a_value()
    {
        var span = new TextSpan(3, 4);

        Assert.That(new TextSpan(3, 4), Is.EqualTo(span));
        Assert.That(new TextSpan(3, 5), Is.Not.EqualTo(span));
    }

    [Test]
    public void It_ends_behind_its_last_code_unit() => Assert.That(new TextSpan(3, 4).End, Is.EqualTo(7));

    [TestCase(2, false)]
    [TestCase(3, true)]
    [TestCase(6, true)]
    [TestCase(7, false)]
    public void It_contains_its_places(int position, bool contains) => Assert.That(new TextSpan(3, 4).Contains(position), Is.EqualTo(contains));

    [Test]
    public void It_contains_itself_and_what_lies_inside()
    {
        var span = new TextSpan(3, 4);

        Assert.That(span.Contains(span), Is.True);
        Assert.That(span.Contains(new TextSpan(4, 2)), Is.True);
        Assert.That(span.Contains(new TextSpan(4, 4)), Is.False);
        Assert.That(span.Contains(new TextSpan(2, 3)), Is.False);
    }

    [Test]
    public void It_cuts_as_a_range() => Assert.That("0123456789"[new TextSpan(3, 4).ToRange()], Is.EqualTo("3456"));

    [Test]
    public void It_shows_its_bounds() => Assert.That(new TextSpan(3, 4).ToString(), Is.EqualTo("[3..7)"));
}
