using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101 where a delegate is marked: calls of it, and what the functions return that become one.</summary>
public class MarkedDelegateTests() : CitationTest("CORPUS101")
{
    [Test]
    public Task Calls() => FindsAsync("""
        using Corpus;

        namespace App;

        internal delegate void Shown([Verbatim] string words);

        internal static class Code
        {
            public static event Shown? Showing;

            public static void Run(Shown shown)
            {
                shown([|"nine yaers"|]);
                shown.Invoke([|"nine yaers"|]);
                shown?.Invoke("nine years");
                Showing?.Invoke([|"nine yaers"|]);
            }
        }
        """);

    /// <summary>Whoever calls the delegate takes what it gives for checked.</summary>
    [Test]
    public Task Results() => FindsAsync("""
        using Corpus;

        namespace App;

        [return: Verbatim]
        internal delegate string Making();

        internal static class Code
        {
            public static void Run()
            {
                Making made = () => [|"nine yaers"|];
                made += delegate { return [|"nine yaers"|]; };
                made += () => "nine years";
                Cite.Verbatim(made());
            }
        }
        """);

    [Test]
    public Task Results_that_are_waited_for() => FindsAsync("""
        using System.Threading.Tasks;
        using Corpus;

        namespace App;

        internal static class Code
        {
            [return: Verbatim]
            private static async Task<string> MakeAsync()
            {
                await Task.Yield();
                return [|"nine yaers"|];
            }

            public static async Task RunAsync() => Cite.Verbatim(await MakeAsync());
        }
        """);
}
