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

    /// <summary>Whatever the call gives, a list that is marked is told what is put into it; a copy that somebody takes, where it goes.</summary>
    [Test]
    public Task Calls_that_give_something() => FindsAsync("""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using Corpus;

        namespace App;

        internal sealed class Fluent : List<string>
        {
            public new Fluent Add(string words)
            {
                base.Add(words);
                return this;
            }
        }

        internal sealed class Code
        {
            [Verbatim]
            public ImmutableList<string> Fixed { get; set; } = ImmutableList<string>.Empty;

            [Verbatim]
            public HashSet<string> Set { get; } = [];

            [Verbatim]
            public Fluent? Words { get; set; } = [];

            public static object Run(Code code, Fluent free)
            {
                code.Fixed.Add([|"nine yaers"|]);
                _ = code.Fixed.Add([|"nine yaers"|]).Add("nine years").Add([|"worth the wiat"|]);
                if (code.Set.Add([|"nine yaers"|]))
                    code.Set.Add([|"worth the wiat"|]);
                code.Words!.Add([|"nine yaers"|]);
                code.Words.Add([|"nine yaers"|]).Add("nine years").Add([|"worth the wiat"|]);
                code.Words?.Add("nine years").Add([|"worth the wiat"|]);
                Fluent same = code.Words!.Add([|"nine yaers"|]);
                code.Words = code.Words.Add([|"nine yaers"|]).Add([|"worth the wiat"|]);
                code.Fixed = code.Fixed.Add([|"nine yaers"|]).Add("nine years").Add([|"worth the wiat"|]);
                code.Words = new Fluent().Add([|"nine yaers"|]);
                free.Add("nine yaers").Add("worth the wiat");
                return (same, string.Join(", ", code.Words.Append("and others").Concat(["and more"])), code.Fixed.Add("and others"));
            }
        }
        """);

    [Test]
    public Task Elements_by_other_calls() => FindsAsync("""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public string[] Words { get; set; } = [];

            [Verbatim]
            public List<string>? Later;

            [Verbatim]
            public ImmutableList<string> Fixed { get; set; } = [];

            [Verbatim]
            public ConcurrentDictionary<string, string> ByKey { get; } = [];

            public static void Run(Code code, bool first, Code other)
            {
                Array.Fill(code.Words, [|"nine yaers"|]);
                code.Words.SetValue([|"nine yaers"|], 0);
                (code.Later ??= []).Add([|"nine yaers"|]);
                (first ? code.Fixed : other.Fixed).Add([|"nine yaers"|]);
                (code.Later ?? other.Later)!.Add([|"nine yaers"|]);
                code.Fixed = code.Fixed.Replace("nine years", [|"nine yaers"|], StringComparer.Ordinal);
                code.Words = [.. code.Words.Union([[|"nine yaers"|]], StringComparer.Ordinal)];
                code.ByKey.GetOrAdd("nine yaers", [|"worth the wiat"|]);
                ((ICollection<KeyValuePair<string, string>>)code.ByKey).Add(new("nine yaers", [|"worth the wiat"|]));
                ((ICollection<KeyValuePair<string, string>>)code.ByKey).Add(KeyValuePair.Create("nine yaers", [|"worth the wiat"|]));
            }
        }
        """);

    /// <summary>What is put into a list is not what stands last, or is called otherwise.</summary>
    [Test]
    public Task Elements_that_stand_before_something_else() => FindsAsync("""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Threading.Channels;
        using System.Threading.Tasks;
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public ConcurrentDictionary<string, string> ByKey { get; } = [];

            [Verbatim]
            public OrderedDictionary<string, string> Ordered { get; } = new();

            [Verbatim]
            public SortedList<string, string> Sorted { get; } = new();

            [Verbatim]
            public PriorityQueue<string, int> Next { get; } = new();

            [Verbatim]
            public PriorityQueue<string, string> ByName { get; } = new();

            [Verbatim]
            public Channel<string> Wire { get; } = Channel.CreateUnbounded<string>();

            [Verbatim]
            public ChannelWriter<string> Writer => Wire.Writer;

            public static async Task Run(Code code)
            {
                code.ByKey.AddOrUpdate("nine yaers", [|"worth the wiat"|], static (key, old) => old);
                code.ByKey.TryUpdate("nine yaers", [|"worth the wiat"|], "nine yaers");
                code.Ordered.SetAt(0, [|"worth the wiat"|]);
                code.Ordered.SetAt(0, "nine yaers", [|"worth the wiat"|]);
                code.Ordered.Insert(0, "nine yaers", [|"worth the wiat"|]);
                code.Sorted.SetValueAtIndex(0, [|"worth the wiat"|]);
                code.Next.Enqueue([|"nine yaers"|], 1);
                code.Next.EnqueueDequeue([|"nine yaers"|], 1);
                code.Next.DequeueEnqueue([|"nine yaers"|], 1);
                code.Next.EnqueueRange([[|"nine yaers"|]], 1);
                code.ByName.Enqueue([|"nine yaers"|], "nine yaers");
                code.Wire.Writer.TryWrite([|"nine yaers"|]);
                await code.Wire.Writer.WriteAsync([|"nine yaers"|]);
                await code.Writer.WriteAsync([|"nine yaers"|]);
            }
        }
        """);

    /// <summary>No call is written where a collection expression makes a list whose maker takes nothing but words.</summary>
    [Test]
    public Task Collection_expressions_of_lists_whose_maker_is_marked() => FindsAsync("""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using Corpus;

        namespace App;

        internal sealed class Captions : IEnumerable<string>
        {
            public void Add([Verbatim] string words) => Cite.Verbatim(words);

            public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        [CollectionBuilder(typeof(Built), nameof(Make))]
        internal sealed class Built : List<string>
        {
            public static Built Make([Verbatim] ReadOnlySpan<string> words) => words.Length > 0 ? [] : new();
        }

        internal static class Code
        {
            [Verbatim]
            private static readonly Captions All = ["nine years", [|"nine yaers"|]];

            public static object Run()
            {
                Captions some = [[|"nine yaers"|], .. (string[])[[|"worth the wiat"|]]];
                Built built = ["nine years", [|"nine yaers"|]];
                return (All, some, built);
            }
        }
        """);
}
