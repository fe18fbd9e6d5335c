using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>What is nearest to words that stand nowhere, in the ways in which people misquote.</summary>
public class NearestPassageTests
{
    private static readonly PassageIndex Index = CitedFiles.Index(
        ("harbour.txt", """
            ---
            headline: Council Approves New Harbour
            ---

            The council approved the new harbour on Monday. “We waited nine years for it, and the first ship comes in June,” said Ana Horvat, the mayor. “It’s a good day – for all of us…” she added.

            Marek Novak, a fisherman, was less happy. “Nobody asked the people who live from the water,” he said. The commission has acknowledged that the hearing was too short.
            """),
        ("market.txt", """
            The market moves to Friday. “We waited for an answer until the very last day,” Petra Malik said. „Nobody told us anything in time,“ she said.

            The commissioner acknowledged a mistake. The water was cut off for nine hours.
            """),
        ("numbers.txt", "Prices rose by 4.5 percent in May, to 1,250 crowns. Rents rose by 3.5 percent."));

    [TestCase("We waited nine yers for it", "We waited nine years for it", TestName = "A letter left out")]
    [TestCase("We waitted nine years for it", "We waited nine years for it", TestName = "A letter too many")]
    [TestCase("We waited nina years for it", "We waited nine years for it", TestName = "A letter changed")]
    [TestCase("We waited nien years for it", "We waited nine years for it", TestName = "Letters that changed places")]
    [TestCase("the hearing was to short", "the hearing was too short", TestName = "A word that is another word")]
    [TestCase("the frist ship comes in june", "the first ship comes in June", TestName = "Several mistakes")]
    [TestCase("the ship first comes in June", "the first ship comes in June", TestName = "Words that changed places")]
    [TestCase("We waited years for it", "We waited nine years for it", TestName = "A word left out")]
    [TestCase("We waited for nine years for it", "We waited nine years for it", TestName = "A word too many")]
    [TestCase("We waited ten years for it", "We waited nine years for it", TestName = "Another word")]
    [TestCase("Nobody asked the people wholive from the water", "Nobody asked the people who live from the water", TestName = "Words run together")]
    [TestCase("Nobody asked the people who live from the wa ter", "Nobody asked the people who live from the water", TestName = "A word in two")]
    [TestCase("WE WAITED NINE YEARS", "We waited nine years", TestName = "Capitals")]
    [TestCase("comision", "commission", TestName = "A single word")]
    [TestCase("acknoledged", "acknowledged", TestName = "A single long word")]
    [TestCase("acknowledgment that the hearing", "acknowledged that the hearing", TestName = "Another form of a word")]
    [TestCase("We waited nine years, for it and the first ship", "We waited nine years for it, and the first ship", TestName = "A comma elsewhere")]
    [TestCase("It's a good day -- for all of you", "It’s a good day – for all of us", TestName = "Marks of a typewriter")]
    [TestCase("»Nobody told us anithing in time«", "„Nobody told us anything in time,“", TestName = "Marks of another language")]
    [TestCase("Council Approves New Harbor", "Council Approves New Harbour", TestName = "A headline")]
    [TestCase("rose by 4.6 percent", "rose by 4.5 percent", TestName = "A number")]
    [TestCase("The council approved the new harbour on Mondai", "The council approved the new harbour on Monday", TestName = "From the first word behind a headline")]
    public void Is_named(string citation, string nearest)
    {
        CitationFinding finding = Index.Find(citation);

        Assert.That((finding.Status, finding.Passage?.Text), Is.EqualTo((CitationStatus.NotFound, nearest)));
    }

    [TestCase("We wated nine years […] first ship", "We waited nine years […] first ship")]
    [TestCase("We waited nine years […] frist ship […] June", "We waited nine years […] first ship […] June")]
    [TestCase("[…] wated nine years (...)", "[…] waited nine years (...)")]
    public void Words_left_out_stay_left_out(string citation, string mended) => Assert.That(Index.Find(citation).Mended, Is.EqualTo(mended));

    [TestCase("quarterly figures disappoint shareholders")]
    [TestCase("zebra")]
    [TestCase("the of and")]
    [TestCase("We have never heard of anything like that in all those long winters")]
    [TestCase("9,876 kroner")]
    [TestCase("今日は")]
    public void Is_none_where_nothing_resembles(string citation) =>
        Assert.That(Index.Find(citation), Is.EqualTo(new CitationFinding(CitationStatus.NotFound, null, null)));

    [Test]
    public void Of_two_that_are_as_near_is_the_first_in_the_order_of_files() =>
        Assert.That(CitedFiles.Index(("b.txt", "The harbour is open."), ("a.txt", "The harbour is open.")).Find("harbor is open").Passage!.File, Is.EqualTo("a.txt"));

    [Test]
    public void Its_first_word_is_not_lost_wherever_the_text_around_it_ends([Range(0, 12)] int more)
    {
        const string Said = "In a recent statement the mayor hoped that the next council will be wiser";
        string text = "---\nheadline: Mayor Speaks\n---\n\n" + Said + " than this one, " + new string('x', more) + " and longer in office than any of those before it were.";

        Assert.That(CitedFiles.Index(("a.txt", text)).Find(Said.Replace("wiser", "wizer", System.StringComparison.Ordinal)).Passage!.Text, Is.EqualTo(Said));
    }

    [Test]
    public void Does_not_run_across_the_headline() =>
        Assert.That(Index.Find("New Harbour The council approvd").Passage, Is.Null.Or.Property(nameof(Passage.Text)).Not.Contains("Harbour The"));

    [Test]
    public void Of_a_long_citation_is_found_by_words_from_its_beginning_to_its_end()
    {
        string[] words = [.. Enumerable.Range(0, 3000).Select(static i => $"word{i * 7919 % 3001}")];
        string citation = string.Join(' ', words[100..1000].Concat(["nothing", "like", "it"]).Concat(words[1000..2000]));

        Passage passage = CitedFiles.Index(("long.txt", string.Join(' ', words) + ".")).Find(citation).Passage!;

        Assert.That(passage.Text, Is.EqualTo(string.Join(' ', words[100..2000])));
    }
}
