using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>What is read of the marks inside of a paragraph.</summary>
public class InlineTests
{
    [TestCase("It is *very* **good**, ***really*** _good_ __now__.", "It is very good, really good now.")]
    [TestCase("It is **very *very* good**.", "It is very very good.")]
    [TestCase("A *b **c* d** e.", "A b c d e.")]
    [TestCase("A **b *c d** e.", "A *b c d e.")]
    [TestCase("It is ~~shut~~ open, ~5 or ~6.", "It is shut open, ~5 or ~6.")]
    [TestCase("It is ~shut~ open, ~a~~ ~~~b~~~.", "It is shut open, ~a~~ ~~~b~~~.")]
    [TestCase("It is*🚢*so.", "It is*🚢*so.")]
    [TestCase("2 * 3 * 4 is snake_case_name and 5*6.", "2 * 3 * 4 is snake_case_name and 5*6.")]
    [TestCase("*It is shut", "*It is shut")]
    [TestCase("un*bel*ievable news.", "unbelievable news.")]
    [TestCase("“*Very* good”, he said.", "“Very good”, he said.")]
    [TestCase("*“Very good”,* he said.", "“Very good”, he said.")]
    public void Emphasis_is_its_words(string markdown, string read) => MarkdownTest.Says(markdown, read);

    [TestCase("[Ana Horvat](https://a.example/ana) said so.", "Ana Horvat said so.")]
    [TestCase("[Ana *Horvat*](</a b> 'title') said so.", "Ana Horvat said so.")]
    [TestCase("[Ana](https://a.example/a_(b)) said so.", "Ana said so.")]
    [TestCase("[Ana](\n/ana\n\"x\"\n) said so.", "Ana said so.")]
    [TestCase("[Ana]() said so.", "Ana said so.")]
    [TestCase("[Ana](/a b) said so.", "[Ana](/a b) said so.")]
    [TestCase("[Ana [Horvat](/a)](/b) said so.", "[Ana Horvat](/b) said so.")]
    [TestCase("[sic] he said, [and] more.", "[sic] he said, [and] more.")]
    [TestCase("“We [the town] are ready,” he said.", "“We [the town] are ready,” he said.")]
    [TestCase("See <https://a.example/x> or <ana@a.example>.", "See https://a.example/x or ana@a.example.")]
    [TestCase("3 < 4 and 5 > 4.", "3 < 4 and 5 > 4.")]
    public void Links_are_their_words(string markdown, string read) => MarkdownTest.Says(markdown, read);

    [TestCase("[Ana][a] said so.", "Ana said so.")]
    [TestCase("[Ana][] said so.", "Ana said so.")]
    [TestCase("[ANA] said so.", "ANA said so.")]
    [TestCase("[Ana][b] said so.", "[Ana][b] said so.")]
    [TestCase("[Iva][b] said so.", "[Iva][b] said so.")]
    [TestCase("[Ana][c\\]d] said so.", "Ana said so.")]
    [TestCase("[STRAẞE] said so.", "STRAẞE said so.")]
    public void Labels_are_explained_anywhere_in_the_file(string markdown, string read) => MarkdownTest.Says(markdown + "\n\n[ana]: /ana\n[a]: /a\n[c\\]d]: /c\n[straße]:\n/s", read);

    [TestCase("It is `shut` and ``a`b``.", "It is shut and a`b.")]
    [TestCase("It is `shut.", "It is `shut.")]
    [TestCase("`*a*` is.", "*a* is.")]
    [TestCase("Say `\"never\"` or `ship::Open`.", "Say \"never\" or ship::Open.")]
    public void Code_is_its_text(string markdown, string read) => MarkdownTest.Says(markdown, read);

    [TestCase(@"\*Not\* \[a\]\(link\) 5\. a\b", "*Not* [a](link) 5. a\\b")]
    [TestCase("One\\\ntwo.", "One\ntwo.")]
    [TestCase("One<br>two<br/>\nthree.", "One\ntwo\nthree.")]
    [TestCase("A &mdash; b &#8217; &#x2019; &amp;amp; &nope; AT&T.", "A — b ’ ’ &amp; &nope; AT&T.")]
    [TestCase("&quot;It is shut&quot;, he said.", "\"It is shut\", he said.")]
    [TestCase("He said <q>it is</q> <span class='x'>shut</span>.<!-- not so -->", "He said “it is” shut.")]
    [TestCase("A {{< ref \"x.md\" >}}word{{% /ref %}} and {{ page.title }}{% if x %}one{% endif %}.", "A word and one.")]
    [TestCase("See [the port]({{< ref \"port.md\" >}}) and [more]({% link _posts/more.md %} \"title\")!", "See the port and more!")]
    [TestCase("See [the port]({{ site.url }}/port) or [that]({{ x.", "See the port or [that]({{ x.")]
    [TestCase("See [the port](/port){:target=\"_blank\" .wide} *now*{: #x} or [that][a]{.b}.\n\n[a]: /b", "See the port now or that.")]
    [TestCase("It <?php said() ?><!DOCTYPE x>is<![CDATA[ a > b ]]> shut<!-->.<!--->", "It is shut.")]
    [TestCase("<a href=\"{{< ref \"a.md\" >}}\">It</a> is <b title='x>y' {{ z }}>shut</b>.", "It is shut.")]
    [TestCase("<a href='b'title=c> <a h*f> </a b='c'> <https://a.example/b c>", "<a href='b'title=c> <a h*f> </a b='c'> <https://a.example/b c>")]
    [TestCase("Wa&lstrok;&eogon;sa &lpar;left&rpar; &#0; &#146;", "Wałęsa (left) \uFFFD ’")]
    [TestCase("A {brace} stays.", "A {brace} stays.")]
    public void Escapes_and_tags(string markdown, string read) => MarkdownTest.Says(markdown, read);

    [TestCase("Ana Horvat said `\"never again\"` is no option.")]
    [TestCase("Ana Horvat said <code>“never again”</code> is no option.")]
    [TestCase("`Ana: \"never` and `again\"` are written.")]
    public void Marks_in_code_quote_nothing(string markdown)
    {
        Corpus.Reading.ParsedArticle article = MarkdownTest.Read(markdown);
        Assert.That((article.Quotes.Count, article.Problems.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Code_in_a_quotation_and_in_a_headline_is_shown_as_written()
    {
        const string text = "# Use `a::b(\"c\")` now\n\n“We use `x[\"y\"]` here,” Ana Horvat said.";
        Corpus.Reading.ParsedArticle article = MarkdownTest.Read(text);
        Assert.That(article.Metadata.Headline, Is.EqualTo("Use a::b(\"c\") now"));
        Assert.That(article.Lead, Does.StartWith("“We use x[\"y\"] here,”"));
        Assert.That(Corpus.Reading.MarkupSpan.Read(text, article.Quotes[0].Span, article.Markup), Does.StartWith("We use x[\"y\"] here"));
        Assert.That(article.Quotes.Count, Is.EqualTo(1));
    }

    [Test]
    public void An_exclamation_mark_before_a_note_stays() => Assert.That(MarkdownTest.Texts("“Never!”, she said. No![^1]\n\n[^1]: In May."), Is.EqualTo(new[] { "“Never!”, she said. No!", "In May." }));
}
