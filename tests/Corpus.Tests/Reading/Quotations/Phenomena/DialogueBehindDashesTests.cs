using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Dialogue as in continental print.</summary>
public sealed class DialogueBehindDashesTests
{
    [TestCase("– We will win – Berg said on Tuesday, before the vote. – And then we will celebrate.", "We will win", "Berg", "said", QuoteKind.Direct)]
    [TestCase("– We will win – Berg said on Tuesday, before the vote. – And then we will celebrate.", "And then we will celebrate.", "Berg", null, QuoteKind.Direct)]
    [TestCase("— Why now? — asked the reporter.\n\n— Because we can — replied Karin Holm.", "Why now?", "the reporter", "asked", QuoteKind.Direct)]
    [TestCase("— Why now? — asked the reporter.\n\n— Because we can — replied Karin Holm.", "Because we can", "Karin Holm", "replied", QuoteKind.Direct)]
    public void The_words_between_the_dashes(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
