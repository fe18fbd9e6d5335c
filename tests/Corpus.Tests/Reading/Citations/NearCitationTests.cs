using NUnit.Framework;

namespace Corpus.Reading.Tests.Citations;

public sealed class NearCitationTests
{
    [TestCase("well wroth the wait", "well worth the wait")]
    [TestCase("“Well worth” the wait", "\"Well worth\" the wait")]
    [TestCase("we do not wait forr it", "we do not wait for it")]
    public void A_slip_is_near(string citation, string mended) => Assert.That(CitationEdits.IsNear(citation, mended), Is.True);

    [TestCase("no gift", "a gift")]
    [TestCase("rents rose by 21 percent last year", "rents rose by 12 percent last year")]
    [TestCase("we did wait for the ferry in the rain", "we didn't wait for the ferry in the rain")]
    [TestCase("we will wait for the ferry now, in the rain", "we will not wait for the ferry, in the rain")]
    [TestCase("well worth", "a gift to all of us")]
    public void What_means_something_else_is_not(string citation, string mended) => Assert.That(CitationEdits.IsNear(citation, mended), Is.False);
}
