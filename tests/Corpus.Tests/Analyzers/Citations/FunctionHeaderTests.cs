using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101 at the heads of local functions and lambdas: defaults of their parameters, and attributes.</summary>
public class FunctionHeaderTests() : CitationTest("CORPUS101")
{
    private const string Motto = """
        using System;
        using Corpus;

        namespace App;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        internal sealed class MottoAttribute([Verbatim] string words) : Attribute
        {
            [Verbatim]
            public string More { get; set; } = words;

            [Verbatim]
            public string Field = "";

            public string Free { get; set; } = "";
        }


        """;

    [Test]
    public Task Default_values() => FindsInAsync("""
        void Local([Verbatim] string words = [|"nine yaers"|], string free = "nine yaers") => Cite.Verbatim(words);
        static void Other([Verbatim] string words = "nine years") { void Inner([Verbatim] string words = [|"nine yaers"|]) => Cite.Verbatim(words); Inner(); }
        Local(); Other();
        """);

    [Test]
    public Task Default_values_of_lambdas() => FindsAsync("""
        using Corpus;

        namespace App;

        internal delegate string Shown([Verbatim] string words = "nine years");

        internal delegate string Wrong([Verbatim] string words = [|"nine yaers"|]);

        internal static class Code
        {
            public static void Run()
            {
                Wrong wrong = ([Verbatim] string words = [|"nine yaers"|]) => words;
                Shown shown = static ([Verbatim] string words = "nine years") => words;
                _ = wrong() + shown();
            }
        }
        """);

    [Test]
    public Task Attributes() => FindsAsync(Motto + """
        [Motto([|"nine yaers"|], More = [|"worth the wiat"|], Field = [|"nine yaers"|], Free = "nine yaers")]
        internal static class Code
        {
            [Motto("nine years"), Motto([|"nine yaers"|])]
            [return: Motto([|"nine yaers"|])]
            public static void Run<[Motto([|"nine yaers"|])] T>([Motto([|"nine yaers"|])] string any)
            {
                [Motto([|"nine yaers"|], More = [|"worth the wiat"|])]
                [return: Motto([|"nine yaers"|])]
                static string Local<[Motto([|"nine yaers"|])] TInner>([Motto([|"nine yaers"|])] string some) => some;
                var lambda = [Motto([|"nine yaers"|])] [return: Motto("nine years", More = [|"worth the wiat"|])] ([Motto([|"nine yaers"|])] string some) => Local<int>(some);
                _ = lambda(any);
            }
        }
        """);

    [Test]
    public Task Attributes_of_lambdas_in_initializers() => FindsAsync(Motto + """
        internal static class Code
        {
            public static readonly Func<string, string> Field = [Motto([|"nine yaers"|])] (some) => some;

            public static Func<string, string> Property => [Motto([|"nine yaers"|])] ([Motto("nine years")] some) => some;
        }
        """);
}
