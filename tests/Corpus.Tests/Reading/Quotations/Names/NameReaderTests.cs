using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class NameReaderTests
{
    [TestCase("On Monday Ana Horvat met Lars Nyborg.", "Ana Horvat|Lars Nyborg")]
    [TestCase("There Ana Horvat of the Bank of Norland spoke.", "Ana Horvat|Bank of Norland")]
    [TestCase("There Jan van Linden and Charles de Montfort met.", "Jan van Linden|Charles de Montfort")]
    [TestCase("There H. J. Whitcombe met Dr. Okafor.", "H. J. Whitcombe|Okafor")]
    [TestCase("The weather was fine.", "")]
    [TestCase("However, it rained.", "")]
    [TestCase("In May, on a Friday, it rained.", "")]
    [TestCase("It reached Ana Horvat, Lars Nyborg and Inge Brandt.", "Ana Horvat|Lars Nyborg|Inge Brandt")]
    public void Finds_names(string text, string names)
        => Assert.That(Names(Stages.Of(text)), Is.EqualTo(names.Length == 0 ? [] : names.Split('|')));

    [TestCase("There Ana Stone met him. Stone left.", "Ana Stone|Stone")]
    [TestCase("Mayor Leaves House of Stone. Stone walls fell.", "Leaves House of Stone")]
    [TestCase("It was stone. Stone walls fell.", "")]
    public void A_word_that_opens_a_sentence_is_a_name_where_the_article_has_it_as_one(string text, string names) => Finds_names(text, names);

    [Test]
    public void Names_inside_a_quotation_are_not_seen()
        => Assert.That(Names(Stages.Of("“Lars Nyborg lied,” said Ana Horvat.")), Is.EqualTo(new[] { "Ana Horvat" }));

    [TestCase("It was Ana Horvat.", NameKind.Person)]
    [TestCase("It was Mr. Okafor.", NameKind.Person)]
    [TestCase("It was chairman Okafor.", NameKind.Person)]
    [TestCase("It was the Daily Courier.", NameKind.Organization)]
    [TestCase("It was the NBU.", NameKind.Organization)]
    [TestCase("It was Norway.", NameKind.Place)]
    [TestCase("It was Okafor.", NameKind.Unknown)]
    public void Tells_what_is_named(string text, object kind) => Assert.That(Stages.Of(text).Mentions.Single().Kind, Is.EqualTo(kind));

    [TestCase("It was Ana Horvat.", Gender.Female)]
    [TestCase("It was Gerald Ambrose.", Gender.Male)]
    [TestCase("It was Mrs. Okafor.", Gender.Female)]
    [TestCase("It was Mr. Okafor.", Gender.Male)]
    [TestCase("It was Okafor.", Gender.Unknown)]
    [TestCase("It was Folake Okafor.", Gender.Unknown)]
    public void Tells_the_gender(string text, object gender) => Assert.That(Stages.Of(text).Mentions.Single().Gender, Is.EqualTo(gender));

    [TestCase("It was former defence minister Karin Holm.", "former defence minister Karin Holm")]
    [TestCase("It was President Karin Holm.", "President Karin Holm")]
    [TestCase("It was Karin Holm.", "Karin Holm")]
    public void Takes_the_role_before_the_name(string text, string whole)
    {
        Stages stages = Stages.Of(text);
        Mention mention = stages.Mentions.Single(static mention => !mention.IsModifier);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stages.Frame.TextOf(mention.First, mention.Last), Is.EqualTo(whole));
            Assert.That(stages.Frame.TextOf(mention.NameFirst, mention.Last), Is.EqualTo("Karin Holm"));
        }
    }

    [TestCase("There the Kellner campaign said no.", true)]
    [TestCase("There Kellner spokeswoman Ruth Amsel left.", true)]
    [TestCase("There Kellner said no.", false)]
    public void Knows_a_name_that_only_modifies(string text, bool modifier)
        => Assert.That(Stages.Of(text).Mentions[0].IsModifier, Is.EqualTo(modifier));

    [Test]
    public void A_run_of_capitals_is_bounded()
    {
        Stages stages = Stages.Of("There " + string.Join(' ', Enumerable.Repeat("Okafor", 100)) + " left.");
        Assert.That(stages.Mentions, Has.All.Matches<Mention>(static mention => mention.Words < 20));
    }

    private static string[] Names(Stages stages)
        => [.. stages.Mentions.Select(mention => stages.Frame.TextOf(mention.NameFirst, mention.Last))];
}
