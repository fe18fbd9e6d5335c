using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quotations without a cue of their own, and what stands around them.</summary>
public sealed class ContinuationInContextTests
{
    [TestCase("“We have no water,” said Inge Brandt, a teacher in the village. “The wells are dry.\n\n“We asked the army for help. They sent a form.”\n\nThe army declined to comment.", "The wells are dry.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("“We have no water,” said Inge Brandt, a teacher in the village. “The wells are dry.\n\n“We asked the army for help. They sent a form.”\n\nThe army declined to comment.", "We asked the army for help. They sent a form.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("“We have no water,” said Inge Brandt.\n\nThe wells of the valley dried up in June. The army was asked for help.\n\n“They sent a form.”", "They sent a form.", Speech.Any, null, QuoteKind.Direct)]
    [TestCase("Inge Brandt, a teacher in the village, is angry.\n\n“We have no water. The wells are dry.”", "We have no water. The wells are dry.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("Inge Brandt shook her head. “We have no water.”", "We have no water.", "Inge Brandt", null, QuoteKind.Direct)]
    [TestCase("“We have no water,” Inge Brandt shook her head.", "We have no water,", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We have no water.” That was the message of Inge Brandt to the council.", "We have no water.", Speech.Any, Speech.Any, QuoteKind.Direct)]
    [TestCase("“We have no water!” “We want bread!”\n\nThe slogans hung from every window.", "We have no water!", null, null, QuoteKind.Direct)]
    [TestCase("“We have no water!” “We want bread!”\n\nThe slogans hung from every window.", "We want bread!", null, null, QuoteKind.Direct)]
    [TestCase("“We will not wait.\n\n“We will not stop.\n\n“We will go on,” Ana Horvat said.", "We will not wait.", "Ana Horvat", null, QuoteKind.Direct)]
    [TestCase("“We will not wait.\n\n“We will not stop.\n\n“We will go on,” Ana Horvat said.", "We will not stop.", "Ana Horvat", null, QuoteKind.Direct)]
    [TestCase("‘We waited for the boats,’ said Goran Ilić. ‘Nobody came all night.\n\n‘In the morning we walked.’", "Nobody came all night.", "Goran Ilić", null, QuoteKind.Direct)]
    [TestCase("‘We waited for the boats,’ said Goran Ilić. ‘Nobody came all night.\n\n‘In the morning we walked.’", "In the morning we walked.", "Goran Ilić", null, QuoteKind.Direct)]
    public void Goes_on_or_stays_open(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
