using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Subheadings, lists and captions between the paragraphs.</summary>
public sealed class SubheadingsBetweenTests
{
    [TestCase("Inge Brandt opened the shelter on Monday with a short speech to the crowd.\n\n‘A good day’\n\n“It is full,” she said. “We need beds.”", "It is full,", "Inge Brandt", "said", QuoteKind.Direct)]
    [TestCase("Inge Brandt opened the shelter on Monday with a short speech to the crowd.\n\n‘A good day’\n\n“It is full,” she said. “We need beds.”", "We need beds.", "Inge Brandt", Speech.Any, QuoteKind.Direct)]
    [TestCase("“It is full,” said Inge Brandt, who opened the shelter on Monday in the rain.\n\nPaula Reyes Wins Again\n\n“We need beds,” she added.", "We need beds,", "Inge Brandt", "added", QuoteKind.Direct)]
    [TestCase("Inge Brandt opened the shelter on Monday with a short speech to the crowd.\n\nWhat Paula Reyes wants\n\n“It is full,” she said. “We need beds.”", "It is full,", "Inge Brandt", "said", QuoteKind.Direct)]
    [TestCase("The candidates on the ferry:\n\n- “It is a lifeline,” said Moira Kerr.\n\n- “It is a waste,” said Alasdair Bain.", "It is a lifeline,", "Moira Kerr", "said", QuoteKind.Direct)]
    [TestCase("The candidates on the ferry:\n\n- “It is a lifeline,” said Moira Kerr.\n\n- “It is a waste,” said Alasdair Bain.", "It is a waste,", "Alasdair Bain", "said", QuoteKind.Direct)]
    [TestCase("What they said about the ferry that may close next spring, according to the council:\n\n* Moira Kerr: “It is a lifeline.”\n\n* Alasdair Bain: “It is a waste.”", "It is a lifeline.", "Moira Kerr", Speech.Any, QuoteKind.Direct)]
    [TestCase("What they said about the ferry that may close next spring, according to the council:\n\n* Moira Kerr: “It is a lifeline.”\n\n* Alasdair Bain: “It is a waste.”", "It is a waste.", "Alasdair Bain", Speech.Any, QuoteKind.Direct)]
    [TestCase("1. “It is a lifeline.” — Moira Kerr\n\n2. “It is a waste.” — Alasdair Bain", "It is a lifeline.", "Moira Kerr", Speech.Any, QuoteKind.Direct)]
    [TestCase("1. “It is a lifeline.” — Moira Kerr\n\n2. “It is a waste.” — Alasdair Bain", "It is a waste.", "Alasdair Bain", Speech.Any, QuoteKind.Direct)]
    [TestCase("“It is a lifeline.”\n\n— Moira Kerr, islander", "It is a lifeline.", "Moira Kerr", Speech.Any, QuoteKind.Direct)]
    public void The_prose_is_undisturbed(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
