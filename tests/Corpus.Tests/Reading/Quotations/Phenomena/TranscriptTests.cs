using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Interviews, transcripts, and dialogue behind dashes.</summary>
public sealed class TranscriptTests
{
    [Test]
    public void Names_in_capitals_with_a_colon_inside_the_marks()
        => Speech.In("“ALVAREZ: Minister Roth, did you know?", "“ROTH: I did not.”").Has("ALVAREZ: Minister Roth, did you know?");

    [Test]
    public void A_name_and_a_colon_before_the_marks()
        => Speech.In("Alvarez: “Did you know?”", "Roth: “I did not.”")
            .Are(("Did you know?", "Alvarez"), ("I did not.", "Roth"));

    [Test]
    public void Full_names_and_a_colon_before_the_marks()
        => Speech.In("Pilar Alvarez: “Did you know?”", "Simon Roth: “I did not.”", "Pilar Alvarez: “Who did?”")
            .Are(("Did you know?", "Pilar Alvarez"), ("I did not.", "Simon Roth"), ("Who did?", "Pilar Alvarez"));

    [Test]
    public void Dashes_before_and_behind()
        => Speech.In("– We will not move – said Bartosz Zielony.")
            .Is("We will not move", by: "Bartosz Zielony", cue: "said", AttributionBasis.Named, QuoteKind.Direct);

    [Test]
    public void Dashes_with_a_second_stretch()
        => Speech.In("– We will not move – said Bartosz Zielony. – Not this year – he added.")
            .Are(("We will not move", "Bartosz Zielony"), ("Not this year", "Bartosz Zielony"));

    [Test]
    public void A_dash_before_and_a_comma_behind()
        => Speech.In("– We will not move, said Bartosz Zielony.").Has("We will not move,", by: "Bartosz Zielony", cue: "said");

    [Test]
    public void A_dash_inside_a_sentence_opens_no_dialogue()
        => Speech.In("The house – an old one – was said to be haunted.").HasNothing();

    [Test]
    public void A_list_with_dashes_is_no_dialogue()
        => Speech.In("– two loaves of bread", "– a bottle of milk").HasNothing();

    [Test]
    public void A_verb_of_speech_a_colon_and_the_first_person()
        => Speech.In("Bartosz Zielony stated: I think we will win.")
            .Is("I think we will win.", by: "Bartosz Zielony", cue: "stated", AttributionBasis.Named, QuoteKind.Direct);

    [Test]
    public void A_colon_without_the_first_person_quotes_nothing()
        => Speech.In("Bartosz Zielony stated: The vote is on Monday.").HasNothing();
}
