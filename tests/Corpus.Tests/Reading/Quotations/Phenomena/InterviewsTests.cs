using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Interviews and transcripts: turns that a label opens.</summary>
public sealed class InterviewsTests
{
    [TestCase("Marek Novak runs the harbour. We met him on the quay.\n\nQ: Why did you leave?\n\nA: “I had no choice.”\n\nQ: And now?\n\nA: “Now I am back.”", "I had no choice.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. We met him on the quay.\n\nQ: Why did you leave?\n\nA: “I had no choice.”\n\nQ: And now?\n\nA: “Now I am back.”", "Now I am back.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Q: Why did you leave?\n\nA: “I had no choice.”", "I had no choice.", null, Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\n“ALVAREZ: Minister Roth, did you know?\n\n“ROTH: I did not.”", "ALVAREZ: Minister Roth, did you know?", "Pilar Alvarez", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\n“ALVAREZ: Minister Roth, did you know?\n\n“ROTH: I did not.”", "ROTH: I did not.", "Simon Roth", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez put the question to Simon Roth: “ALVAREZ: Did you know? ROTH: I did not.”", "ALVAREZ: Did you know? ROTH: I did not.", Speech.Any, Speech.Any, QuoteKind.Direct)]
    [TestCase("“Pilar Alvarez met Minister Simon Roth,” the station said.\n\nQ: “Why did you leave?”\n\nA: “I had no choice,” he said, “and no time.”", "I had no choice,", Speech.Any, "said", QuoteKind.Direct)]
    public void The_turn_is_whose_label_opens_it(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);

    [TestCase("WARNING: The bridge is closed.\n\nNOTE: The ferry runs every hour.")]
    [TestCase("The menu is short.\n\nStarters: soup and bread.\n\nMains: fish or lamb.\n\nDesserts: apple cake.")]
    [TestCase("Ingredients: flour, water, salt.")]
    public void Nothing_is_quoted(string text) => Speech.In(text).HasNothing();
}
