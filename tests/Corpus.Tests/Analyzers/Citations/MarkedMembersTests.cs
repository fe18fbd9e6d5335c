using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101 where people mark members of their own: whatever way the words take to them, they are looked up.</summary>
public class MarkedMembersTests() : CitationTest("CORPUS101")
{
    [Test]
    public Task Who_overrides_or_implements_a_marked_member_is_marked() => FindsAsync("""
        using Corpus;

        namespace App;

        internal interface ICaption
        {
            [Verbatim]
            string Words { get; set; }

            [return: Verbatim]
            string Show([Verbatim] string words);

            void Explicit([Verbatim] string words);
        }

        internal abstract class Caption
        {
            [Verbatim]
            public abstract string Text { get; set; }

            [return: Verbatim]
            public virtual string Draw(int size, [Verbatim] string words) => words;
        }

        internal sealed class Code : Caption, ICaption
        {
            public override string Text { get; set; } = [|"nine yaers"|];

            public string Words { get; set; } = [|"nine yaers"|];

            public override string Draw(int size, string words) => words + "" == "" ? words : [|"nine yaers"|];

            public string Show(string words) => [|"nine yaers"|];

            void ICaption.Explicit(string words) => Show(words);

            public static void Run(Code code)
            {
                code.Text = [|"nine yaers"|];
                code.Words = [|"nine yaers"|];
                code.Draw(1, [|"nine yaers"|]);
                code.Show([|"nine yaers"|]);
                ((ICaption)code).Explicit([|"nine yaers"|]);
            }
        }
        """);

    [Test]
    public Task The_key_of_a_pair_is_nobodys_words() => FindsAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal static class Code
        {
            [Verbatim]
            private static readonly Dictionary<string, string> Words = new() { { "a key", "nine years" }, { "another", [|"nine yaers"|] } };

            public static int Count => Words.Count;
        }
        """);

    [Test]
    public Task A_parameter_of_a_record_and_its_property_are_one() => FindsAsync("""
        using Corpus;

        namespace App;

        internal record Caption([property: Verbatim] string Words);

        internal record Note([Verbatim] string Words, string Free = "nine yaers");

        internal record Long(string More) : Caption([|"nine yaers"|]);

        internal static class Code
        {
            public static object[] Run() =>
            [
                new Caption([|"nine yaers"|]),
                new Caption("nine years") with { Words = [|"nine yaers"|] },
                new Note([|"nine yaers"|], "nine yaers") with { Words = [|"nine yaers"|], Free = "nine yaers" },
                new Note("nine years") { Words = [|"nine yaers"|] },
            ];
        }
        """);

    [Test]
    public Task Each_element_of_a_list_is_a_citation() => FindsAsync("""
        using System;
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        [AttributeUsage(AttributeTargets.Class)]
        internal sealed class MottosAttribute([Verbatim] params string[] words) : Attribute
        {
            [Verbatim]
            public string[] Words { get; set; } = words;
        }

        [Mottos("nine years", [|"nine yaers"|], Words = new[] { [|"nine yaers"|] })]
        internal static class Code
        {
            [Verbatim]
            private static readonly string[] Some = ["nine years", [|"nine yaers"|], .. (string[])["worth", [|"wiat"|]]];

            [Verbatim]
            private static readonly List<string> Others = new() { "nine years", [|"nine yaers"|] };

            private static void All([Verbatim] params string[] words) => Words(words);

            private static void Words([Verbatim] IReadOnlyList<string> words) => Cite.Verbatim(words[0]);

            public static void Run()
            {
                All("nine years", [|"nine yaers"|]);
                All();
                All([]);
                Words(["nine years", [|"nine yaers"|]]);
                Words(new[] { [|"nine yaers"|] });
                Words(new string[1]);
                Some[0] = [|"nine yaers"|];
                Others[0] = [|"nine yaers"|];
                Cite.Verbatim(Some[0]);
            }
        }
        """);

    [Test]
    public Task Tuples_are_taken_apart() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public string First { get; set; }

            [Verbatim]
            public string Second;

            public string Free = "";

            public Code([Verbatim] string first) => (First, (Free, Second)) = (first, ("nine yaers", [|"nine yaers"|]));

            public static void Run(Code code) => (code.Free, code.First) = ("nine yaers", [|"nine yaers"|]);
        }
        """);

    [Test]
    public Task Results_of_lambdas_and_local_functions() => FindsInAsync("""
        [return: Verbatim] string Local() => [|"nine yaers"|];
        var lambda = [return: Verbatim] () => [|"nine yaers"|];
        [return: Verbatim] static System.Collections.Generic.IEnumerable<string> Many() { yield return [|"nine yaers"|]; }
        string Free() => "nine yaers";
        Cite.Verbatim(Local()); lambda(); Many(); Free();
        """);

    [Test]
    public Task Constructors_of_base_classes() => FindsAsync("""
        using Corpus;

        namespace App;

        internal class Caption([Verbatim] string words)
        {
            public string Words { get; } = words;
        }

        internal sealed class Short() : Caption([|"nine yaers"|]);

        internal sealed class Code : Caption
        {
            private Code() : base([|"nine yaers"|])
            {
            }

            public Code([Verbatim] string words, [Verbatim] string more = [|"nine yaers"|]) : base(words) => Cite.Verbatim(more);
        }
        """);

    /// <summary>By them, nothing is an argument.</summary>
    [Test]
    public Task Operators() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            private readonly string _words;

            private Code([Verbatim] string words) => _words = words;

            public static implicit operator Code([Verbatim] string words) => new(words);

            [return: Verbatim]
            public static explicit operator string(Code code) => code._words;

            public static Code operator +(Code code, [Verbatim] string words) => words + "" == "" ? code : words;

            public static object Run(Code code)
            {
                Code made = [|"nine yaers"|];
                made = (Code)[|"nine yaers"|];
                made += [|"nine yaers"|];
                Cite.Verbatim((string)made);
                return code + "nine years" + [|"worth the wiat"|];
            }
        }
        """);

    [Test]
    public Task Parts_of_a_member_are_one() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed partial class Code
        {
            public static partial void Show([Verbatim] string words);

            public static partial void Show(string words) => Cite.Verbatim(words);

            public static void Run() => Show([|"nine yaers"|]);
        }
        """);

    [Test]
    public Task Bytes_of_a_text() => FindsAsync("""
        using System;
        using Corpus;

        namespace App;

        internal static class Code
        {
            private static void Show([Verbatim] ReadOnlySpan<byte> words) => _ = words.Length;

            private static void Look([Verbatim] ReadOnlySpan<char> words) => _ = words.Length;

            public static void Run()
            {
                Show("nine years"u8);
                Show([|"nine yaers"u8|]);
                Look([|"nine yaers"|]);
            }
        }
        """);

    [Test]
    public Task Extension_methods_and_the_whole_file() => FindsAsync("""
        using System;
        using Corpus;

        [assembly: App.Motto([|"nine yaers"|])]

        namespace App;

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class MottoAttribute([Verbatim] string words) : Attribute
        {
            public string Words { get; } = words;
        }

        internal enum Kind
        {
            [Motto([|"nine yaers"|])]
            First,
        }

        internal static class Code
        {
            private static string Shown([Verbatim] this string words) => words;

            public static string Run(Code.Nested nested) => [|"nine yaers"|].Shown() + Shown([|"worth the wiat"|]) + nested.First + nested.Second;

            internal sealed class Nested
            {
                [Verbatim]
                public string First = [|"nine yaers"|], Second = [|"worth the wiat"|];
            }
        }
        """);
}
