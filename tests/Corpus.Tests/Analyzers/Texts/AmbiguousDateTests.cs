using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS012.</summary>
public class AmbiguousDateTests : RuleTest<AmbiguousDateAnalyzer>
{
    [Test]
    public async Task In_front_matter()
    {
        string[] messages = await FindsAsync("---\nheadline: The bridge is open\ndate: [|01/02/2025|]\n---\n\nThe bridge opened after nine years.");

        Assert.That(messages, Is.EqualTo(new[]
        {
            "`01/02/2025` may be 2025-02-01 or 2025-01-02, and nothing in the file tells. It was read as 2025-02-01, day first. Write the one that is meant in this form.",
        }));
    }

    [TestCase("The Bridge Is Open\n\nThe Daily Example\n[|3.4.2025 10:30|]\n\nThe bridge opened after nine years, and the town came to see it.", TestName = "In a masthead")]
    [TestCase(" date [|3-4-2025|] The bridge opened after nine years.", TestName = "In a prefix")]
    [TestCase("[|03/04/2025|] - The bridge opened after nine years, and the town came to see it.", TestName = "In a dateline")]
    public Task Elsewhere(string marked) => FindsAsync(marked);

    [TestCase("date: 13/02/2025", "", TestName = "A day over twelve")]
    [TestCase("date: 02/13/2025", "", TestName = "A day over twelve behind the month")]
    [TestCase("date: 02/02/2025", "", TestName = "Day and month alike")]
    [TestCase("date: 2025-02-01", "", TestName = "The year first")]
    [TestCase("date: 01/02/2025", "It was begun on 31/12/2015.", TestName = "Another date shows the order")]
    [TestCase("date: 01/02/2025", "It was begun on 12/31/2015.", TestName = "Another date shows the other order")]
    [TestCase("date: Thursday 01/02/2025", "", TestName = "The weekday tells")]
    [TestCase("date: 01/02/2025 10:30", "", "February 1, 2025 - ", TestName = "The dateline bears it out")]
    public Task Nothing_is_ambiguous(string date, string text, string dateline = "") =>
        FindsAsync($"---\nheadline: The bridge is open\n{date}\n---\n\n{dateline}The bridge opened after nine years. {text}");

    [Test]
    public Task Dates_that_show_both_orders_show_none() =>
        FindsAsync("---\ndate: [|01/02/2025|]\n---\n\nThe bridge was begun on 31/12/2015 and opened on 12/31/2024.");

    [Test]
    public Task A_date_in_prose_is_read_by_nobody() => FindsAsync("---\ndate: 2025-05-12\n---\n\nThe bridge was begun on 01/02/2015.");
}
