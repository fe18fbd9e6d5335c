using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS104.</summary>
public class UncheckedCitationTests() : CitationTest("CORPUS104")
{
    [TestCase("Cite.Verbatim([|any|])")]
    [TestCase("Cite.Verbatim([|any.Trim()|])")]
    [TestCase("""Cite.Verbatim([|$"well worth {any}"|])""")]
    [TestCase("""Cite.Verbatim(any == "" ? "nine years" : [|any|])""")]
    [TestCase("""Cite.Verbatim("nine years", [|anybody|])""")]
    [TestCase("""Cite.Verbatim("nine years", [|Speakers.All[0]|])""")]
    public Task What_is_no_constant_is_told_of(string call) => FindsInAsync(call + ";");

    [TestCase("Cite.Verbatim(Cite.Verbatim(Wait))")]
    [TestCase("Cite.Verbatim(Articles.All[0].Quotes[0].Text)")]
    [TestCase("Cite.Verbatim(null!)")]
    public Task What_comes_from_the_corpus_is_not(string call) => FindsInAsync(call + ";");

    [TestCase("""Cite.Verbatim("the ferrymen", by: Articles.MayorOpensBridge.Quotes.NobodyAskedTheFerrymen.Speaker)""")]
    [TestCase("""Cite.Verbatim("the ferrymen", by: Articles.MayorOpensBridge.Quotes.NobodyAskedTheFerrymen.Speaker!)""")]
    public Task The_speaker_of_a_named_quotation_is_known(string call) => FindsInAsync(call + ";");

    [TestCase("""Cite.Verbatim("nine years", [|Articles.MayorOpensBridge.Quotes[0].Speaker|])""")]
    [TestCase("""Cite.Verbatim("nine years", [|Articles.ById("bridge").Quotes[0].Speaker|])""")]
    public Task But_not_of_one_that_is_counted(string call) => FindsInAsync(call + ";");

    [Test]
    public Task What_is_put_together_or_parted_when_the_program_runs() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public string Words { get; set; } = "nine years";

