using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS011.</summary>
public class WeekdayTests : RuleTest<WeekdayAnalyzer>
{
    [Test]
    public async Task A_date_with_its_year()
    {
        string[] messages = await FindsAsync("The bridge opened on [|Tuesday, May 7, 2025|], after nine years.");

        Assert.That(messages, Is.EqualTo(new[]
        {
            "`Tuesday, May 7, 2025`: 2025-05-07 is a Wednesday. Correct the weekday or the day; the Tuesdays next to it are 2025-05-06 and 2025-05-13.",
        }));
    }

    [Test]
    public async Task A_date_whose_year_is_that_of_the_article()
    {
        string[] messages = await FindsAsync("""
            ---
            headline: The bridge is open
            date: 2025-05-12
            ---

            The bridge opened on [|Tuesday, May 7|], after nine years.
            """);

        Assert.That(messages, Is.EqualTo(new[]
        {
            "`Tuesday, May 7`: 2025-05-07 is a Wednesday (the year is that of the article, 2025-05-12). Correct the weekday or the day; the Tuesdays next to it are 2025-05-06 and 2025-05-13.",
        }));
    }

    [TestCase("Tuesday, May 7")]
    [TestCase("Tuesday May 7th")]
    [TestCase("Tue., May 7")]
    [TestCase("Tuesday, 7 May")]
    [TestCase("Tuesday the 7th of May")]
    [TestCase("Tuesday (7 May")]
    [TestCase("Tuesday 07/05/2025")]
    [TestCase("Tuesday, 2025-05-07")]
    public Task In_every_form(string day) => FindsAsync($"---\ndate: 2025-05-12\n---\n\nThe bridge opened on [|{day}|]) for all who came.");

    [Test]
    public Task In_metadata_and_in_a_dateline() => FindsAsync("""
        ---
        headline: The bridge is open
        date: [|Tue, 7 May 2025|]
        ---

        [|Monday, May 7, 2025|] - The bridge opened after nine years.
        """);

    [Test]
    public Task Around_the_turn_of_the_year_it_is_the_nearest_day() => FindsAsync("""
        ---
        date: 2025-01-03
        ---

        The bridge opened on Tuesday, December 31, and closed on [|Thursday, December 30|]. It will open again on Monday, January 6.
        """);

    [TestCase("2024-03-01", "The vote is on Tuesday, November 5.", TestName = "A day far ahead")]
    [TestCase("2025-03-01", "The vote was on Tuesday, November 5.", TestName = "A day far back")]
    [TestCase("2025-05-12", "The bridge opens on Wednesday, May 7, and closes on Thursday, May 8.", TestName = "Days that fit")]
    [TestCase("2025-05-12", "The fair is on Saturday and Sunday, May 10-11, and on Monday-Friday, May 12-16.", TestName = "Ranges of days")]
    [TestCase("2025-05-12", "The fair is on Saturday and Sunday, May 10 and 11.", TestName = "Two days")]
    [TestCase("2025-05-12", "On Tuesday may 7 people come, and on Monday march 30 soldiers.", TestName = "Verbs that are months")]
    [TestCase("2025-05-12", "As The Exampleton Sun, May 7, has it, the bridge is open.", TestName = "A newspaper")]
    [TestCase("2025-05-12", "On Tuesday, 7 people came, and on Friday, 30 more.", TestName = "A number")]
    [TestCase("2025-05-12", "The last Tuesday, May 2019, was cold, and so was Sunday, May 41.", TestName = "No day")]
    [TestCase("2025-05-12", "The bridge opened on Friday, 02/05/2025, and on Wednesday, 05/02/2025.", TestName = "Either order of day and month")]
    public Task What_fits(string date, string text) => FindsAsync($"---\ndate: {date}\n---\n\n{text}");

    [Test]
    public Task Without_a_year_anywhere_nothing_can_be_said() => FindsAsync("The bridge opened on Tuesday, May 7, after nine years.");
}
