using System.Threading.Tasks;
using Corpus.Generator.CodeFixes;
using Corpus.Tests.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>The fix of CORPUS103.</summary>
public class UseNamedQuotationTests() : FixTest<UseNamedQuotationCodeFix>("CORPUS103")
{
    [Test]
    public async Task Its_title_names_the_quotation()
    {
        string title = await MendsInAsync(
            """Cite.Verbatim([|"a gift to the whole town."|], by: Speakers.MarekNovak);""",
            """Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text, by: Speakers.MarekNovak);""");

        Assert.That(title, Is.EqualTo("Use the named quotation AGiftToTheWholeTown"));
    }

    [Test]
    public async Task Where_its_text_is_not_quite_the_same_the_title_says_so()
    {
        string title = await MendsInAsync(
            """Cite.Verbatim([|"It was well worth the wait"|]);""",
            """Cite.Verbatim(Articles.MayorOpensBridge.Quotes.ItWasWellWorthTheWait.Text);""");

        Assert.That(title, Is.EqualTo("Use the named quotation ItWasWellWorthTheWait, which is “It was well worth the wait,”"));
    }

    [Test]
    public Task What_stands_around_it_stays() => MendsInAsync(
        """
        Cite.Verbatim( // Why
                    /* that */ [|$"It was well " + Wait|] /* line */); // is cited
        """,
        """
        Cite.Verbatim( // Why
                    /* that */ Articles.MayorOpensBridge.Quotes.ItWasWellWorthTheWait.Text /* line */); // is cited
        """);

    [Test]
    public Task But_what_is_said_within_is_not_lost() => MendsNothingInAsync("""Cite.Verbatim([|"It was well " + /* indeed */ "worth the wait"|]);""");

    [Test]
    public Task In_all_places_that_need_no_constant() => MendsAsync(
        """
        namespace Desk;

        internal class Code
        {
            [Corpus.Verbatim]
            public static readonly string Field = [|"a gift to the whole town."|];

            [Corpus.Verbatim]
            public string Property { get; set; } = [|@"a gift to the whole town."|];

            public static object Run(bool any, [Corpus.Verbatim] object text) =>
                any ? Run(any, any ? [|"a gift to the whole town."|] : ([|"a gift to the whole town."|])) : new Code { Property = [|"a gift to the whole town."|] };
        }
        """,
        """
        namespace Desk;

        internal class Code
        {
            [Corpus.Verbatim]
            public static readonly string Field = App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text;

            [Corpus.Verbatim]
            public string Property { get; set; } = App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text;

            public static object Run(bool any, [Corpus.Verbatim] object text) =>
                any ? Run(any, any ? App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text : (App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text)) : new Code { Property = App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text };
        }
        """);

    [Test]
    public Task Of_a_package() => MendsAsync(
        Around("""Cite.Verbatim([|"The tower leans a little,"|]);"""),
        Around("""Cite.Verbatim(Package.Articles.TowerLeans.Quotes.TheTowerLeansALittle.Text);"""),
        static project => project.WithPackage());

    [Test]
    public Task Another_class_of_the_name_does_not_come_between() => MendsAsync(
        """
        namespace Desk;

        internal static class App
        {
            public static string Articles { get; } = Corpus.Cite.Verbatim([|"a gift to the whole town."|]);
        }
        """,
        """
        namespace Desk;

        internal static class App
        {
            public static string Articles { get; } = Corpus.Cite.Verbatim(global::App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text);
        }
        """);

    [Test]
    public Task All_of_a_solution_but_where_the_text_would_be_another() => MendsAllAsync(
        FixAllScope.Solution,
        ("One/A.cs",
            Around("""Cite.Verbatim("a gift to the whole town."); Cite.Verbatim("It was well worth the wait");"""),
            Around("""Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text); Cite.Verbatim("It was well worth the wait");""")),
        ("Two/A.cs",
            Around("""Cite.Verbatim("It was well worth the wait,"); Cite.Verbatim("a gift to the whole town");"""),
            Around("""Cite.Verbatim(Articles.MayorOpensBridge.Quotes.ItWasWellWorthTheWait.Text); Cite.Verbatim("a gift to the whole town");""")));

    /// <summary>A shell chooses the first place that there is: however often it is told to, no text becomes another one.</summary>
    [Test]
    public Task All_where_the_first_would_be_another_text() => MendsAllAsync(
        FixAllScope.Solution,
        ("One/A.cs",
            Around("""Cite.Verbatim("It was well worth the wait"); Cite.Verbatim("a gift to the whole town"); Cite.Verbatim("a gift to the whole town.");"""),
            Around("""Cite.Verbatim("It was well worth the wait"); Cite.Verbatim("a gift to the whole town"); Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text);""")));

    /// <summary>A shell that finds no fix at the first place mends the others all the same.</summary>
    [Test]
    public Task All_where_the_first_has_no_fix() => MendsAllAsync(
        FixAllScope.Solution,
        ("One/A.cs",
            Around("""Cite.Verbatim("It was well " + /* indeed */ "worth the wait,"); Cite.Verbatim("a gift to the whole town.");"""),
            Around("""Cite.Verbatim("It was well " + /* indeed */ "worth the wait,"); Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text);""")));
}
