using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101 where a list is marked: whatever puts something into it gives it words.</summary>
public class MarkedListsTests() : CitationTest("CORPUS101")
{
    [Test]
    public Task Nested_initializers_of_a_member() => FindsAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal sealed class Caption
        {
            [Verbatim]
            public List<string> Words { get; } = [];

            [Verbatim]
            public Dictionary<string, string> ByKey = new() { ["nine yaers"] = "nine years", ["another"] = [|"nine yaers"|] };

            public List<string> Free { get; } = ["nine yaers"];

            [Verbatim]
            public string Text { get; set; } = "";
        }

        internal sealed class Page
        {
            public Caption Caption { get; } = new();
        }

        internal static class Code
        {
            public static object[] Run() =>
            [
                new Caption { Words = { "nine years", [|"nine yaers"|] }, Free = { "nine yaers" }, Text = [|"nine yaers"|] },
                new Caption { ByKey = { ["a key"] = [|"nine yaers"|], ["another"] = "nine years" } },
                new Caption { ByKey = { { "a key", [|"nine yaers"|] } } },
                new Page { Caption = { Words = { [|"nine yaers"|] }, Text = [|"worth the wiat"|] } },
                new Caption { Words = { [0] = [|"nine yaers"|] } },
            ];
        }
        """);

    [Test]
    public Task What_is_added_when_the_program_runs() => FindsAsync("""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public List<string> Words { get; } = [];

            [Verbatim]
            public ImmutableArray<string> Fixed { get; set; } = [];

            [Verbatim]
            public Dictionary<string, string> ByKey { get; } = [];

            [Verbatim]
            public Queue<string>? Later { get; set; }

            public List<string> Free { get; } = [];

            public static void Run(Code code, [Verbatim] IList<string> given)
            {
                code.Words.Add([|"nine yaers"|]);
                code.Words.Add("nine years");
                code.Words.AddRange(["nine years", [|"nine yaers"|]]);
                code.Words.Insert(0, [|"nine yaers"|]);
                code.Words.InsertRange(0, new[] { [|"nine yaers"|] });
                code.ByKey.Add("nine yaers", [|"worth the wiat"|]);
                code.ByKey.TryAdd("nine yaers", [|"worth the wiat"|]);
                code.Later?.Enqueue([|"nine yaers"|]);
                code.Fixed = code.Fixed.Add([|"nine yaers"|]);
                given.Add([|"nine yaers"|]);
                ((ICollection<string>)code.Words).Add([|"nine yaers"|]);
                ((IList<string>)code.Words)[0] = [|"nine yaers"|];
                code.Words[^1] = [|"nine yaers"|];
                code.Free.Add("nine yaers");
                code.Words.Remove("nine yaers");
                _ = code.Words.Contains("nine yaers");
            }
        }
        """);

    [Test]
    public Task Lists_made_of_others() => FindsAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public List<string> Words { get; set; } = new(new[] { "nine years", [|"nine yaers"|] }) { [|"worth the wiat"|] };

            [Verbatim]
            public List<string> Sized { get; } = new(4) { [|"worth the wiat"|] };

            [Verbatim]
            public Dictionary<string, string> ByKey { get; } = new(System.StringComparer.Ordinal) { ["nine yaers"] = [|"worth the wiat"|] };
        }
        """);

    /// <summary>The words are told of once, where both the list and its method are marked.</summary>
    [Test]
    public Task Indexers_and_methods_that_are_marked_themselves() => FindsAsync("""
        using System.Collections;
        using Corpus;

        namespace App;

        internal sealed class Captions : IEnumerable
        {
            public int this[[Verbatim] string words]
            {
                get => Cite.Verbatim(words).Length;
                set => Add(words);
            }

            public void Add([Verbatim] string words) => Cite.Verbatim(words);

            public IEnumerator GetEnumerator() => "".GetEnumerator();
        }

        internal static class Code
        {
            [Verbatim]
            private static readonly Captions All = new() { "nine years", [|"nine yaers"|] };

            public static void Run(Captions captions)
            {
                captions[[|"nine yaers"|]] = captions["nine years"] + captions[[|"worth the wiat"|]];
                _ = new Captions { ["nine years"] = 1, [[|"nine yaers"|]] = 2 };
                All.Add([|"nine yaers"|]);
            }
        }
        """);
}
