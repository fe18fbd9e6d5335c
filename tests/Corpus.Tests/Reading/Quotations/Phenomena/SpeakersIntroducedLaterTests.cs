using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Speakers introduced only behind their words.</summary>
public sealed class SpeakersIntroducedLaterTests
{
    [TestCase("“We have no water.” Inge Brandt shook her head.", "We have no water.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("“We have no water.” Inge Brandt stood by the well and looked at the dry bucket. “The wells are dry.”", "We have no water.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("“We have no water.” Inge Brandt stood by the well and looked at the dry bucket. “The wells are dry.”", "The wells are dry.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("“We have no water.”\n\nInge Brandt is standing by the well. “It is dry,” she says.", "We have no water.", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We have no water.”\n\nInge Brandt is standing by the well. “It is dry,” she says.", "It is dry,", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We have no water.”\n\nThe words are Inge Brandt’s, and they are not new.", "We have no water.", Speech.Any, Speech.Any, QuoteKind.Direct)]
    [TestCase("“We have no water.” So says Inge Brandt, who has lived here all her life.", "We have no water.", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    public void The_source_is_found(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
