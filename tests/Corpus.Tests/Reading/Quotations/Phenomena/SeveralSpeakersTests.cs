using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>More than one speaker close together.</summary>
public sealed class SeveralSpeakersTests
{
    [TestCase("“It’s over,” said Inge Brandt, a teacher. “It’s not,” said her husband, Karl Brandt.", "It’s over,", "Inge Brandt", "said", QuoteKind.Direct)]
    [TestCase("“It’s over,” said Inge Brandt, a teacher. “It’s not,” said her husband, Karl Brandt.", "It’s not,", "Karl Brandt", "said", QuoteKind.Direct)]
    [TestCase("Inge Brandt said: “Joaquim told me, ‘Don’t go.’ I went.”", "Joaquim told me, ‘Don’t go.’ I went.", "Inge Brandt", "said", QuoteKind.Direct)]
    [TestCase("“Go,” said Inge Brandt; “Stay,” said Joaquim Teles.", "Go,", "Inge Brandt", "said", QuoteKind.Direct)]
    [TestCase("“Go,” said Inge Brandt; “Stay,” said Joaquim Teles.", "Stay,", "Joaquim Teles", "said", QuoteKind.Direct)]
    [TestCase("NORLAND, May 3 (AP) — “We have no water,” said Inge Brandt.", "We have no water,", "Inge Brandt", "said", QuoteKind.Direct)]
    public void Each_has_their_own_words(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
