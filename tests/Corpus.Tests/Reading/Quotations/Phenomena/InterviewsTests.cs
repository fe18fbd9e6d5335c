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

    [Test]
    public void Turns_without_marks_are_speech()
        => Speech.In("The head of the harbour, Ana Horvat, spoke to the Courier on Monday.", "Q: Will the port close?", "A: No. We will keep it open.", "Q: Who pays?", "A: The town pays half.")
            .Are(("Will the port close?", null), ("No. We will keep it open.", "Ana Horvat"), ("Who pays?", null), ("The town pays half.", "Ana Horvat"));

    [Test]
    public void Turns_under_names_are_theirs()
        => Speech.In("Ivo Marin met Ana Horvat in Split on Monday.", "MARIN: That is not what you told me.", "HORVAT: It is.", "MARIN: Then show me the letter.", "HORVAT: I will.")
            .Are(("That is not what you told me.", "Ivo Marin"), ("It is.", "Ana Horvat"), ("Then show me the letter.", "Ivo Marin"), ("I will.", "Ana Horvat"));

    [Test]
    public void Lines_of_a_table_are_no_turns()
        => Speech.In("Ivo Marin and Ana Horvat stood for mayor. Marin won, Horvat lost.", "Marin: 1,769.", "Horvat: 1,501.").HasNothing();
}
