using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101: each of the values that may be meant where one is cited is looked up, where it is written.</summary>
public class FollowedValuesTests() : CitationTest("CORPUS101")
{
    [TestCase("""Cite.Verbatim(any == "" ? [|"nine yaers"|] : (any == "a" ? "nine years" : [|"worth the wiat"|]))""")]
    [TestCase("""Cite.Verbatim(any switch { "" => [|"nine yaers"|], "a" => "nine years", "b" => throw new System.Exception(), _ => [|"worth the wiat"|] })""")]
    [TestCase("""Cite.Verbatim((string?)null ?? [|"nine yaers"|])""")]
    [TestCase("""Cite.Verbatim((string)(object)([|"nine yaers"|]))""")]
    [TestCase("""Cite.Verbatim(any = [|"nine yaers"|])""")]
    [TestCase("""Cite.Verbatim(any = any == "" ? "nine years" : [|"nine yaers"|])""")]
    [TestCase("""Cite.Verbatim((any == "" ? Articles.All[0].Quotes[0] : null)?.Text ?? [|"nine yaers"|])""")]
    public Task In_an_expression(string call) => FindsInAsync(call + ";");

    [Test]
    public Task Assignments_of_all_kinds() => FindsAsync("""
        using Corpus;

        namespace App;

        internal class Caption([Verbatim] string words)
        {
            [Verbatim]
            public string? Text { get; set; }

            public void Clear() => words = [|"nine yaers"|];

            public override string ToString() => words;
        }

        internal sealed class Note : Caption
        {
            public Note() : this([|"nine yaers"|])
            {
            }

            public Note([Verbatim] string words) : base(words)
            {
            }
        }

        internal static class Code
        {
            [Verbatim]
            private static string _slot = "";

            [return: Verbatim]
            private static ref string Slot() => ref _slot;

            public static void Run(Caption caption)
            {
                caption.Text ??= [|"nine yaers"|];
                (caption.Text) = [|"nine yaers"|];
                Caption made = new([|"nine yaers"|]) { Text = [|"worth the wiat"|] };
                made.Text = caption.Text = [|"nine yaers"|];
                Slot() = [|"nine yaers"|];
            }
        }
        """);
}
