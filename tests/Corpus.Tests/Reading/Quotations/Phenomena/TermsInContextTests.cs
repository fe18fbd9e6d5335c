using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Titles, names and terms in sentences that hold speech or none.</summary>
public sealed class TermsInContextTests
{
    [TestCase("Her latest film, “A Field in Autumn,” opens on Friday.", "A Field in Autumn,", null, null, QuoteKind.Term)]
    [TestCase("Marta Kowalczyk, author of “The Quiet Border,” spoke at the fair.", "The Quiet Border,", null, null, QuoteKind.Term)]
    [TestCase("On NRK’s “Morning Round,” Ivo Marin said the vote was “a disgrace.”", "Morning Round,", null, null, QuoteKind.Term)]
    [TestCase("On NRK’s “Morning Round,” Ivo Marin said the vote was “a disgrace.”", "a disgrace.", "Ivo Marin", "said", QuoteKind.Mixed)]
    [TestCase("Under the “polluter pays” principle, the firm must clean the river.", "polluter pays", null, null, QuoteKind.Term)]
    [TestCase("Ivo Marin said no on Thursday in the reality show “Harbour.”", "Harbour.", null, null, QuoteKind.Term)]
    [TestCase("Ivo Marin said no on Thursday in the newspaper article “Harbour.”", "Harbour.", null, null, QuoteKind.Term)]
    [TestCase("On the Harbour Channel’s “Tonight,” Ivo Marin said the vote was “a disgrace.”", "Tonight,", null, null, QuoteKind.Term)]
    [TestCase("The opera is based on “Salt,” written by Ana Horvat, who said it was “a gift.”", "Salt,", null, null, QuoteKind.Term)]
    [TestCase("Critics attacked the plan for the new bridge over the river at the northern end of the old town, where a “second harbour” will be.", "second harbour", null, null, QuoteKind.Term)]
    [TestCase("Critics attacked the “second harbour” plan.", "second harbour", "Critics", "attacked", QuoteKind.Mixed)]
    [TestCase("According to the Gazette: “We are ready for the flood, come what may.”", "We are ready for the flood, come what may.", Speech.Any, Speech.Any, QuoteKind.Direct)]
    [TestCase("“We lost,” Ivo Marin told NRK’s “Today” on Monday.", "Today", null, null, QuoteKind.Term)]
    [TestCase("The farm is called Salaam, Arabic for “peace.”", "peace.", null, null, QuoteKind.Term)]
    [TestCase("Marin Says Rival Is ‘Unfit to Lead’ in Norland", "Unfit to Lead", "Marin", "Says", QuoteKind.Mixed)]
    [TestCase("Ivo Marin repeated his call for “Clean Water Now” in the hall.", "Clean Water Now", "Ivo Marin", "repeated", QuoteKind.Mixed)]
    [TestCase("The march ended with chants of “No More Coal” in the square.", "No More Coal", Speech.Any, Speech.Any, QuoteKind.Mixed)]
    [TestCase("Marin spoke of “mistakes” in the hall.", "mistakes", "Marin", "spoke", QuoteKind.Mixed)]
    public void Told_from_speech(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);

    [Test]
    public void Single_marks_beside_double_ones_are_for_headings_and_raised_eyebrows()
        => Speech.In("‘We never wavered.’", "“We never wavered,” said Ivo Marin.", "The ‘reform’ starts in May.", "Critics call the plan ‘reckless’ in public.")
            .HasTerm("We never wavered.").HasTerm("reform").Has("reckless", kind: QuoteKind.Mixed);

    [Test]
    public void Where_single_marks_are_for_speech_a_line_of_its_own_is_speech()
        => Speech.In("‘We never wavered,’ said Ivo Marin.", "‘Never.’").Has("Never.", by: "Ivo Marin", kind: QuoteKind.Direct);

    [Test]
    public void A_fragment_in_the_midst_of_a_phrase_is_taken_from_somebody()
        => Speech.In("The law asks for a “reasonable search” of the house.").Has("reasonable search", kind: QuoteKind.Mixed);
}
