using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Somebody's very words with the cue right beside them.</summary>
public sealed class DirectSpeechTests
{
    [TestCase("“We will rebuild,” said Ana Horvat.", "We will rebuild,", "Ana Horvat", "said")]
    [TestCase("“We will rebuild,” Ana Horvat said.", "We will rebuild,", "Ana Horvat", "said")]
    [TestCase("Ana Horvat said, “We will rebuild.”", "We will rebuild.", "Ana Horvat", "said")]
    [TestCase("Ana Horvat said: “We will rebuild.”", "We will rebuild.", "Ana Horvat", "said")]
    [TestCase("“We will rebuild”, said Ana Horvat.", "We will rebuild", "Ana Horvat", "said")]
    [TestCase("“Will we rebuild?” asked Tomasz Wrona.", "Will we rebuild?", "Tomasz Wrona", "asked")]
    [TestCase("“Not on my watch!” Folake Adeyemi shouted from the balcony.", "Not on my watch!", "Folake Adeyemi", "shouted")]
    [TestCase("“The bridge is closed,” announced Captain Iain Muir on Friday.", "The bridge is closed,", "Iain Muir", "announced")]
    [TestCase("“It broke my heart,” recalled Mrs. Okafor.", "It broke my heart,", "Okafor", "recalled")]
    [TestCase("On Tuesday, Priya Raman told the council: “Nobody asked us.”", "Nobody asked us.", "Priya Raman", "told")]
    [TestCase("“Nobody asked us,” Priya Raman told the council on Tuesday.", "Nobody asked us,", "Priya Raman", "told")]
    [TestCase("In a letter to parents, Declan Byrne wrote: “The school stays open.”", "The school stays open.", "Declan Byrne", "wrote")]
    [TestCase("As Declan Byrne put it: “The school stays open.”", "The school stays open.", "Declan Byrne", "put")]
    [TestCase("“We did our best,” Marta Kowalczyk, 54, said.", "We did our best,", "Marta Kowalczyk", "said")]
    [TestCase("“We did our best,” Marta Kowalczyk, a nurse from Lodz, said.", "We did our best,", "Marta Kowalczyk", "said")]
    [TestCase("“We did our best,” said Marta Kowalczyk, a nurse from Lodz.", "We did our best,", "Marta Kowalczyk", "said")]
    [TestCase("“We did our best,” Marta Kowalczyk has repeatedly said.", "We did our best,", "Marta Kowalczyk", "said")]
    [TestCase("“We did our best,” Marta Kowalczyk later told a reporter for the weekly.", "We did our best,", "Marta Kowalczyk", "told")]
    [TestCase("Asked about the delay, Ana Horvat replied, “Ask the builders.”", "Ask the builders.", "Ana Horvat", "replied")]
    [TestCase("Standing by the river, Ana Horvat said, “The water came in the night.”", "The water came in the night.", "Ana Horvat", "said")]
    public void A_cue_and_a_name_beside_the_words(string text, string content, string by, string cue)
        => Speech.In(text).Is(content, by, cue, AttributionBasis.Named, QuoteKind.Direct);

    [TestCase("According to Lars Nyborg, “the ice is thinner every year.”", "the ice is thinner every year.")]
    [TestCase("“The ice is thinner every year,” according to Lars Nyborg.", "The ice is thinner every year,")]
    [TestCase("“The ice is thinner every year,” according to Lars Nyborg, a glacier guide.", "The ice is thinner every year,")]
    [TestCase("The season was “the worst in a generation,” according to Lars Nyborg.", "the worst in a generation,")]
    public void According_to_somebody(string text, string content)
        => Speech.In(text).Is(content, by: "Lars Nyborg", cue: text.StartsWith("According", System.StringComparison.Ordinal) ? "According" : "according", AttributionBasis.Named);

    [TestCase("“We will rebuild,” said Ana Horvat, adding: “It will take years.”")]
    [TestCase("“We will rebuild,” Ana Horvat told reporters, adding, “It will take years.”")]
    [TestCase("Ana Horvat said, “We will rebuild,” and added, “It will take years.”")]
    [TestCase("Ana Horvat said “We will rebuild,” before adding “It will take years.”")]
    public void One_source_under_two_cues(string text)
    {
        Speech speech = Speech.In(text);
        Assert.That(speech.Contents(), Has.Length.EqualTo(2));
        speech.Has("We will rebuild,", by: "Ana Horvat").Has("It will take years.", by: "Ana Horvat");
    }

    [Test]
    public void Two_speakers_in_one_sentence()
    {
        Speech.In("“It is safe,” said Joaquim Teles, but “nobody believes it,” said Inge Brandt.")
            .Are(("It is safe,", "Joaquim Teles"), ("nobody believes it,", "Inge Brandt"));
        Speech.In("Joaquim Teles said the dam was “sound,” while Inge Brandt called it “a time bomb.”")
            .Are(("sound,", "Joaquim Teles"), ("a time bomb.", "Inge Brandt"));
    }

    [Test]
    public void A_woman_of_an_uncommon_name_keeps_her_turn()
        => Speech.In("“When do we leave?” asked Inge Brandt.", "“At dawn,” said Joaquim Teles.", "“And the children?” she asked.")
            .Has("And the children?", by: "Inge Brandt");

    [Test]
    public void An_exchange_alternates()
        => Speech.In("“When do we leave?” asked Clara Brandt.", "“At dawn,” said Gerald Teles.", "“And the children?” she asked.", "“They come with us,” he said.")
            .Are(("When do we leave?", "Clara Brandt"), ("At dawn,", "Gerald Teles"), ("And the children?", "Clara Brandt"), ("They come with us,", "Gerald Teles"));
}