            public static void Run(Code code, (string, int) given)
            {
                [|code.Words += " of waiting"|];
                (code.Words, _) = [|given|];
                code.Words ??= "nine years";
            }
        }
        """);

    [Test]
    public Task A_list_in_which_nothing_is_yet() => FindsAsync("""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public List<string> Words { get; } = new();

            [Verbatim]
            public ImmutableArray<string> Fixed { get; } = ImmutableArray<string>.Empty;

            [Verbatim]
            public string[] Array { get; } = System.Array.Empty<string>();
        }
        """);

    /// <summary>Whoever calls the delegate does not see the mark.</summary>
    [Test]
    public async Task A_delegate_hides_the_mark()
    {
        string[] messages = await FindsAsync("""
            using System;
            using System.Linq;
            using Corpus;

            namespace App;

            internal delegate void Shown([Verbatim] string words);

            internal static class Code
            {
                private static void Show([Verbatim] string words) => Cite.Verbatim(words);

                public static void Run(string[] all)
                {
                    Action<string> show = [|Show|];
                    Shown shown = Show;
                    shown += Show;
                    var lambda = [|([Verbatim] string words) => Show(words)|];
                    Action<string> other = [|([Verbatim] string words) => Show(words)|];
                    show(all[0]);
                    lambda("nine years");
                    other(all[0]);
                    shown("nine years");
                    _ = all.Select([|Show|], 1);
                }

                private static int Select(this string[] all, Action<string> show, int count) => count;
            }
            """);

        Assert.That(messages, Is.All.EqualTo("What is cited through this delegate cannot be held against the corpus: mark the delegate's own parameter [Verbatim], or call the method itself"));
    }

    [Test]
    public async Task What_is_passed_by_reference()
    {
        string[] messages = await FindsAsync("""
            using Corpus;

            namespace App;

            internal sealed class Code
            {
                private static readonly string Wait = "nine years";

                [Verbatim]
                public string Words = "nine years";

                private static void Read([Verbatim] in string words) => Cite.Verbatim(words);

                private static void ReadOnly([Verbatim] ref readonly string words) => Cite.Verbatim(words);

                private static void Change([Verbatim] ref string words) => words = "nine years";

                private static void Make([Verbatim] out string words) => words = "nine years";

                private static void Any(ref string words) => words += ".";

                private static void AnyMade(out string words) => words = "";

                private static void Look(in string words) => _ = words.Length;

                public static void Run(Code code, string any)
                {
                    Read([|any|]);
                    Read(in [|Wait|]);
                    Read("nine years");
                    ReadOnly(in [|any|]);
                    Change(ref [|any|]);
                    Change(ref code.Words);
                    Make(out code.Words);
                    Make(out any);
                    Look(in code.Words);
                    Any(ref [|code.Words|]);
                    AnyMade(out [|code.Words|]);
                }
            }
            """);

        Assert.That(messages[^1], Is.EqualTo("What this is given here cannot be held against the corpus: mark the parameter that it is passed to [Verbatim]"));
    }

    /// <summary>Whoever calls the delegate takes what it gives for checked.</summary>
    [Test]
    public async Task A_delegate_whose_result_is_marked()
    {
        string[] messages = await FindsAsync("""
            using Corpus;

            namespace App;

            [return: Verbatim]
            internal delegate string Making();

            internal static class Code
            {
                private static string Free() => "";

                [return: Verbatim]
                private static string Checked() => "nine years";

                public static void Run()
                {
                    Making made = [|Free|];
                    made += Checked;
                    Cite.Verbatim(made());
                }
            }
            """);

        Assert.That(messages, Is.EqualTo(new[] { "What this gives through the delegate cannot be held against the corpus: mark its result [return: Verbatim]" }));
    }

    [Test]
    public Task What_a_list_is_given() => FindsAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public string Words { get; set; } = "nine years";

            [Verbatim]
            public List<string> All { get; } = [];

            public static void Run(Code code, List<(string, int)> given, string any)
            {
                code.All.Add([|any|]);
                code.All.AddRange([|given.ConvertAll(static one => one.Item1)|]);
                code.All.Add(code.Words);
                _ = new Code { All = { [|any|] } };
            }
        }
        """);

    /// <summary>They were looked up where they were put in.</summary>
    [Test]
    public Task The_elements_of_a_marked_list_one_by_one() => FindsAsync("""
        using System;
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public List<string> Words { get; } = ["nine years"];

            public static void Run(Code code, List<string> given, [Verbatim] params string[] some)
            {
                foreach (string words in code.Words)
                {
                    foreach (string free in given)
                        Console.WriteLine(Cite.Verbatim([|free|]) + Cite.Verbatim(words));
                    Action later = () => Cite.Verbatim(words);
                    later();
                }

                foreach (string words in some)
                    Cite.Verbatim(words);
            }
        }
        """);

    /// <summary>The key of a pair is nobody's words, and nobody has looked it up; nor what else is parted.</summary>
    [Test]
    public Task The_values_of_a_marked_dictionary_one_by_one() => FindsAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public Dictionary<string, string> ByKey { get; } = new() { ["a key"] = "nine years" };

            [Verbatim]
            public Dictionary<string, List<string>> Lists { get; } = [];

            public static void Run(Code code, [Verbatim] List<(string, string)> given)
            {
                foreach (var (key, words) in code.ByKey)
                    Cite.Verbatim(words + "" == "" ? words : [|key|]);
                foreach ((string key, string words) in code.ByKey)
                    Cite.Verbatim(key == "" ? words : [|key|]);
                foreach (var pair in code.ByKey)
                    Cite.Verbatim(pair.Key == "" ? pair.Value : [|pair.Key|]);
                foreach (string key in code.ByKey.Keys)
                    Cite.Verbatim([|key|]);
                foreach (string words in code.ByKey.Values)
                    Cite.Verbatim(words);
                foreach (var (_, all) in code.Lists)
                {
                    all.Add("nine years");
                    foreach (string words in all)
                        Cite.Verbatim(words);
                }

                foreach (var (first, second) in given)
                    Cite.Verbatim(first == "" ? [|first|] : [|second|]);
            }
        }
        """);

    [Test]
    public Task Tuples_in_a_list() => FindsAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public List<(string, string)> Words { get; } = [];

            public static void Run(Code code) => code.Words.Add([|("nine years", "nine yaers")|]);
        }
        """);

    /// <summary>What a function makes, nobody has looked up; what is given to the function is no element.</summary>
    [Test]
    public Task A_function_that_makes_what_is_put_into_a_list() => FindsAsync("""
        using System.Collections.Concurrent;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public ConcurrentDictionary<string, string> ByKey { get; } = [];

            public static void Run(Code code)
            {
                code.ByKey.GetOrAdd("nine yaers", [|static key => key|]);
                code.ByKey.GetOrAdd("nine yaers", [|static (key, more) => more|], "nine yaers");
                code.ByKey.AddOrUpdate("nine yaers", [|static (key, more) => more|], static (key, old, more) => old, "nine yaers");
            }
        }
        """);
}
