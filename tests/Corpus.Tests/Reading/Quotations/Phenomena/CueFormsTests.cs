using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Cues that go on, turn round, or are nouns.</summary>
public sealed class CueFormsTests
{
    [TestCase("Karin Holm said, laughing, “but I never asked.”", "but I never asked.", "Karin Holm", "said", null)]
    [TestCase("“I asked,” Karin Holm said, smiling, “and nobody came.”", "I asked,", "Karin Holm", "said", QuoteKind.Direct)]
    [TestCase("“I asked,” Karin Holm said, smiling, “and nobody came.”", "and nobody came.", "Karin Holm", "said", QuoteKind.Direct)]
    [TestCase("“I asked,” said Karin Holm, shaking her head.", "I asked,", "Karin Holm", "said", QuoteKind.Direct)]
    [TestCase("Karin Holm said, pointing at the map, “This is where it began.”", "This is where it began.", "Karin Holm", "said", QuoteKind.Direct)]
    [TestCase("“I asked,” Karin Holm began, laughing. “Nobody came.”", "I asked,", "Karin Holm", "began", QuoteKind.Direct)]
    [TestCase("“I asked,” Karin Holm began, laughing. “Nobody came.”", "Nobody came.", "Karin Holm", Speech.Any, QuoteKind.Direct)]
    [TestCase("Voters remember Marek Novak’s promise of “a job for everyone.”", "a job for everyone.", "Marek Novak", "promise", QuoteKind.Mixed)]
    [TestCase("Critics mock Marek Novak’s claim that the bridge is “perfectly safe.”", "perfectly safe.", "Marek Novak", "claim", QuoteKind.Mixed)]
    [TestCase("Residents were angered by Marek Novak’s remark that they were “idlers.”", "idlers.", "Marek Novak", "remark", QuoteKind.Mixed)]
    [TestCase("“The talks go on,” Sofia Lindgren told reporters, adding that “nobody has left the table.”", "The talks go on,", "Sofia Lindgren", "told", QuoteKind.Direct)]
    [TestCase("“The talks go on,” Sofia Lindgren told reporters, adding that “nobody has left the table.”", "nobody has left the table.", "Sofia Lindgren", "adding", QuoteKind.Mixed)]
    [TestCase("“The talks go on,” Sofia Lindgren told reporters in Oslo on Friday, before adding that the mood was “good.”", "good.", "Sofia Lindgren", "adding", QuoteKind.Mixed)]
    [TestCase("“Brave,” is what Inge Brandt said. “Madness,” is what Joaquim Teles said.", "Brave,", "Inge Brandt", "said", null)]
    [TestCase("“Brave,” is what Inge Brandt said. “Madness,” is what Joaquim Teles said.", "Madness,", "Joaquim Teles", "said", null)]
    [TestCase("“It’s over,” was Inge Brandt’s verdict.", "It’s over,", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("Inge Brandt’s reply: “Never.”", "Never.", "Inge Brandt", Speech.Any, null)]
    [TestCase("Inge Brandt’s answer was short: “Never again.”", "Never again.", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("Her eyes wet, Inge Brandt whispered: “He is gone.”", "He is gone.", "Inge Brandt", "whispered", QuoteKind.Direct)]
    [TestCase("“We go,” she goes. Inge Brandt laughs.", "We go,", null, Speech.Any, null)]
    [TestCase("Inge Brandt was like, “No way.”", "No way.", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("Hopes faded, said Mr. Ekdal, who noted orders had “cratered.”", "cratered.", "Ekdal", "noted", QuoteKind.Mixed)]
    [TestCase("Kellner campaign chief Ruth Amsel called that “beyond preposterous.”", "beyond preposterous.", "Ruth Amsel", "called", QuoteKind.Mixed)]
    [TestCase("The plan is “a trap,” warned Inge Brandt, who called for “patience.”", "a trap,", "Inge Brandt", "warned", QuoteKind.Mixed)]
    [TestCase("The plan is “a trap,” warned Inge Brandt, who called for “patience.”", "patience.", "Inge Brandt", "called", QuoteKind.Mixed)]
    [TestCase("Marek Novak repeated his call for “a total and complete stop.”", "a total and complete stop.", "Marek Novak", Speech.Any, QuoteKind.Mixed)]
    [TestCase("Inge Brandt called Marek Novak’s remarks “a new low.”", "a new low.", "Inge Brandt", "called", QuoteKind.Mixed)]
    [TestCase("The bridge fell in what the energy minister called “the worst day of all.”", "the worst day of all.", "the energy minister", "called", QuoteKind.Mixed)]
    [TestCase("The find, which Ana Horvat describes as “pure luck”, suggests that the lake was alive.", "pure luck", "Ana Horvat", "describes", QuoteKind.Mixed)]
    [TestCase("The find, described by Ana Horvat as “pure luck”, suggests that the lake was alive.", "pure luck", "Ana Horvat", "described", QuoteKind.Mixed)]
    [TestCase("France agreed to go on, with Jana Vogt speaking of “an important signal”.", "an important signal", "Jana Vogt", "speaking", QuoteKind.Mixed)]
    public void The_cue_and_its_source(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
