using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quoted words of the writer's in sentences with a cue that is about something else, or is none.</summary>
public sealed class TermsBesideCuesTests
{
    [TestCase("“We go on,” said former mayor Ana Horvat (Green), one of the “iron three” strikers.", "iron three")]
    [TestCase("“We go on,” said Ana Horvat, whose new book has talks with miners and “stubborn” people.", "stubborn")]
    [TestCase("“We go on,” said Ana Horvat, 34, a nurse who waited in a “very slow and noisy line” for an hour.", "very slow and noisy line")]
    [TestCase("“We go on,” Ana Horvat said after a brief “hello there” to the hall.", "hello there")]
    public void Where_the_clause_tells_who_said_the_quotation_before(string text, string content)
        => Speech.In(text).Has("We go on,", by: "Ana Horvat").HasTerm(content);

    [TestCase("“We go on,” said Ana Horvat, who thinks the town should “wait and see” for once.", "wait and see")]
    [TestCase("“We go on,” Ana Horvat said, adding with a smile that rivals were “half asleep” by now.", "half asleep")]
    [TestCase("“We go on,” Ana Horvat said, and “nobody stops us.”", "nobody stops us.")]
    [TestCase("“We go on,” Ana Horvat said in Lodz, “and nobody stops us.”", "and nobody stops us.")]
    public void Unless_it_goes_on_with_what_was_said(string text, string content)
        => Speech.In(text).Has(content, by: "Ana Horvat");

    [TestCase("Ivo Marin argued that the lake would freeze if he were right on Friday’s “Late Round Table.”", "Late Round Table.")]
    [TestCase("Ivo Marin said that he had no idea why it froze in an edition of NRK’s “Late Round.”", "Late Round.")]
    [TestCase("Talking to NRK’s “Late Round,” the head of the fund lashed out at him.", "Late Round,")]
    public void Where_a_broadcast_is_the_place_and_not_the_matter(string text, string content) => Speech.In(text).HasTerm(content);

    [TestCase("Ivo Marin proposed that they meet on NRK’s “Late Round” in May.", "Late Round")]
    public void A_broadcast_can_be_the_matter(string text, string content) => Speech.In(text).Has(content, by: "Ivo Marin");

    [TestCase("One of his recent reads, “Salt and Stone,” by T.R. Kellner, drove that home.", "Salt and Stone,")]
    [TestCase("One Sunday in May, according to “Salt and Stone” by Rosa Kellner, Ivo Marin sat in his room, asking why it froze.", "Salt and Stone")]
    [TestCase("A weekly page, called the “Ladder,” written by three interns, has quizzes.", "Ladder,")]
    [TestCase("Depending on whether they are “high” or “low” priority, the towns wait.", "high")]
    [TestCase("Depending on whether they are “high” or “low” priority, the towns wait.", "low")]
    [TestCase("There would be “immediate” problems with the price of the bridge.", "immediate")]
    public void Where_words_name_or_modify(string text, string content) => Speech.In(text).HasTerm(content);

    [TestCase("Feel free to “speak your mind” or whatever the towns of Norland call it.")]
    [TestCase("One voter, Rosa Kellner, 35, showed up in the “red scarf” gear of a miners’ club.")]
    [TestCase("The ministry was caught making pictures to give “proof” that Norland had shot down the plane.")]
    [TestCase("Though Rosa Kellner began hiring far later, she has clerks in all ten of the “early bird” towns.")]
    [TestCase("Rosa Kellner has broken many promises that she made, and went to the vote as a part of the “late shift” club.")]
    public void Where_a_verb_says_nothing(string text) => Speech.In(text).HasTerm(text[(text.IndexOf('“') + 1)..text.IndexOf('”')]);

    [TestCase("“You first,” Rosa Kellner shot back.", "You first,", "shot")]
    [TestCase("“It was late,” Rosa Kellner began.", "It was late,", "began")]
    [TestCase("The letters show “deep distrust” of the mayor.", "deep distrust", "show")]
    public void Where_it_does(string text, string content, string cue) => Speech.In(text).Has(content, cue: cue);

    [TestCase("The port has styled itself as a “quiet harbour” for years.", "quiet harbour")]
    [TestCase("The clerk was said to be “livid” with the mayor.", "livid")]
    [TestCase("Rules differ on when a lunch becomes “campaign work” in the end.", "campaign work")]
    [TestCase("The hall heard that she was not “ready” for the post.", "ready")]
    public void Where_words_judge_they_are_somebodys(string text, string content) => Speech.In(text).Has(content, kind: QuoteKind.Mixed);

    [Test]
    public void How_a_thing_was_done_is_not_by_whom()
        => Speech.In("Ivo Marin doubled down on his rhetoric by reading from a poem about “cowards” to a full hall.").Has("cowards", by: "Ivo Marin");
}
