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

    private const string Harbour = "The Courier spoke to Mark Ellison, who runs the harbour of Split, on Monday.";

    [TestCase("MC: ", "ME: ", TestName = "Initials")]
    [TestCase("The Courier: ", "Mark Ellison: ", TestName = "Names of more than one word")]
    [TestCase("((MC)) ", "Ellison: ", TestName = "A label in brackets")]
    [TestCase("((MC)) ", "((Ellison)) ", TestName = "Labels in brackets")]
    [TestCase("**MC: ", "**Ellison:** ", TestName = "Labels between asterisks")]
    [TestCase("Interviewer: ", "Mark Ellison: ", TestName = "Whoever interviews")]
    public void Labels_of_all_forms(string asks, string answers)
    {
        string close = asks.StartsWith('*') ? "**" : "";
        Speech.In(Harbour, $"{asks}Did the storm harm you?{close}", $"{answers}It did. We lost two boats.", $"{asks}Will you stay?{close}", $"{answers}I will.")
            .Has("Did the storm harm you?").Has("Will you stay?")
            .Has("It did. We lost two boats.", by: "Mark Ellison", basis: AttributionBasis.Named)
            .Has("I will.", by: "Mark Ellison", basis: AttributionBasis.Named);
    }

    [Test]
    public void Whoever_interviews_without_a_name()
        => Speech.In(Harbour, "Interviewer: Did the storm harm you?", "Ellison: It did.").Has("Did the storm harm you?", by: "Interviewer", basis: AttributionBasis.Described);

    [Test]
    public void One_question_and_its_answer_under_names()
        => Speech.In("Tom Creel saw the ferry sink. He spoke to Radio Norland.", "Radio Norland: What did you see?", "Tom Creel: I saw nothing. It was dark.")
            .Are(("What did you see?", "Radio Norland"), ("I saw nothing. It was dark.", "Tom Creel"));

    [Test]
    public void Lines_of_one_paragraph()
        => Speech.In("Tom Creel saw the ferry sink. He spoke to Jana Poole.", "Poole: What did you see?\nCreel: I saw nothing.\nIt was dark.\nPoole: Nothing?\nCreel: Nothing.")
            .Are(("What did you see?", "Jana Poole"), ("I saw nothing.", "Tom Creel"), ("It was dark.", "Tom Creel"), ("Nothing?", "Jana Poole"), ("Nothing.", "Tom Creel"));

    [Test]
    public void Letters_in_lines_of_one_paragraph()
        => Speech.In("Tom Creel saw the ferry sink. He spoke to the Courier.", "Q: What did you see?\nA: I saw nothing.", "Q: And then?\nA: I swam.")
            .Are(("What did you see?", null), ("I saw nothing.", "Tom Creel"), ("And then?", null), ("I swam.", "Tom Creel"));

    [Test]
    public void Names_with_offices()
        => Speech.In("JANA POOLE, HOST: Senator, did you vote for it?", "SEN. TOM CREEL (D-NORLAND): I did not.", "POOLE: Why not?", "CREEL: I was ill.")
            .Has("Senator, did you vote for it?", by: Speech.Any, basis: AttributionBasis.Named).Has("I did not.").Has("Why not?").Has("I was ill.", by: Speech.Any, basis: AttributionBasis.Named);

    [Test]
    public void Questions_in_lines_of_their_own()
        => Speech.In("Maria Petrescu runs the theatre in Cluj. She spoke to us about the fire.", "What did you lose that night?", "“We lost the stage.”", "“And all of the lights.”", "When will you open again?", "“In spring.”")
            .Are(("We lost the stage.", "Maria Petrescu"), ("And all of the lights.", "Maria Petrescu"), ("In spring.", "Maria Petrescu"));

    [Test]
    public void One_question_in_a_line_of_its_own_is_no_interview()
        => Speech.In("Maria Petrescu runs the theatre in Cluj. Ana Horvat is the mayor.", "Who pays for the roof?", "“The town does,” Horvat said.").Are(("The town does,", "Ana Horvat"));

    [Test]
    public void A_letter_stands_for_a_role_and_is_no_name()
        => Speech.In("The council met on Monday. Ana Horvat, the mayor, opened the meeting.", "Q: Will the bridge close?", "A: Not at all.")
            .Has("Not at all.", by: "Ana Horvat", basis: AttributionBasis.Described);

    [TestCase("Theme: Who owns the sea?\n\nPlace: The town hall.")]
    [TestCase("The week in Split.\n\nTheme: Who owns the sea?\n\nSpeaker: Ana Horvat\n\nTheme: Who pays?\n\nSpeaker: Ivo Marin")]
    [TestCase("The week in Split.\n\nWHAT: A fair.\nWHEN: Monday.\nWHERE: The quay.\n\nWHAT: A race.\nWHEN: Sunday.\nWHERE: The bay.")]
    public void Programmes_are_no_interviews(string text) => Speech.In(text).HasNothing();
}
