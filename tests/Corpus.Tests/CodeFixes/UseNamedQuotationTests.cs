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

    [TestCase("""any += Cite.Verbatim([|"a gift to the whole town."|]);""", """any += Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text;""")]
    [TestCase("""any += Cite.Verbatim(by: Speakers.MarekNovak, text: ([|"a gift to the whole town."|])).Length;""", """any += Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text.Length;""")]
    [TestCase("""any += /* he */ Cite.Verbatim([|"a gift to the whole town."|]) /* said */;""", """any += /* he */ Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text /* said */;""")]
    [TestCase("""any += Cite.Verbatim(any == "" ? [|"a gift to the whole town."|] : Wait);""", """any += Cite.Verbatim(any == "" ? Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text : Wait);""")]
    [TestCase("""any += Cite.Verbatim([|"a gift to the whole town."|] /* his */);""", """any += Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text /* his */);""")]
    public Task Where_the_value_is_used_no_call_is_left(string statement, string expected) => MendsInAsync(statement, expected);

    /// <summary>A member alone is no statement.</summary>
    [Test]
    public Task Where_it_is_not_the_call_stays() => MendsAsync(
        """
        internal static class Code
        {
            public static System.Action Later { get; } = () => Corpus.Cite.Verbatim([|"a gift to the whole town."|]);

            public static void Run() => Corpus.Cite.Verbatim([|"a gift to the whole town."|]);
        }
        """,
        """
        internal static class Code
        {
            public static System.Action Later { get; } = () => Corpus.Cite.Verbatim(App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text);

            public static void Run() => Corpus.Cite.Verbatim(App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text);
        }
        """);

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

    /// <summary>CORPUS104 tells of whoever that is: with the call, nobody would be told any more.</summary>
    [TestCase("Articles.ById(any).Quotes[0].Speaker", TestName = "A speaker who is counted")]
    [TestCase("System.Linq.Enumerable.First(Speakers.All)", TestName = "A speaker who is called for")]
    public Task A_speaker_whom_only_a_running_program_knows_stays(string by) => MendsInAsync(
        $$"""any += Cite.Verbatim([|"a gift to the whole town."|], by: {{by}});""",
        $$"""any += Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text, by: {{by}});""");

    [TestCase("Speakers.MarekNovak", TestName = "The right speaker goes with the call")]
    [TestCase("Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Speaker", TestName = "So does that of a named quotation")]
    [TestCase("null", TestName = "And nobody")]
    public Task A_speaker_who_is_known_goes(string by) => MendsInAsync(
        $$"""any += Cite.Verbatim([|"a gift to the whole town."|], by: {{by}});""",
        """any += Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text;""");

    [Test]
    public Task All_with_speakers_known_and_unknown() => MendsAllAsync(
        FixAllScope.Solution,
        ("One/A.cs",
            Around("""any += Cite.Verbatim("a gift to the whole town.", by: Speakers.MarekNovak) + Cite.Verbatim("a gift to the whole town.", by: Speakers.All[0]);"""),
            Around("""any += Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text + Cite.Verbatim(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text, by: Speakers.All[0]);""")));

    [Test]
    public Task In_a_marked_list() => MendsAsync(
        """
        using System.Collections.Generic;

        namespace App;

        internal sealed class Code
        {
            [Corpus.Verbatim]
            public List<string> Words { get; } = [[|"a gift to the whole town."|]];

            public static void Run(Code code)
            {
                code.Words.Add([|"a gift to the whole town."|]);
                _ = new Code { Words = { [|"a gift to the whole town."|] } };
            }
        }
        """,
        """
        using System.Collections.Generic;

        namespace App;

        internal sealed class Code
        {
            [Corpus.Verbatim]
            public List<string> Words { get; } = [Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text];

            public static void Run(Code code)
            {
                code.Words.Add(Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text);
                _ = new Code { Words = { Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text } };
            }
        }
        """);

    [Test]
    public Task Of_a_package() => MendsAsync(
        Around("""any += Cite.Verbatim([|"The tower leans a little,"|]);"""),
        Around("""any += Package.Articles.TowerLeans.Quotes.TheTowerLeansALittle.Text;"""),
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
            public static string Articles { get; } = global::App.Articles.MayorOpensBridge.Quotes.AGiftToTheWholeTown.Text;
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
