using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>The forms of quotation marks that newspapers use, and what goes wrong with them.</summary>
public sealed class QuotationMarkTests
{
    [TestCase("“We shall see,” said Ivo Marin.", TestName = "Curly marks")]
    [TestCase("\"We shall see,\" said Ivo Marin.", TestName = "Straight marks")]
    [TestCase("''We shall see,'' said Ivo Marin.", TestName = "Doubled apostrophes")]
    [TestCase("``We shall see,'' said Ivo Marin.", TestName = "Grave accents and apostrophes")]
    [TestCase("’’We shall see,’’ said Ivo Marin.", TestName = "Doubled curly apostrophes")]
    [TestCase("‘We shall see,’ said Ivo Marin.", TestName = "British single marks")]
    [TestCase("'We shall see,' said Ivo Marin.", TestName = "Straight single marks")]
    [TestCase("“We shall see,“ said Ivo Marin.", TestName = "Two opening marks")]
    [TestCase("”We shall see,” said Ivo Marin.", TestName = "Two closing marks")]
    [TestCase("„We shall see,“ said Ivo Marin.", TestName = "German marks")]
    [TestCase("„We shall see,” said Ivo Marin.", TestName = "Polish marks")]
    [TestCase("«We shall see,» said Ivo Marin.", TestName = "Guillemets")]
    [TestCase("»We shall see,« said Ivo Marin.", TestName = "Guillemets that point inwards")]
    [TestCase("“We shall see,\" said Ivo Marin.", TestName = "A curly and a straight mark")]
    [TestCase("(“We shall see,” said Ivo Marin.)", TestName = "In brackets")]
    public void Marks_of_all_forms(string text) => Speech.In(text).Is("We shall see,", by: "Ivo Marin", cue: "said", AttributionBasis.Named, QuoteKind.Direct);

    [TestCase("Ivo Marin praised the “swift response“ of the crews.", "swift response")]
    [TestCase("Ivo Marin praised the ”swift response” of the crews.", "swift response")]
    [TestCase("Ivo Marin praised the “swift response\" of the crews.", "swift response")]
    [TestCase("Ivo Marin praised the 'swift response' of the crews.", "swift response")]
    [TestCase("Ivo Marin praised the ''swift response'' of the crews.", "swift response")]
    [TestCase("Ivo Marin praised the « swift response » of the crews.", "swift response")]
    public void A_fragment_between_marks_of_all_forms(string text, string content) => Speech.In(text).Is(content, by: "Ivo Marin");

    [Test]
    public void Single_marks_against_apostrophes()
    {
        Speech.In("Ivo Marin said the voters' 'no' was clear.").Is("no", by: "Ivo Marin");
        Speech.In("Ivo Marin said the voters’ ‘no’ was clear.").Is("no", by: "Ivo Marin");
        Speech.In("‘I don’t know the workers’ plans,’ said Ivo Marin.").Is("I don’t know the workers’ plans,", by: "Ivo Marin");
        Speech.In("‘It’s John’s, isn’t it?’ asked Ivo Marin.").Is("It’s John’s, isn’t it?", by: "Ivo Marin");
    }

    [TestCase("The workers’ pay and the owners’ profits rose in the ’90s.")]
    [TestCase("The workers' pay and the owners' profits rose in the '90s.")]
    [TestCase("Rock ’n’ roll fans don’t mind the players’ age.")]
    [TestCase("She is 5' 11\" tall and he is 6' tall.")]
    [TestCase("O’Hara’s and D’Souza’s dogs’ bowls.")]
    [TestCase("The ship is 12' wide.")]
    public void Apostrophes_alone_quote_nothing(string text) => Speech.In(text).HasNothing();

    [Test]
    public void A_quotation_inside_a_quotation_is_not_one_of_its_own()
    {
        Speech.In("“She told me, ‘Never again,’ and left,” said Ivo Marin.").Is("She told me, ‘Never again,’ and left,", by: "Ivo Marin");
        Speech.In("‘She told me, “Never again,” and left,’ said Ivo Marin.").Is("She told me, “Never again,” and left,", by: "Ivo Marin");
        Speech.In("\"She told me, 'Never again,' and left,\" said Ivo Marin.").Is("She told me, 'Never again,' and left,", by: "Ivo Marin");
    }

    [Test]
    public void Two_marks_end_together()
    {
        Speech.In("\"I just say, 'Thank you for coming,'\" said Ivo Marin.").Is("I just say, 'Thank you for coming,'", by: "Ivo Marin");
        Speech.In("“I just say, ‘Thank you for coming,’” said Ivo Marin.").Is("I just say, ‘Thank you for coming,’", by: "Ivo Marin");
        Speech.In("“I just say, ‘Thank you for coming.’ ” Ivo Marin smiled.").Is("I just say, ‘Thank you for coming.’");
    }

    [Test]
    public void Inches_are_no_marks()
        => Speech.In("“The plank is wide enough,” said Ivo Marin of the 12\" board.").Has("The plank is wide enough,", by: "Ivo Marin");

    [TestCase("“”")]
    [TestCase("\"\"")]
    [TestCase("“ ”")]
    [TestCase("''")]
    public void Empty_marks_quote_nothing(string marks) => Speech.In($"Ivo Marin said {marks} and left.").HasNothing();

    [TestCase("Ivo Marin said: “We shall see…”", "We shall see…")]
    [TestCase("Ivo Marin said: “… we shall see.”", "… we shall see.")]
    [TestCase("Ivo Marin said: “[We] shall see.”", "[We] shall see.")]
    [TestCase("Ivo Marin said: “We shall — in time — see.”", "We shall — in time — see.")]
    [TestCase("Ivo Marin said: “We shall see”.", "We shall see")]
    [TestCase("Ivo Marin said: “We shall see.”.", "We shall see.")]
    [TestCase("Ivo Marin said: “In 1990, 1.5 million (!) came.”", "In 1990, 1.5 million (!) came.")]
    public void What_stands_inside_is_content(string text, string content) => Speech.In(text).Is(content, by: "Ivo Marin", cue: "said", kind: QuoteKind.Direct);
}
