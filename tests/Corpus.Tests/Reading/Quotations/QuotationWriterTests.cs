using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class QuotationWriterTests
{
    [Test]
    public void Places_are_those_of_the_file()
    {
        const string Text = "It rained.\n\nMayor Ana Horvat left. “We\ngo,” she said.";
        ParsedQuote quote = Speech.In(Text).Article.Quotes.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text.Substring(quote.Span.Start, quote.Span.Length), Is.EqualTo("We\ngo,"));
            Assert.That((quote.Line, quote.Column), Is.EqualTo((3, 25)));
            Assert.That(Text.Substring(quote.Sentence.Start, quote.Sentence.Length), Is.EqualTo("“We\ngo,” she said."));
            Assert.That(quote.Paragraph, Is.EqualTo(1));
        }
    }

    [Test]
    public void Speakers_stand_in_the_order_of_their_first_quotation()
    {
        Speech speech = Speech.In("There Lars Nyborg met Ana Horvat.", "“No,” said Ana Horvat.", "“Yes,” said a guest.", "“Why?” asked Lars Nyborg.", "“No,” Horvat said.");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(speech.Article.Speakers.Select(static speaker => speaker.Name), Is.EqualTo(new[] { "Ana Horvat", "a guest", "Lars Nyborg" }));
            Assert.That(speech.Article.Quotes.Select(static quote => quote.Speaker), Is.EqualTo(new int?[] { 0, 1, 2, 0 }));
        }
    }

    [Test]
    public void Who_says_nothing_is_no_speaker()
        => Assert.That(Speech.In("There Lars Nyborg met Ana Horvat.", "“No,” said Ana Horvat.").Article.Speakers, Has.Count.EqualTo(1));

    [Test]
    public void A_term_has_no_speaker_and_no_cue() => Speech.In("Ana Horvat sold the “smart” meters.").HasTerm("smart");

    [Test]
    public void Knows_aliases_kind_and_title()
        => Speech.In("“No,” said Mayor Ana Horvat.", "“Never,” Horvat said.", "“Ever,” Ms. Horvat said.")
            .Knows("Ana Horvat", SpeakerKind.Person, title: "Mayor", aliases: ["Horvat"]);

    [Test]
    public void Folds_the_line_breaks_of_a_name() => Speech.In("It rained.", "“No,” said Ana\nHorvat.").Knows("Ana Horvat");
}
