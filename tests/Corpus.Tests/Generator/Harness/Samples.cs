using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Corpus.Tests.Generator;

/// <summary>Articles for tests.</summary>
internal static class Samples
{
    /// <summary>Two quotations of one speaker, and a headline.</summary>
    public const string Bridge = """
        ---
        headline: Mayor Opens Bridge
        datePublished: 2024-05-06
        publisher: The Daily Example
        ---

        The bridge over the river is open. "It took us nine years," said Mayor Jane Smyth.

        "We would do it again," Jane Smyth said.
        """;

    /// <summary>One quotation, and no headline.</summary>
    public const string Ferry = """
        The old ferry went for the last time on Sunday. "I shall miss the water," Jane Smyth said.
        """;

    /// <summary>No quotation.</summary>
    public const string Market = """
        ---
        headline: Market Day Moves to Friday
        ---

        The market will be on Fridays from now on, and the square is closed to cars on that day of the week, as it was before.

        Buses stop at the church.
        """;

    /// <summary>A project with the three.</summary>
    public static TestProject Three() => new TestProject()
        .Article("articles/bridge.txt", Bridge)
        .Article("articles/ferry.txt", Ferry)
        .Article("articles/market.txt", Market);

    /// <summary>Many short articles, each with a quotation.</summary>
    public static IEnumerable<TestFile> Many(int count) => Enumerable.Range(0, count).Select(static i => Numbered(i));

    /// <summary>One of <see cref="Many"/>.</summary>
    public static TestFile Numbered(int i, string said = "This is what we wanted")
    {
        string number = i.ToString("00000", CultureInfo.InvariantCulture);
        return TestFile.Article($"articles/{number}.txt", $"""
            ---
            headline: Report number {number} from the town
            ---

            The council met again. "{said}," Jane Smyth said.
            """);
    }
}
