using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Headlines that quote.</summary>
public sealed class HeadlinesWithoutNamesTests
{
    [TestCase("'We were warned,' says minister", "We were warned,", "minister", "says", null)]
    [TestCase("Berg calls rival 'a clown'", "a clown", "Berg", "calls", QuoteKind.Mixed)]
    public void The_source_of_a_headline(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
