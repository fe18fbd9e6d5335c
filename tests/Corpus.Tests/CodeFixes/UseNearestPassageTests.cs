using System.Threading.Tasks;
using Corpus.Generator.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>The fix of CORPUS101.</summary>
public class UseNearestPassageTests() : FixTest<UseNearestPassageCodeFix>("CORPUS101")
{
    private const string Listed = "\n\ninternal sealed class Listed { [Verbatim] public System.Collections.Generic.List<string> Words { get; } = []; }\n";

    [Test]
    public async Task Its_title_says_what_will_stand_there()
    {
        string title = await MendsInAsync("""Cite.Verbatim([|"well worth the wiat"|]);""", """Cite.Verbatim("well worth the wait");""");

        Assert.That(title, Is.EqualTo("Use the nearest passage “well worth the wait”"));
    }

    [Test]
    public Task What_stands_around_it_stays() => MendsInAsync(
        """
        Cite.Verbatim( // Why
                    /* that */ [|"well worth the wiat"|] /* line */,
                    by: Speakers.AnaHorvat); // is cited
        """,
        """
        Cite.Verbatim( // Why
                    /* that */ "well worth the wait" /* line */,
                    by: Speakers.AnaHorvat); // is cited
        """);

    [Test]
    public Task A_verbatim_string_stays_one() => MendsInAsync(
        """Cite.Verbatim([|@"It was well worth the wiat,"" Ana Horvat"|]);""",
        """Cite.Verbatim(@"It was well worth the wait,"" Ana Horvat");""");

    [Test]
    public Task A_verbatim_string_keeps_its_lines() => MendsInAsync(
        """
        Cite.Verbatim([|@"It was
          well worth the wiat"|]);
        """,
        """
        Cite.Verbatim(@"It was
          well worth the wait");
        """);

