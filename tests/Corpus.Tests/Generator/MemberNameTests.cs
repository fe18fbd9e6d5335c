using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Naming;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>What members are called.</summary>
public class MemberNameTests
{
    [TestCase("Kremlin Hopes for More Constructive U.S. Leadership, Putin Rejects Second Wave", "KremlinHopesForMoreConstructiveUSLeadership")]
    [TestCase("Mayor opens bridge", "MayorOpensBridge")]
    [TestCase("Yes, we can still do it", "YesWeCanStillDoIt")]
    [TestCase("The market moves: what is next", "TheMarketMoves")]
    [TestCase("The market moves – what is next", "TheMarketMoves")]
    [TestCase("The market moves—what is next", "TheMarketMoves")]
    [TestCase("The second-wave plan of St. Peter's church", "TheSecondWavePlanOfStPetersChurch")]
    [TestCase("The plan of Gov. Smith is out. It is long.", "ThePlanOfGovSmithIsOut")]
    [TestCase("One two three four five six seven eight nine", "OneTwoThreeFourFiveSixSevenEight")]
    [TestCase("PUTIN SAYS NO TO US", "PutinSaysNOTOUS")]
    [TestCase("NATO and the EU agree", "NATOAndTheEUAgree")]
    [TestCase("2024 was the year", "_2024WasTheYear")]
    [TestCase("A rise of 1.5 percent to 1,000", "ARiseOf1_5PercentTo1000")]
    [TestCase("From 10 20 came", "From10_20Came")]
    [TestCase("don’t stop the 'music'", "DontStopTheMusic")]
    [TestCase("iPhone sales are up", "IPhoneSalesAreUp")]
    [TestCase("class", "Class")]
    [TestCase("été à la plage", "ÉtéÀLaPlage")]
    [TestCase("Путин ответил на вопросы", "ПутинОтветилНаВопросы")]
    [TestCase("الرئيس يجيب على الأسئلة", "الرئيسيجيبعلىالأسئلة")]
    [TestCase("שלום לכל העולם", "שלוםלכלהעולם")]
    [TestCase("東京で会議が開かれた", "東京で会議が開かれた")]
    [TestCase("Fire 🔥🔥 in the 🏠 today", "FireInTheToday")]
    [TestCase("𝐁𝐨𝐥𝐝 words here", "WordsHere")]
    [TestCase("zero\u200Bwidth \u202Eand\u202C joined\u200Dup", "ZerowidthAndJoinedup")]
    [TestCase("a\u0301 accent", "Á_WITH_COMBINING")]
    [TestCase("\uD83D half \uDC00", "Half")]
    [TestCase("…“Quoted” — first", "QuotedFirst")]
    [TestCase("U.S.-led talks", "USLedTalks")]
    [TestCase("3-day week", "_3DayWeek")]
    [TestCase("e-mail & co", "EMailCo")]
    public void Of_a_headline(string headline, string expected)
    {
        string? name = Identifiers.Pascal(WordReader.FirstClause(headline, 8));

        Assert.That(name, Is.EqualTo(expected == "Á_WITH_COMBINING" ? "A\u0301Accent" : expected));
        Assert.That(SyntaxFacts.IsValidIdentifier(name!), Is.True);
    }

    [TestCase("🔥🔥🔥")]
    [TestCase("…")]
    [TestCase("")]
    [TestCase("\uD83D")]
    [TestCase("𝐁𝐨𝐥𝐝")]
    public void Of_a_headline_without_a_usable_letter(string headline) =>
        Assert.That(Identifiers.Pascal(WordReader.FirstClause(headline, 8)), Is.Null);

    [Test]
    public void Of_a_headline_of_one_endless_word_is_cut()
    {
        string name = Identifiers.Pascal(WordReader.FirstClause(new string('a', 10_000) + " " + new string('b', 10_000), 8))!;

        Assert.That(name, Has.Length.LessThanOrEqualTo(80));
        Assert.That(name, Does.StartWith("Aaaa"));
    }

    [TestCase("kremlin_hopes", "kremlin_hopes")]
    [TestCase("My Article", "MyArticle")]
    [TestCase("class", "Class")]
    [TestCase("var", "Var")]
    [TestCase("🔥", null)]
    [TestCase("1st", "_1st")]
    public void That_somebody_chose(string given, string? expected) => Assert.That(Identifiers.Given(given), Is.EqualTo(expected));

    [Test]
    public void Every_keyword_of_the_language_can_be_a_headline_or_a_choice()
    {
        foreach (string keyword in SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(static text => text.All(char.IsLetter)))
        {
            Assert.That(Identifiers.Given(keyword), Is.Not.EqualTo(keyword));
            Assert.That(SyntaxFacts.IsValidIdentifier(Identifiers.Given(keyword)!), Is.True);
        }
    }

