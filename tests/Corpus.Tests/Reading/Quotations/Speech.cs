using System.Linq;
using NUnit.Framework;
using Be = NUnit.Framework.Is;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>
/// A text read as an article, with short assertions about who said what in it:
/// <c>Speech.In("…").Is("We will rebuild,", by: "Ana Horvat", cue: "said")</c>.
/// </summary>
/// <remarks>
/// The tests of the reading live in the namespace <c>Corpus.Reading.Tests</c>: below <c>Corpus</c> alone, names such as
/// <see cref="QuoteKind"/> would mean the records of the run-time library.
/// </remarks>
internal sealed class Speech
{
    /// <summary>Stands for "whatever it is": null means that there must be none.</summary>
    public const string Any = "\0";

    private readonly string _text;

    private Speech(string text)
    {
        _text = text;
        Article = ArticleReader.Read("news/001_test.txt", text);
        Assert.That(Article.IsValid, Be.True, () => Article.Problems[0].Message);
        Sanity.Check(Article, text);
    }

    /// <summary>What the reading gave.</summary>
    public ParsedArticle Article { get; }

    /// <summary>Reads an article of these paragraphs, a blank line between them.</summary>
    public static Speech In(params string[] paragraphs) => new(string.Join("\n\n", paragraphs));

    /// <summary>Asserts that the text has this quotation and no other.</summary>
    public Speech Is(string content, string? by = Any, string? cue = Any, AttributionBasis? basis = null, QuoteKind? kind = null)
    {
        Assert.That(Contents(), Be.EqualTo(new[] { content }), _text);
        return Has(content, by, cue, basis, kind);
    }

    /// <summary>Asserts that the text has this quotation, among others.</summary>
    public Speech Has(string content, string? by = Any, string? cue = Any, AttributionBasis? basis = null, QuoteKind? kind = null)
    {
        ParsedQuote? quote = Article.Quotes.FirstOrDefault(quote => Content(quote) == content);
        Assert.That(Contents(), Does.Contain(content), _text);
        using (Assert.EnterMultipleScope())
        {
            if (by != Any)
                Assert.That(SpeakerOf(quote!)?.Name, Be.EqualTo(by), () => Told("source", content));
            if (cue != Any)
                Assert.That(quote!.Cue, Be.EqualTo(cue), () => Told("cue", content));
            if (basis is not null)
                Assert.That(quote!.Basis, Be.EqualTo(basis), () => Told("basis", content));
            if (kind is not null)
                Assert.That(quote!.Kind, Be.EqualTo(kind), () => Told("kind", content));
        }

        return this;
    }

    /// <summary>Asserts that these are the quotations, in this order, with these sources.</summary>
    public Speech Are(params (string Content, string? By)[] quotes)
    {
        var read = Article.Quotes.Select(quote => (Content(quote), SpeakerOf(quote)?.Name));
        Assert.That(read, Be.EqualTo(quotes), _text);
        return this;
    }

    /// <summary>Asserts that these quoted words are there and are nobody's speech.</summary>
    public Speech HasTerm(string content) => Has(content, by: null, cue: null, AttributionBasis.None, QuoteKind.Term);

    /// <summary>Asserts that nothing is quoted.</summary>
    public Speech HasNothing()
    {
        Assert.That(Contents(), Be.Empty, _text);
        return this;
    }

    /// <summary>Asserts that somebody of this name speaks, and what is known of the speaker.</summary>
    public Speech Knows(string name, SpeakerKind? kind = null, string? title = Any, string[]? aliases = null)
    {
        ParsedSpeaker? speaker = Article.Speakers.FirstOrDefault(speaker => speaker.Name == name);
        Assert.That(Article.Speakers.Select(static speaker => speaker.Name), Does.Contain(name), _text);
        using (Assert.EnterMultipleScope())
        {
            if (kind is not null)
                Assert.That(speaker!.Kind, Be.EqualTo(kind), () => Told("kind", name));
            if (title != Any)
                Assert.That(speaker!.JobTitle, Be.EqualTo(title), () => Told("title", name));
            if (aliases is not null)
                Assert.That(speaker!.Aliases, Be.EqualTo(aliases), () => Told("aliases", name));
        }

        return this;
    }

    /// <summary>The contents of the quotations, in order.</summary>
    public string[] Contents() => [.. Article.Quotes.Select(Content)];

    /// <summary>The source of a quotation.</summary>
    public ParsedSpeaker? SpeakerOf(ParsedQuote quote) => quote.Speaker is { } speaker ? Article.Speakers[speaker] : null;

    private string Content(ParsedQuote quote) => _text.Substring(quote.Span.Start, quote.Span.Length);

    private string Told(string what, string of) => $"the {what} of '{of}' in: {_text}";
}