    [Test]
    public Task A_raw_string_stays_one() => MendsInAsync(
        """"Cite.Verbatim([|"""well worth the wiat"""|]);"""",
        """"Cite.Verbatim("""well worth the wait""");"""");

    [Test]
    public Task A_raw_string_keeps_its_lines_and_its_indentation() => MendsInAsync(
        """"
        Cite.Verbatim([|"""
                        It was well

                          worth the wiat
                        """|]);
        """",
        """"
        Cite.Verbatim("""
                        It was well

                          worth the wait
                        """);
        """");

    [Test]
    public Task Escapes_are_those_of_the_kind() => MendsInAsync(
        """Cite.Verbatim([|"It was well\tworth the wiat,\" Ana"|]);""",
        """Cite.Verbatim("It was well\tworth the wait,\" Ana");""");

    [Test]
    public Task What_was_escaped_stays_escaped() => MendsInAsync(
        """Cite.Verbatim([|"\u201cIt was well worth the wiat,\u201d"|]);""",
        """Cite.Verbatim("\u201cIt was well worth the wait,\u201d");""");

    /// <summary>An escape that would be another one beside the new letters is written out.</summary>
    [TestCase("""It\x20was\u0020well\tworth\U00000020the wiat""", """It\x20was\u0020well\tworth\U00000020the wait""")]
    [TestCase("""\x201cIt\x20was wel\x20worth\u0020the wiat""", """\x201cIt\x20was well\x20worth\u0020the wait""")]
    [TestCase("""well worth the\x20wiat""", """well worth the\x20wait""")]
    [TestCase("""Nobody\x20sked the ferrymen""", """Nobody asked the ferrymen""")]
    public Task Escapes_elsewhere_stay_as_they_are(string citation, string expected) => MendsInAsync($"""Cite.Verbatim([|"{citation}"|]);""", $"""Cite.Verbatim("{expected}");""");

    [Test]
    public Task Escapes_beside_holes_stay_as_they_are() => MendsInAsync(
        """Cite.Verbatim([|$"It\x20wass well\u0020{Wait}"|]);""",
        """Cite.Verbatim($"It\x20was well\u0020{Wait}");""");

    [Test]
    public Task Marks_of_the_other_kind_stay_and_so_do_words_left_out() => MendsInAsync(
        """Cite.Verbatim([|"\"It was  [...] worth the wiat,\" Ana Horvat said"|]);""",
        """Cite.Verbatim("\"It was  [...] worth the wait,\" Ana Horvat said");""");

    [Test]
    public Task Every_part_is_mended() => MendsInAsync(
        """Cite.Verbatim([|"It wass well […] the wiat […] Horvatt said"|]);""",
        """Cite.Verbatim("It was well […] the wait […] Horvat said");""");

    /// <summary>What is nearest to the parts stands in two articles.</summary>
    [Test]
    public Task Parts_that_would_not_stand_together_have_no_fix() => MendsNothingInAsync("""Cite.Verbatim([|"Nobody askd the ferrymen […] the tower leanns"|]);""");

    [Test]
    public Task Lines_of_a_raw_string_end_as_they_did() => MendsAsync(
        Around("Cite.Verbatim([|\"\"\"\r\n    It was\r\n    well worth the wiat\r\n    \"\"\"|]);"),
        Around("Cite.Verbatim(\"\"\"\r\n    It was\r\n    well worth the wait\r\n    \"\"\");"));

    [Test]
    public Task Holes_in_lines_stay() => MendsInAsync(
        """"
        Cite.Verbatim([|$"""
                It wass
                wel {Wait}
                """|]);
        """",
        """"
        Cite.Verbatim($"""
                It was
                well {Wait}
                """);
        """");

    /// <summary>The sign says “a """quay""" {{of}} stone”: neither three marks nor two braces may end a string, or begin a hole.</summary>
    [TestCase(""" "a \"\"\"quay\"\"\" {{of}} stne" """, """ "a \"\"\"quay\"\"\" {{of}} stone" """)]
    [TestCase(""" @"a quay {{of}} stne" """, "@\"a \"\"\"\"\"\"quay\"\"\"\"\"\" {{of}} stone\"")]
    [TestCase(""" $"a quay {{{{of}}}} st{Ne}" """, "$\"a \\\"\\\"\\\"quay\\\"\\\"\\\" {{{{of}}}} sto{Ne}\"")]
    [TestCase("\"\"\"a quay {{of}} stne\"\"\"", "\"\"\"\"a \"\"\"quay\"\"\" {{of}} stone\"\"\"\"")]
    [TestCase("$\"\"\"the harbour says it: a quay of st{Ne} is what they built\"\"\"", "$$$\"\"\"\"the harbour says it: a \"\"\"quay\"\"\" {{of}} sto{{{Ne}}} is what they built\"\"\"\"")]
    public Task Marks_and_braces_are_written_as_the_kind_of_string_wants_them(string expression, string expected) => MendsAsync(
        Sign($"[|{expression.Trim()}|]"),
        Sign(expected.Trim()),
        static project => project.Article("articles/sign.txt", "The sign at the harbour says it: a \"\"\"quay\"\"\" {{of}} stone is what they built, and all of it in one summer."));

    [Test]
    public Task Strings_that_are_added_up_stay_apart() => MendsInAsync(
        """
        Cite.Verbatim([|"It was wel " + // the first half
            (@"worth " + "the wiat")|]);
        """,
        """
        Cite.Verbatim("It was well " + // the first half
            (@"worth " + "the wait"));
        """);

    [Test]
    public Task Names_among_them_stay() => MendsInAsync(
        """Cite.Verbatim([|"It wass wel " + Wait + ", Ana Horvat"|]);""",
        """Cite.Verbatim("It was well " + Wait + ",” Ana Horvat");""");

    [Test]
    public Task Holes_stay() => MendsInAsync(
        """Cite.Verbatim([|$"It wass wel {Wait}"|]);""",
        """Cite.Verbatim($"It was well {Wait}");""");

    [Test]
    public Task Holes_of_verbatim_and_raw_strings_stay() => MendsInAsync(
        """"Cite.Verbatim([|@$"wel {Wait}"|]); Cite.Verbatim([|$$"""wel {{Wait}}"""|]);"""",
        """"Cite.Verbatim(@$"well {Wait}"); Cite.Verbatim($$"""well {{Wait}}""");"""");

    [Test]
    public Task A_constant_is_mended_where_it_is_written_and_once() => MendsAllAsync(
        FixAllScope.Document,
        ("App/Code.cs", Around("Cite.Verbatim(Wiat); Cite.Verbatim(Code.Wiat);"), Around("Cite.Verbatim(Wiat); Cite.Verbatim(Code.Wiat);").Replace("\"worth the wiat\"", "\"worth the wait\"")));

    /// <summary>The words of another constant are used elsewhere too.</summary>
    [TestCase("""Cite.Verbatim([|"well " + Wiat|]);""")]
    [TestCase("""Cite.Verbatim([|$"well {Wiat}"|]);""")]
    public Task Where_the_name_is_wrong_there_is_no_fix(string statement) => MendsNothingInAsync(statement);

    [Test]
    public Task What_is_declared_in_another_file_stays() => MendsAllAsync(
        FixAllScope.Project,
        ("One/A.cs", Other("nine yaers"), Other("nine years")),
        ("One/B.cs", Around("Cite.Verbatim(Elsewhere.Words);"), Around("Cite.Verbatim(Elsewhere.Words);")),
        ("One/C.cs", Elsewhere, Elsewhere));

    [TestCase("""Cite.Verbatim([|"shareholders disappointed"|]);""")]
    [TestCase("""Cite.Verbatim([|""|]);""")]
    [TestCase("""Cite.Verbatim([|"the ferrymen […] The bridge"|]);""")]
    public Task Where_nothing_is_near_there_is_no_fix(string statement) => MendsNothingInAsync(statement);

    [Test]
    public Task Attributes_and_default_values_are_mended_too() => MendsWordsAsync(
        """
        using System;
        using Corpus;

        namespace App;

        [AttributeUsage(AttributeTargets.Class)]
        internal sealed class MottoAttribute([Verbatim] string text) : Attribute
        {
            public string Text { get; } = text;
        }

        [Motto([|"worth the wiat"|])]
        internal class Code
        {
            [Verbatim]
            public const string Constant = [|"nine yaers"|];

            public static void Run([Verbatim] string text = [|"nine yaers"|]) => Run(text);
        }
        """,
        ("worth the wiat", "worth the wait"),
        ("nine yaers", "nine years"));

    [Test]
    public Task Lists_and_the_heads_of_functions_are_mended_too() => MendsWordsAsync(
        """
        using System;
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class MottoAttribute([Verbatim] string words) : Attribute
        {
            public string Words { get; } = words;
        }

        internal sealed class Code
        {
            [Verbatim]
            public List<string> Words { get; } = new(new[] { [|"nine yaers"|] });

            public static object Run()
            {
                [Motto([|"nine yaers"|])]
                string Local([Verbatim] string words = [|"well worth the wiat"|]) => words;
                var code = new Code { Words = { [|"nine yaers"|] } };
                code.Words.Add(/* why */ [|@"well worth the wiat"|]);
                return (code, Local());
            }
        }
        """,
        ("worth the wiat", "worth the wait"),
        ("nine yaers", "nine years"));

    [Test]
    public Task All_in_lists_and_at_the_heads_of_functions() => MendsAllAsync(
        FixAllScope.Document,
        ("One/A.cs",
            Around("""var all = new Listed { Words = { "nine yaers" } }; all.Words.Add("well worth the wiat"); string Local([Verbatim] string words = "nine yaers") => words; any += Local();""") + Listed,
            Around("""var all = new Listed { Words = { "nine years" } }; all.Words.Add("well worth the wait"); string Local([Verbatim] string words = "nine years") => words; any += Local();""") + Listed));

    [Test]
    public Task All_of_a_document() => MendsAllAsync(
        FixAllScope.Document,
        ("One/A.cs", Around("""Cite.Verbatim("well worth the wiat"); Cite.Verbatim("nine yaers"); Cite.Verbatim("nothing like it");"""), Around("""Cite.Verbatim("well worth the wait"); Cite.Verbatim("nine years"); Cite.Verbatim("nothing like it");""")),
        ("One/B.cs", Other("nine yaers"), Other("nine yaers")));

    /// <summary>What is far, and what was retracted, a person has to look at.</summary>
    [Test]
    public Task All_but_what_is_far() => MendsAllAsync(
        FixAllScope.Document,
        ("One/A.cs",
            Around("""Cite.Verbatim("Nobody ever asked for ferrymen"); Cite.Verbatim("went down in minuts"); Cite.Verbatim("nine yaers"); Cite.Verbatim("It was ... the wait");"""),
            Around("""Cite.Verbatim("Nobody ever asked for ferrymen"); Cite.Verbatim("went down in minuts"); Cite.Verbatim("nine years"); Cite.Verbatim("It was [...] the wait");""")));

    [Test]
    public Task What_is_far_is_mended_alone() => MendsInAsync("""Cite.Verbatim([|"Nobody ever asked for ferrymen"|]);""", """Cite.Verbatim("Nobody asked the ferrymen");""");

    [TestCase("It was ... worth the wait", "It was [...] worth the wait")]
    [TestCase("It wass ... worth the wiat", "It was [...] worth the wait", "Use the nearest passage ")]
    [TestCase("It was… worth the wait...", "It was […] worth the wait")]
    [TestCase("“It was . . . worth the wait", "“It was [. . .] worth the wait")]
    public async Task Dots_for_words_left_out_become_marks(string citation, string expected, string start = "Mark the words that are left out: ")
    {
        string title = await MendsInAsync($"""Cite.Verbatim([|"{citation}"|]);""", $"""Cite.Verbatim("{expected}");""");

        Assert.That(title, Does.StartWith(start));
    }

    [Test]
    public Task All_of_a_project() => MendsAllAsync(
        FixAllScope.Project,
        ("One/A.cs", Around("""Cite.Verbatim("well worth the wiat");"""), Around("""Cite.Verbatim("well worth the wait");""")),
        ("One/B.cs", Other("nine yaers"), Other("nine years")),
        ("Two/A.cs", Other("nine yaers"), Other("nine yaers")));

    [Test]
    public Task All_of_a_solution() => MendsAllAsync(
        FixAllScope.Solution,
        ("One/A.cs", Around("""Cite.Verbatim("well worth the wiat");"""), Around("""Cite.Verbatim("well worth the wait");""")),
        ("One/B.cs", Other("nine yaers"), Other("nine years")),
        ("Two/A.cs", Other("nine yaers"), Other("nine years")));

    private const string Elsewhere = """
        internal static class Elsewhere
        {
            public const string Words = "nine yaers";
        }
        """;

    private static string Sign(string expression) => $$"""
        internal static class Sign
        {
            private const string Ne = "ne";

            public static string Words { get; } = Corpus.Cite.Verbatim({{expression}}) + Ne;
        }
        """;

    private static string Other(string cited) => $$"""
        internal static class Other
        {
            public static string Words { get; } = Corpus.Cite.Verbatim("{{cited}}");
        }
        """;
}
