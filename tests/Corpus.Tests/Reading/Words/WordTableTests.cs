using NUnit.Framework;

namespace Corpus.Reading.Tests.Words;

public sealed class WordTableTests
{
    [Test]
    public void Knows_nothing_of_other_words()
    {
        var table = new WordTable();
        table.Add("said", WordClass.Reporting, 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(table["sai"].Class, Is.EqualTo(WordClass.None));
            Assert.That(table["saids"].Class, Is.EqualTo(WordClass.None));
            Assert.That(table[""].Class, Is.EqualTo(WordClass.None));
        }
    }

    [TestCase("said")]
    [TestCase("Said")]
    [TestCase("SAID")]
    public void Looks_up_in_any_case(string word)
    {
        var table = new WordTable();
        table.Add("said", WordClass.Reporting, 0);
        Assert.That(table[word].Class, Is.EqualTo(WordClass.Reporting));
    }

    [TestCase("don't")]
    [TestCase("don’t")]
    [TestCase("Don’t")]
    public void Takes_both_forms_of_the_apostrophe(string word)
    {
        var table = new WordTable();
        table.Add("don't", WordClass.Function, 0);
        Assert.That(table[word].Class, Is.EqualTo(WordClass.Function));
    }

    // A culture's own rules would make these equal ("İ" and "i", "ß" and "ss").
    [TestCase("İn")]
    [TestCase("ın")]
    public void Does_not_fold_letters_beyond_ascii(string word)
    {
        var table = new WordTable();
        table.Add("in", WordClass.Preposition, 0);
        Assert.That(table[word].Class, Is.EqualTo(WordClass.None));
    }

    [Test]
    public void Adds_up_what_is_known_of_a_word()
    {
        var table = new WordTable();
        table.Add("chief", WordClass.Role, 7);
        table.Add("chief", WordClass.Honorific, 0);
        Assert.That(table["chief"], Is.EqualTo(new Word(WordClass.Role | WordClass.Honorific, 7)));
    }

    [Test]
    public void Finds_all_words_after_it_has_grown()
    {
        var table = new WordTable();
        for (short i = 1; i <= 10_000; i++)
            table.Add("w" + i, WordClass.Role, i);
        for (short i = 1; i <= 10_000; i++)
            Assert.That(table["W" + i].Group, Is.EqualTo(i));
        Assert.That(table["w0"].Class, Is.EqualTo(WordClass.None));
    }

    [Test]
    public void A_set_holds_its_words_in_any_case()
    {
        var set = new WordSet("has have hadn't");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(set.Contains("Have"), Is.True);
            Assert.That(set.Contains("hadn’t"), Is.True);
            Assert.That(set.Contains("hav"), Is.False);
        }
    }

    [TestCase("  a\r\n\tb  c ", "a b c")]
    [TestCase("", "")]
    [TestCase(" \n ", "")]
    [TestCase("a\u00A0b", "a b")]
    public void Blanks_are_folded(string text, string folded) => Assert.That(BlankFolding.Fold(text).ToString(), Is.EqualTo(folded));
}
