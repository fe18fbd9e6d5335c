using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101 where the marked member is a property: what is assigned to it, and what its own code does with that.</summary>
public class MarkedPropertiesTests() : CitationTest("CORPUS101")
{
    [Test]
    public Task What_a_setter_takes_was_checked() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            private string _words = "";

            [Verbatim]
            public string Words
            {
                get => _words;
                set => _words = value;
            }

            public static void Run(Code code) => code.Words = [|"nine yaers"|];
        }
        """);

    /// <summary>There need not be words for it yet.</summary>
    [Test]
    public Task An_empty_text_is_no_citation_where_something_is_declared() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed record Code([Verbatim] string Words = "")
        {
            [Verbatim]
            public string Field = "";

            [Verbatim]
            public string Property { get; set; } = string.Empty;

            [Verbatim]
            public string Later { get; init; } = null!;

            [Verbatim]
            public string Default { get; init; } = default!;

            public Code Cleared()
            {
                Field = "";
                Property = string.Empty;
                Cite.Verbatim([|""|]);
                Cite.Verbatim([|string.Empty|]);
                return this with { Later = "" };
            }
        }
        """);

    /// <summary>What a property keeps its value in is marked as the property is.</summary>
    [Test]
    public Task What_code_calls_field() => FindsInNewestAsync("""
        using Corpus;

        namespace App;

        internal sealed class Code
        {
            [Verbatim]
            public string Words
            {
                get => field ??= [|"nine yaers"|];
                set => field = value + "" == "" ? value : [|"worth the wiat"|];
            }

            [Verbatim]
            public string Kept
            {
                get => field;
                set;
            } = [|"nine yaers"|];

            public string Free
            {
                get => field;
                set => field = value + "" == "" ? "nine yaers" : value;
            } = "nine yaers";

            public static void Run(Code code) => code.Words = [|"nine yaers"|];
        }
        """);

    [Test]
    public Task Properties_that_a_part_of_is_marked() => FindsAsync("""
        using Corpus;

        namespace App;

        internal sealed record Note([field: Verbatim] string Words);

        internal sealed class Code
        {
            [Verbatim]
            private string _words = "";

            [field: Verbatim]
            public string ByField { get; set; } = [|"nine yaers"|];

            public string ByResult { [return: Verbatim] get; set; } = "nine years";

            public string BySetter
            {
                get => _words;
                [param: Verbatim] set => _words = value;
            }

            public static object Run(Code code)
            {
                code.ByField = [|"nine yaers"|];
                code.ByResult = [|"nine yaers"|];
                code.BySetter = [|"nine yaers"|];
                Cite.Verbatim(code.ByField == "" ? code.ByResult : code.BySetter);
                return new Note([|"nine yaers"|]) with { Words = [|"worth the wiat"|] };
            }
        }
        """);
}
