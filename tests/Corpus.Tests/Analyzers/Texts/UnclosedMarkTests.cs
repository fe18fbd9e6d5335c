using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS010.</summary>
public class UnclosedMarkTests : RuleTest<UnclosedMarkAnalyzer>
{
    [Test]
    public async Task A_mark_that_nothing_closes()
    {
        string[] messages = await FindsAsync("""
            The mayor spoke for an hour. [|“|]We will open the bridge in May.

            Nobody asked a question after that.
            """);

        Assert.That(messages, Is.EqualTo(new[]
        {
            "Nothing closes this quotation mark, and the next paragraph does not open another one. Close it after the last quoted word, `the bridge in May.` or earlier.",
        }));
    }

    [TestCase("“")]
    [TestCase("\"")]
    [TestCase("''")]
    [TestCase("«")]
    [TestCase("„")]
    public Task Whatever_its_form(string mark) => FindsAsync($"The mayor spoke for an hour. [|{mark}|]We will open the bridge in May.");

    [Test]
    public async Task A_mark_before_another_opening_one()
    {
        string[] messages = await FindsAsync("""
            She shook her head. [|"|]But the harbour is ours. Nobody else can have it, she said. "And the ships are ours too."
            """);

        Assert.That(messages[0], Does.Contain("another one opens after it"));
    }

    [TestCase("[|\"|]The harbour is ours, she said. \"And the ships are ours too.\"")]
    [TestCase("[|“|]The harbour is ours, said Ana Horvat. “And the ships are ours too.”")]
    [TestCase("[|'|]The harbour is ours, Ana Horvat said. 'And the ships are ours too.'")]
    public Task A_mark_that_was_forgotten_before_a_cue(string text) => FindsAsync(text);

    [Test]
    public Task A_mark_that_opens_again_in_the_middle_of_a_sentence() => FindsAsync("""
        Ana Horvat called it [|"|]a good day for the "ships in the harbour".
        """);

    [Test]
    public Task The_last_of_several_that_open_again() => FindsAsync("""
        Ana Horvat said: "It took nine years. "We would do it again. [|"|]Nobody helped us.

        The bridge opens in May.
        """);

    [Test]
    public Task The_last_paragraph_of_a_long_quotation() => FindsAsync("""
        “The bridge will open in May,” Ana Horvat said. “It took nine years.

        [|“|]We would do it again, all of us.
        """);

    [TestCase("“It took nine years.\n\n“We would do it again,” Ana Horvat said.", TestName = "The next paragraph opens another one")]
    [TestCase("‘It took nine years.\n\n“We would do it again,” Ana Horvat said.", TestName = "The next paragraph opens one of another form")]
    [TestCase("“It took nine years.\n\nWe would do it again,” Ana Horvat said.", TestName = "The next paragraph closes it")]
    [TestCase("“It took nine years.\n\nWhat the Mayor Wants\n\n“We would do it again,” Ana Horvat said. That was all that she had to say on this day.", TestName = "A heading stands between")]
    [TestCase("Ana Horvat called it “a good day”. Marek Novak’s ships stayed out, the sailors’ too.", TestName = "Apostrophes")]
    [TestCase("The class of ’90 met in the ’Til Dawn. A ship of 5' 10\" is no ship.", TestName = "Elisions and inches")]
    [TestCase("Ana Horvat said: \"It took nine years. \"Nobody helped us. \"We would do it again.\"", TestName = "Straight marks open again behind each sentence")]
    [TestCase("Ana Horvat said: “It took nine years. “Nobody helped us. “We would do it again.”", TestName = "Curly marks open again behind each sentence")]
    [TestCase("'It took nine years. 'Nobody helped us. 'We would do it again,' Ana Horvat said.", TestName = "Single marks open again behind each sentence")]
    [TestCase("Ana Horvat said: \"It took nine years. \"Nobody helped us.\n\n\"We would do it again.\"", TestName = "Marks open again behind a sentence and in the next paragraph")]
    [TestCase("'It took nine years.\n\n'We would do it again,' Ana Horvat said.", TestName = "The next paragraph opens a single one")]
    [TestCase("The mayor spoke of 'harbour fees' again. “It is dear,” Ana Horvat said.", TestName = "A plural ends a fragment")]
    public Task Is_closed_or_goes_on(string text) => FindsAsync(text);

    [TestCase("The lock gives back \"\" where no boat is inside, or null.", TestName = "An empty text")]
    [TestCase("The signs are [\" \", \"a\"] and [\"a\", \" \"], and \")(\" is a wave.", TestName = "Texts without a word")]
    [TestCase("Set the option \":berth\" for the quay, which joins them with \",\" and a space.", TestName = "Symbols and separators")]
    [TestCase("\"The lack of \"good\" ropes and boats\" was the answer.", TestName = "Marks inside marks of the same form")]
    [TestCase("码头开放了（Quay）\"模式\"很好。", TestName = "Marks beside brackets of Chinese")]
    [TestCase("Run this: ```boats --all", TestName = "Three accents")]
    public Task Is_no_quotation(string text) => FindsAsync(text);

    [TestCase("Give it ``:berth` as the option.", TestName = "Accents that do not match")]
    [TestCase("\\```\n[boats]\n\\```", TestName = "Accents behind a backslash")]
    public Task Accents_in_Markdown_are_code(string text) => FindsAsync(("boats.md", text));

    [Test]
    public Task Marks_that_do_not_balance() => FindsAsync("Ana Horvat said [|\"|]nothing to [|\"|]us.");
}
