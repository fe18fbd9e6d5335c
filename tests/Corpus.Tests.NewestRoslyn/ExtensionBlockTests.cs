using System.Threading.Tasks;
using Corpus.Tests.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests;

/// <summary>CORPUS101 where what an <c>extension</c> block extends is marked: C# 14, which the compiler that the generator is built against has only in part.</summary>
public class ExtensionBlockTests() : CitationTest("CORPUS101")
{
    [Test]
    public Task What_is_extended_is_looked_up() => FindsInNewestAsync("""
        using Corpus;

        namespace App;

        internal static class Code
        {
            extension([Verbatim] string words)
            {
                public string Shown(int size) => Cite.Verbatim(words);

                public int Size => words.Length;
            }

            public static object Run() => [|"nine yaers"|].Shown(1) + Shown([|"worth the wiat"|], 1) + [|"nine yaers"|].Size;
        }
        """);

    [Test]
    public Task What_a_generic_block_extends_is_looked_up() => FindsInNewestAsync("""
        using System.Collections.Generic;
        using Corpus;

        namespace App;

        internal static class Code
        {
            extension<T>([Verbatim] T words)
            {
                public string Shown(int size) => words + size.ToString();

                public int Size => 1;

                public string With<TOther>(TOther other) => words + other!.ToString();
            }

            extension<T>([Verbatim] IEnumerable<T> words)
            {
                public int Count() => 1;
            }

            extension<T>(T words)
            {
                public string Free(int size) => words + size.ToString();
            }

            public static object Run(List<string> any) => [|"nine yaers"|].Shown(1) + [|"nine yaers"|].Size + [|"nine yaers"|].With(1) + "nine yaers".Free(1);
        }
        """);
}
