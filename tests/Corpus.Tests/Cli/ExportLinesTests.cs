using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary>What stands in an exported line.</summary>
public class ExportLinesTests : ArticleFolder
{
    [Test]
    public async Task Every_key_stands_in_every_line_in_this_order_and_null_where_the_file_says_nothing()
    {
        Write("bare.txt", "Only a text.\n");

        CliRun run = await CliRun.InAsync(Folder, "export", "bare.txt");

        Assert.That(run.Output, Is.EqualTo("""
            {"id":"bare","file":"bare.txt","headline":null,"title":"Only a text.","datePublished":null,"timePublished":null,"utcOffset":null,"publisher":null,"creditText":null,"articleSection":null,"image":null,"url":null,"author":null,"inLanguage":null,"keywords":[],"wordCount":3,"body":"Only a text.","paragraphs":[{"kind":"text","start":0,"end":12,"text":"Only a text."}],"quotes":[],"problems":[]}

            """.ReplaceLineEndings("\n")));
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task What_the_file_says_is_written_as_it_says_it()
    {
        Write("full.md", """
            ---
            headline: “Ça va” <b>&amp;
            datePublished: 2024-05-06T07:08:09-03:30
            publisher: The Daily Example
            articleSection: Towns
            image: https://example.org/a%20b.jpg?x=1&y=2
            url: https://example.org
            author: Ann Author
            inLanguage: en-GB
            keywords: [bridges, "a, b"]
            id: my-id
            ---

            The bridge is open. "It took us nine years," said Mayor Jane Smyth.

            """);

        CliRun run = await CliRun.InAsync(Folder, "export", "full.md");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Is.EqualTo("""
            {"id":"my-id","file":"full.md","headline":"“Ça va” <b>&amp;","title":"“Ça va” <b>&amp;","datePublished":"2024-05-06","timePublished":"07:08:09","utcOffset":"-03:30","publisher":"The Daily Example","creditText":null,"articleSection":"Towns","image":"https://example.org/a%20b.jpg?x=1&y=2","url":"https://example.org","author":"Ann Author","inLanguage":"en-GB","keywords":["bridges","a, b"],"wordCount":13,"body":"The bridge is open. \"It took us nine years,\" said Mayor Jane Smyth.","paragraphs":[{"kind":"text","start":273,"end":340,"text":"The bridge is open. \"It took us nine years,\" said Mayor Jane Smyth."}],"quotes":[{"text":"It took us nine years,","speaker":"Jane Smyth","cue":"said","kind":"direct","basis":"named","start":294,"end":316,"line":14,"column":22,"paragraph":0}],"problems":[{"id":"CORPUS015","severity":"info","line":2,"column":22,"message":"`&amp;` is a character reference that is not resolved. Write `&`."}]}

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task Line_ends_and_a_byte_order_mark_change_offsets_and_nothing_else()
    {
        const string Text = "One line of text.\n\n\"It is open,\" Jane Smyth said.\n";
        Write("lf.txt", Text);
        Write("crlf.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n"))]);

        CliRun run = await CliRun.InAsync(Folder, "export", ".");

        JsonElement[] quotes = [.. run.Articles.Select(article => article.GetProperty("quotes")[0])];
        Assert.That(run.Articles.Select(article => article.GetProperty("id").GetString()), Is.EqualTo(new[] { "crlf", "lf" }));
        Assert.That(quotes.Select(quote => quote.GetProperty("start").GetInt32()), Is.EqualTo(new[] { 22, 20 }));
        Assert.That(quotes.Select(quote => quote.GetProperty("line").GetInt32()), Is.EqualTo(new[] { 3, 3 }));
        Assert.That(quotes.Select(quote => quote.GetProperty("column").GetInt32()), Is.EqualTo(new[] { 2, 2 }));
        Assert.That(run.Articles.Select(article => article.GetProperty("body").GetString()).Distinct().Count(), Is.EqualTo(1));
        Assert.That(run.Bytes, Does.Not.Contain((byte)'\r'));
        Assert.That(run.Bytes[0], Is.EqualTo((byte)'{'));
    }

    [Test]
    public async Task Whatever_a_text_holds_an_article_is_one_line()
    {
        Write("odd.txt", "---\npublisher: \"one\\Ltwo\\Nthree\"\n---\n\nTab\there, \u0001 a control, \\ a stroke, 😀 and \u00A0.\n");

        CliRun run = await CliRun.InAsync(Folder, "export", "odd.txt");

        Assert.That(run.Output.Count(c => c is '\n' or '\u2028' or '\u0085' or '\t'), Is.EqualTo(1));
        Assert.That(run.Articles.Single().GetProperty("publisher").GetString(), Does.StartWith("one").And.EndWith("three"));
        Assert.That(run.Articles.Single().GetProperty("body").GetString(), Is.EqualTo("Tab\there, \u0001 a control, \\ a stroke, 😀 and \u00A0."));
    }

    [Test]
    public async Task An_authority_says_who_is_who()
    {
        Write("a.txt", "\"It is open,\" Jane Smyth said.\n");
        Write("people.txt", "Jane Smith | Jane Smyth ; mayor\n");

        CliRun without = await CliRun.InAsync(Folder, "export", "a.txt");
        CliRun with = await CliRun.InAsync(Folder, "export", "a.txt", "--authority", "people.txt");

        Assert.That(Speaker(without), Is.EqualTo("Jane Smyth"));
        Assert.That(Speaker(with), Is.EqualTo("Jane Smith"));
    }

    [Test]
    public async Task JsonLd_is_one_document_of_news_articles()
    {
        Write("a.txt", "---\nheadline: Bridge\ndatePublished: 2024-05-06 07:08\npublisher: The Daily Example\nkeywords: [b]\n---\n\n\"It is open,\" Jane Smyth said.\n");
        Write("b.txt", "Only a text.\n");

        CliRun run = await CliRun.InAsync(Folder, "export", ".", "--format", "jsonld");

        Assert.That(run.Output, Is.EqualTo("""
            {"@context":"https://schema.org","@graph":[
            {"@type":"NewsArticle","identifier":"a","headline":"Bridge","name":"Bridge","datePublished":"2024-05-06T07:08:00","publisher":{"@type":"Organization","name":"The Daily Example"},"keywords":["b"],"wordCount":6,"articleBody":"\"It is open,\" Jane Smyth said.","hasPart":[{"@type":"Quotation","text":"It is open,","spokenByCharacter":{"name":"Jane Smyth"}}]},
            {"@type":"NewsArticle","identifier":"b","name":"Only a text.","wordCount":3,"articleBody":"Only a text.","hasPart":[]}
            ]}

            """.ReplaceLineEndings("\n")));
        Assert.That(() => JsonDocument.Parse(run.Output), Throws.Nothing);
    }

    private static string? Speaker(CliRun run) => run.Articles.Single().GetProperty("quotes")[0].GetProperty("speaker").GetString();
}
