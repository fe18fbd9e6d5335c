using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Words;

public sealed class CharactersTests
{
    private static IEnumerable<char> All => Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c);

    [Test]
    public void Agrees_with_Unicode_on_every_character()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(All.Where(static c => Characters.Is(c, CharTraits.Space) != char.IsWhiteSpace(c)), Is.Empty);
            Assert.That(All.Where(static c => Characters.Is(c, CharTraits.Letter) != char.IsLetter(c)), Is.Empty);
            Assert.That(All.Where(static c => Characters.Is(c, CharTraits.Digit) != char.IsDigit(c)), Is.Empty);
            Assert.That(All.Where(static c => Characters.Is(c, CharTraits.LetterOrDigit) != char.IsLetterOrDigit(c)), Is.Empty);
            Assert.That(All.Where(static c => Characters.Is(c, CharTraits.Digit | CharTraits.OtherNumber) != char.IsNumber(c)), Is.Empty);
            Assert.That(All.Where(static c => Characters.Is(c, CharTraits.Upper) != char.IsUpper(c)), Is.Empty);
        }
    }

    [TestCase('\uD800', true)]
    [TestCase('\uDC00', true)]
    [TestCase('\u0301', true)]
    [TestCase('e', false)]
    public void Knows_what_belongs_to_the_letter_before(char c, bool joined) => Assert.That(Characters.Is(c, CharTraits.Joined), Is.EqualTo(joined));

    [TestCase(' ', true)]
    [TestCase('\u00A0', true)]
    [TestCase('\u200B', true)]
    [TestCase('\uFEFF', true)]
    [TestCase('-', false)]
    [TestCase('\0', false)]
    public void Knows_what_a_reader_sees_nothing_of(char c, bool blank) => Assert.That(Characters.Is(c, CharTraits.Blank), Is.EqualTo(blank));

    [Test]
    public void Knows_the_ends_of_lines()
        => Assert.That(All.Where(static c => Characters.Is(c, CharTraits.LineBreak)), Is.EqualTo("\n\r\u0085\u2028\u2029"));
}
