using System.Linq;
using Corpus.Reading;
using NUnit.Framework;
using static Corpus.Tests.Reading.Markdown.MarkdownTest;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>Whose the words in block quotes are: whoever signs or announces them, and never whoever spoke before.</summary>
public class BlockQuoteSpeechTests
{
    private const string Before = "“The mill saves us days,” said Ana Horvat, who runs it.\n\n";

    [TestCase("> \"It grinds faster than ours.\" -- Night miller at a bakery", "Night miller at a bakery")]
    [TestCase("> \"It grinds faster than ours.\"\n> -- Another village", "Another village")]
    [TestCase("> “It grinds faster than ours.”\n>\n> — a miller from Knin", "a miller from Knin")]
    [TestCase("> “It grinds faster than ours.”\n>\n> — Ivo Maric, miller", "Ivo Maric")]
    [TestCase("> “It grinds faster than ours.”", null)]
    [TestCase("> “It grinds faster than ours.”\n> — which nobody had known.", null)]
    public void Each_has_its_own_source(string quote, string? by) => Assert.That(SpeakersOf($"{Before}{quote}\n\nThe mill opens in May.\n")[1], Is.EqualTo(by));

    [Test]
    public void The_one_before_goes_on_neither_in_the_next_nor_behind_it() => Assert.That(
        SpeakersOf($"{Before}> “It is loud.” — Ivo Maric\n\n<!-- -->\n\n> “It is quiet.”\n\nThe mill opens in May.\n"),
        Is.EqualTo(new[] { "Ana Horvat", "Ivo Maric", null }));

    [Test]
    public void Behind_them_the_text_goes_on() => Assert.That(
        SpeakersOf("Ana Horvat opened the mill.\n\n> “It is loud.” — Ivo Maric\n\n“We shall grind at night,” she said.\n"),
        Is.EqualTo(new[] { "Ivo Maric", "Ana Horvat" }));

    [TestCase("Ivo Maric, a baker, wrote in his diary:", "Ivo Maric")]
    [TestCase("As Ivo Maric put it to the council last week, and said again:", "Ivo Maric")]
    [TestCase("And from baker Ivo Maric:", "Ivo Maric")]
    public void Announced_words_need_no_marks(string announcement, string by)
    {
        ParsedArticle article = Read($"{Before}{announcement}\n\n> Flour is dear this year.\n>\n> Bread will be too.\n\nThe mill opens in May.\n");

        Assert.That(article.Quotes.ToArray().Skip(1).Select(static quote => quote.Kind), Is.EqualTo(new[] { Corpus.Reading.QuoteKind.Direct, Corpus.Reading.QuoteKind.Direct }));
        Assert.That(article.Quotes.ToArray().Skip(1).Select(quote => article.Speakers[quote.Speaker!.Value].Name), Is.All.EqualTo(by));
    }

    [TestCase("The mill has three stones:")]
    [TestCase("Ivo Maric wrote in his diary.")]
    [TestCase("The rules in the report:")]
    public void Others_are_text(string line) => Assert.That(SpeakersOf($"{Before}{line}\n\n> Flour is dear this year.\n\nThe mill opens in May.\n"), Has.Length.EqualTo(1));

    private static string?[] SpeakersOf(string markdown)
    {
        ParsedArticle article = Read(markdown);
        return [.. article.Quotes.ToArray().Select(quote => quote.Speaker is { } speaker ? article.Speakers[speaker].Name : null)];
    }
}