    [Test]
    public void Names_that_clash_all_get_their_id() => AssertSettled(
        [("Rain", false, "a"), ("Rain", false, "b"), ("Snow", false, "c")],
        ["Rain_a", "Rain_b", "Snow"]);

    [Test]
    public void Names_that_differ_in_nothing_but_case_clash() => AssertSettled(
        [("Rain", false, "a"), ("RAIN", false, "b")],
        ["Rain_a", "RAIN_b"]);

    [Test]
    public void A_chosen_name_is_kept_where_another_happens_to_be_the_same() => AssertSettled(
        [("Rain", true, "a"), ("Rain", false, "b")],
        ["Rain", "Rain_b"]);

    [Test]
    public void Two_that_chose_the_same_both_get_their_id() => AssertSettled(
        [("Rain", true, "a"), ("Rain", true, "b")],
        ["Rain_a", "Rain_b"]);

    [Test]
    public void A_name_that_the_class_has_for_itself_gets_the_id() => AssertSettled(
        [("All", false, "a"), ("ById", false, "b"), ("TryGetById", false, "c"), ("ToString", false, "d"), ("Articles", false, "e"), ("Equals", true, "f"), ("get_All", true, "g"), ("Finalize", false, "h")],
        ["All_a", "ById_b", "TryGetById_c", "ToString_d", "Articles_e", "Equals_f", "get_All_g", "Finalize_h"]);

    [Test]
    public void An_id_that_no_name_can_hold_is_made_one() => AssertSettled(
        [("Rain", false, "003 a-b"), ("Rain", false, "é ü"), ("Rain", false, "🔥")],
        ["Rain_003_a_b", "Rain_é_ü", "Rain_"]);

    [Test]
    public void Ids_that_become_the_same_are_told_apart_by_a_hash()
    {
        string[] names = MemberNames.Settle([new("Rain", false, "a b"), new("Rain", false, "a-b"), new("Rain_a_b", true, "c")], ReservedNames.Root("Articles"));

        Assert.That(names[2], Is.EqualTo("Rain_a_b"));
        Assert.That(names[0], Does.Match("^Rain_a_b_[0-9a-f]{8}$"));
        Assert.That(names[1], Does.Match("^Rain_a_b_[0-9a-f]{8}$"));
        Assert.That(names[0], Is.Not.EqualTo(names[1]));
    }

    [Test]
    public void A_name_does_not_depend_on_articles_that_have_another()
    {
        NameWish[] few = [new("Rain", false, "a"), new("Snow", false, "b")];
        NameWish[] more = [.. few, new("Wind", false, "c"), new("Fog", true, "d")];

        Assert.That(MemberNames.Settle(more, ReservedNames.Root("Articles")).Take(2), Is.EqualTo(MemberNames.Settle(few, ReservedNames.Root("Articles"))));
    }

    [Test]
    public void Quotations_that_begin_alike_are_counted()
    {
        string[] names = QuoteNames.For(["too complicated", "Too complicated!", "more constructive", "too complicated", "in 2024", "in 2024", "count", "🔥", "…", "I said no. Then I left."]);

        Assert.That(names, Is.EqualTo(new[]
        {
            "TooComplicated", "TooComplicated2", "MoreConstructive", "TooComplicated3", "In2024", "In2024_2", "CountQuote", "Quote", "Quote2", "ISaidNo",
        }));
    }

    [Test]
    public void No_quotation_has_the_name_of_a_member_of_the_list()
    {
        IEnumerable<string> members = typeof(QuoteList).GetMembers().Select(static member => member.Name).Where(static name => SyntaxFacts.IsValidIdentifier(name));

        Assert.That(members.Where(static name => !ReservedNames.Quotes.Contains(name)), Is.Empty);
    }

    [Test]
    public void Files_are_never_called_the_same()
    {
        var hints = new HintNames("Articles", "Speakers");
        string[] members = ["Rain", "RAIN_b", "Speakers", "ARTICLES", "Снег", "Град", "Снег2", new string('x', 300), new string('x', 301)];

        string[] names = [.. members.Select(hints.For)];

        Assert.That(names.Select(static name => name.ToUpperInvariant()).Distinct().Count(), Is.EqualTo(members.Length));
        Assert.That(names, Is.All.Match("^[A-Za-z0-9_-]{1,80}$"));
        Assert.That(names.Select(static name => name.ToUpperInvariant()), Has.None.EqualTo("ARTICLES").And.None.EqualTo("SPEAKERS"));
        Assert.That(names[0], Is.EqualTo("Rain"));
    }

    private static void AssertSettled((string Name, bool IsGiven, string Id)[] wishes, string[] expected) => Assert.That(
        MemberNames.Settle([.. wishes.Select(static wish => new NameWish(wish.Name, wish.IsGiven, wish.Id))], ReservedNames.Root("Articles")),
        Is.EqualTo(expected));
}
