using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Dialogue behind dashes, and speech behind a colon alone.</summary>
public sealed class DialogueInAllFormsTests
{
    [TestCase("—We will not move —said Bartosz Zielony.", "We will not move", "Bartosz Zielony", "said", QuoteKind.Direct)]
    [TestCase("—We will not move —said Bartosz Zielony—. Not this year.", "We will not move", "Bartosz Zielony", "said", QuoteKind.Direct)]
    [TestCase("—We will not move —said Bartosz Zielony—. Not this year.", "Not this year.", "Bartosz Zielony", Speech.Any, QuoteKind.Direct)]
    [TestCase("— We will not move, said Bartosz Zielony.", "We will not move,", "Bartosz Zielony", "said", QuoteKind.Direct)]
    [TestCase("— We will not move, said Bartosz Zielony, a farmer.", "We will not move,", "Bartosz Zielony", "said", QuoteKind.Direct)]
    [TestCase("— We will not move, said the mayor, Bartosz Zielony.", "We will not move,", "Bartosz Zielony", "said", QuoteKind.Direct)]
    [TestCase("— We will not move, he said, and sat down.", "We will not move,", Speech.Any, "said", QuoteKind.Direct)]
    [TestCase("– We will not move! – shouted Bartosz Zielony.", "We will not move!", "Bartosz Zielony", "shouted", QuoteKind.Direct)]
    [TestCase("– Will you move? – asked the reporter.\n\n– Never – answered Bartosz Zielony. – Why should I?", "Will you move?", "the reporter", "asked", QuoteKind.Direct)]
    [TestCase("– Will you move? – asked the reporter.\n\n– Never – answered Bartosz Zielony. – Why should I?", "Never", "Bartosz Zielony", "answered", QuoteKind.Direct)]
    [TestCase("– Will you move? – asked the reporter.\n\n– Never – answered Bartosz Zielony. – Why should I?", "Why should I?", "Bartosz Zielony", Speech.Any, QuoteKind.Direct)]
    [TestCase("– We will not move – Zielony said, looking at the river – and nobody will make us.", "We will not move", "Zielony", "said", QuoteKind.Direct)]
    [TestCase("– We will not move – Zielony said, looking at the river – and nobody will make us.", "and nobody will make us.", "Zielony", "said", QuoteKind.Direct)]
    [TestCase("– So the plan is dead? – asked Karin Holm.\n\n– Dead and buried.\n\n– Since when?", "So the plan is dead?", "Karin Holm", "asked", QuoteKind.Direct)]
    [TestCase("She told the council on Monday: We will not wait for you.", "We will not wait for you.", Speech.Any, "told", QuoteKind.Direct)]
    [TestCase("Karin Holm answered: No, we will not.", "No, we will not.", "Karin Holm", "answered", QuoteKind.Direct)]
    [TestCase("Karin Holm asked: Why are you here?", "Why are you here?", "Karin Holm", "asked", QuoteKind.Direct)]
    [TestCase("Karin Holm put it bluntly: I was wrong.", "I was wrong.", "Karin Holm", Speech.Any, QuoteKind.Direct)]
    [TestCase("In her letter Karin Holm wrote: Dear friends, our time has come. Do not wait for me.", "Dear friends, our time has come. Do not wait for me.", "Karin Holm", "wrote", QuoteKind.Direct)]
    public void Is_speech(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);

    [TestCase("Karin Holm listed what they found: We Are Many, a film; two maps; a boot.")]
    [TestCase("The council approved three sites: Our Lady’s, the quay and the mill.")]
    [TestCase("The rule is simple: The first to come eats first.")]
    public void Nothing_is_quoted(string text) => Speech.In(text).HasNothing();
}
