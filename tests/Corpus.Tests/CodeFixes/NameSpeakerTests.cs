using System.Threading.Tasks;
using Corpus.Generator.CodeFixes;
using Corpus.Tests.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>The fix of CORPUS102.</summary>
public class NameSpeakerTests() : FixTest<NameSpeakerCodeFix>("CORPUS102")
{
    [Test]
    public async Task Its_title_says_who_it_was()
    {
        string title = await MendsInAsync(
            """Cite.Verbatim("well worth the wait", by: [|Speakers.MarekNovak|]);""",
            """Cite.Verbatim("well worth the wait", by: Speakers.AnaHorvat);""");

        Assert.That(title, Is.EqualTo("Name the right speaker: Ana Horvat"));
    }

    [Test]
    public Task Without_a_name_for_the_argument_and_in_another_order() => MendsInAsync(
        """Cite.Verbatim("well worth the wait", [|Speakers.MarekNovak|] /* ? */); Cite.Verbatim(by: [|Speakers.MarekNovak|], text: "well worth the wait");""",
        """Cite.Verbatim("well worth the wait", Speakers.AnaHorvat /* ? */); Cite.Verbatim(by: Speakers.AnaHorvat, text: "well worth the wait");""");

    [Test]
    public Task As_short_as_it_can_be_written() => MendsAsync(
        """
        using S = App.Speakers;
        using static Corpus.Cite;

        namespace Desk
        {
            internal static class Code
            {
                public static string Run() => Verbatim("well worth the wait", [|S.MarekNovak|]) + Corpus.Cite.Verbatim("well worth the wait", [|App.Speakers.MarekNovak|]);
            }
        }

        namespace Other
        {
            internal static class Speakers;
        }
        """,
        """
        using S = App.Speakers;
        using static Corpus.Cite;

        namespace Desk
        {
            internal static class Code
            {
                public static string Run() => Verbatim("well worth the wait", S.AnaHorvat) + Corpus.Cite.Verbatim("well worth the wait", S.AnaHorvat);
            }
        }

        namespace Other
        {
            internal static class Speakers;
        }
        """);

    [Test]
    public Task Of_a_package_where_the_words_are_there() => MendsAsync(
        Around("""Cite.Verbatim("The tower leans", [|Speakers.AnaHorvat|]);"""),
        Around("""Cite.Verbatim("The tower leans", Package.Speakers.PetraKovač);"""),
        static project => project.WithPackage());

    /// <summary>Both corpora quote her; the members of the one that was used go on being used.</summary>
    [Test]
    public Task Of_the_class_that_was_used() => MendsAsync(
        Around("""Cite.Verbatim("Like all of us", [|Package.Speakers.PetraKovač|]); Cite.Verbatim("Like all of us", [|Speakers.MarekNovak|]);"""),
        Around("""Cite.Verbatim("Like all of us", Package.Speakers.AnaHorvat); Cite.Verbatim("Like all of us", Speakers.AnaHorvat);"""),
        static project => project.WithPackage());

    [Test]
    public async Task Words_that_nobody_said_lose_the_speaker()
    {
        string title = await MendsInAsync(
            """
            Cite.Verbatim("nine years", [|Speakers.MarekNovak|]);
                    Cite.Verbatim(by: [|Speakers.MarekNovak|], text: "nine years");
            """,
            """
            Cite.Verbatim("nine years");
                    Cite.Verbatim(text: "nine years");
            """);

        Assert.That(title, Is.EqualTo("Leave the speaker out"));
    }

    [Test]
    public Task But_no_comment_is_lost() => MendsNothingInAsync("""Cite.Verbatim("nine years", /* he wrote it */ [|Speakers.MarekNovak|]);""");

    [Test]
    public Task All_of_a_solution_in_the_way_that_was_chosen() => MendsAllAsync(
        FixAllScope.Solution,
        ("One/A.cs",
            Around("""Cite.Verbatim("well worth the wait", Speakers.MarekNovak); Cite.Verbatim("the ferrymen", Speakers.AnaHorvat); Cite.Verbatim("nine years", Speakers.AnaHorvat);"""),
            Around("""Cite.Verbatim("well worth the wait", Speakers.AnaHorvat); Cite.Verbatim("the ferrymen", Speakers.MarekNovak); Cite.Verbatim("nine years", Speakers.AnaHorvat);""")),
        ("Two/A.cs",
            Around("""Cite.Verbatim("well worth the wait", Speakers.MarekNovak);"""),
            Around("""Cite.Verbatim("well worth the wait", Speakers.AnaHorvat);""")));
}
