using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101: how words are written makes no difference, where what they say is the same.</summary>
public class TypographyTests() : CitationTest("CORPUS101")
{
    [TestCase(""" "sailed… nine days" """)]
    [TestCase(""" "sailed...nine days" """)]
    [TestCase(""" "nine days—and more" """)]
    [TestCase(""" "nine days – and more" """)]
    [TestCase(""" "nine […] more" """)]
    [TestCase(""" "nine (…) more" """)]
    [TestCase(""" "nine [. . .] more" """)]
    [TestCase(""" "Nobody (…) asked" """)]
    [TestCase(""" "“Why?” he" """)]
    [TestCase(""" "``Why?'' he" """)]
    [TestCase(""" "\u00C9va Klein" """)]
    [TestCase(""" "E\u0301va Klein" """)]
    [TestCase(""" "nine\u00A0da\u00ADys \u200B" """)]
    [TestCase(""" "the well\u2011known captain" """)]
    public Task Right_words_are_right(string expression) => FindsInAsync($"Cite.Verbatim({expression});", CitedCorpus.WithTyped);

    [TestCase(""" "the well – known captain" """)]
    [TestCase(""" "nine days and more" """)]
    [TestCase(""" "sailed nine days" """)]
    [TestCase(""" "'Why?' he" """)]
    [TestCase(""" "Eva Klein" """)]
    public Task Wrong_words_are_wrong(string expression) => FindsInAsync($"Cite.Verbatim([|{expression.Trim()}|]);", CitedCorpus.WithTyped);

    [Test]
    public async Task The_nearest_passage_is_shown_as_it_stands_there()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"sailed… nien days—and"|]);""", CitedCorpus.WithTyped);

        Assert.That(messages, Is.EqualTo(new[] { "“sailed… nien days—and” is in no article; nearest: “sailed . . . nine days -- and” (articles/typed.txt, line 5, E\u0301va Klein)" }));
    }

    [Test]
    public async Task Only_dots_of_which_there_are_none_in_the_article_are_marked()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"We sailed … nine … more"|]);""", CitedCorpus.WithTyped);

        Assert.That(messages[0], Does.Contain("words that are left out are marked […]: “We sailed … nine […] more”"));
    }
}
