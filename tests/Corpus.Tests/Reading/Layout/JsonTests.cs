using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Front matter in JSON, by RFC 8259.</summary>
public class JsonTests
{
    private const string Body = "\n\nThe bridge is shut.";

    [Test]
    public void Values_of_all_kinds()
    {
        ArticleLayout layout = LayoutTest.Read("{\"title\" : \"Bridge \\u201cA\\u201d \\ud83d\\ude00 \\/ \\\"B\\\"\\ttwo\",\r\n \"n\": [0, -1.5e+3, 2E2], \"draft\": false, \"none\": null, \"deep\": {\"a\": {}, \"b\": [], \"c\": {\"d\": true}}}" + Body);
        Assert.That(layout.Problems, Is.Empty);
        Assert.That(layout.Metadata.Headline, Is.EqualTo("Bridge “A” 😀 / \"B\" two"));
        Assert.That(layout.Metadata.Properties.Select(static property => $"{property.Key}={property.Value}"), Is.EqualTo(new[] { "n=0\n-1.5e+3\n2E2", "draft=false", "deep.c.d=true" }));
    }

    [TestCase("{\"title\": \"Shut\"} The bridge is shut, Ana Horvat said.")]
    [TestCase("{\"title\": \"Shut\"}The bridge is shut, Ana Horvat said.")]
    [TestCase("{\"title\": \"Shut\"} \r\nThe bridge is shut, Ana Horvat said.")]
    [TestCase("{}\nThe bridge is shut, Ana Horvat said.")]
    public void Text_on_the_line_of_the_last_bracket_is_the_first_of_the_body(string text)
    {
        ArticleLayout layout = LayoutTest.Read(text);
        Assert.That(layout.Problems, Is.Empty);
        Assert.That(LayoutTest.Cut(text, layout.Paragraphs.Single().Span), Is.EqualTo("The bridge is shut, Ana Horvat said."));
    }

    [TestCase("{/* checked by the desk */}")]
    [TestCase("{ /* checked */ }")]
    public void A_comment_of_a_page_with_components_is_no_object(string line) =>
        Assert.That(LayoutTest.Read(line + Body).Problems, Is.Empty);

    [TestCase("{\"own\": 1}[|}|]", "The JSON object ends before this `}`.")]
    [TestCase("{\"own\": 1} [|,|]", "The JSON object ends before this `,`.")]
    [TestCase("{[|//|] the headline\n\"title\": \"Shut\"}", "JSON has no comments.")]
    [TestCase("{\"own\": 1, [|/*|] don't \"quote */ \"two\": 2}", "JSON has no comments.")]
    [TestCase("{\"own\": 1 [|#|] one\n}", "JSON has no comments.")]
    [TestCase("{\"own\" [|1|]}", "A colon is missing here between the key and its value.")]
    [TestCase("{\"own\": 1 [|\"|]two\": 2}", "A comma is missing here between two keys of an object")]
    [TestCase("{\"own\": [1 [|2|]]}", "A comma is missing here between two items of an array")]
    [TestCase("{\"own\": [1, [|]|]}", "A value is missing here, after the comma.")]
    [TestCase("{\"own\": 1, [|}|]", "A key is missing here, after the comma.")]
    [TestCase("{\"own\": [|}|]", "A value is missing here.")]
    [TestCase("{\"own\": 1, [|t|]wo: 2}", "A key is expected here, between double quotation marks.")]
    [TestCase("{\"own\": 1, [|'|]two': 2}", "Put the key between double ones.")]
    [TestCase("{\"own\": [|Shut|]}", "`Shut` is not a valid JSON value.")]
    [TestCase("{\"own\": [|True|]}", "`True` is not a valid JSON value.")]
    [TestCase("{\"own\": [|2031-03-08|]}", "`2031-03-08` is not a valid JSON number.")]
    [TestCase("{\"own\": [|012|]}", "`012` is not a valid JSON number.")]
    [TestCase("{\"own\": [|-|]}", "`-` is not a valid JSON number.")]
    [TestCase("{\"own\": [|5.|]}", "`5.` is not a valid JSON number.")]
    [TestCase("{\"own\": [|\"|]one\ntwo\"}", "This quotation mark is never closed.")]
    [TestCase("{\"own\": \"one[|\t|]two\"}", "The control character U+0009 is not allowed in JSON text.")]
    [TestCase("{\"own\": \"[|\\|]q\"}", "This backslash starts no escape sequence of JSON.")]
    [TestCase("{\"own\": \"[|\\ud83d|]!\"}", "`\\ud83d` is not a valid Unicode character.")]
    [TestCase("{\"own\":[|\u00A0|]1}", "The invisible character U+00A0 is not allowed here in JSON.")]
    [TestCase("{\"own\": 1,\n [|\"own\"|]: 2}", "The key `own` is given twice: it already stands on line 1.")]
    public void What_the_grammar_does_not_have_is_told_of_at_its_place(string marked, string says)
    {
        (string json, SourceSpan span) = LayoutTest.Marked(marked);

        ReadingProblem problem = LayoutTest.Read(json + Body).Problems.Single(static problem => problem.Rule == Rules.UnreadableMetadata);

        Assert.That(problem.Span, Is.EqualTo(span));
        Assert.That(problem.Message, Does.Contain(says));
    }

    [TestCase("{\"own\": [|[|]1, 2", "This `[` is never closed. Close it with `]`.")]
    [TestCase("[|{|]\"own\": [1, 2]", "This `{` is never closed. Close it with `}`.")]
    [TestCase("{\"own\": [|{|]\"two\": 2", "This `{` is never closed. Close it with `}`.")]
    public void A_bracket_that_is_never_closed_is_told_of_where_it_opens(string marked, string says)
    {
        (string json, SourceSpan span) = LayoutTest.Marked(marked);

        ReadingProblem problem = LayoutTest.Read(json).Problems.Single(static problem => problem.Rule == Rules.UnreadableMetadata);

        Assert.That(problem.Span, Is.EqualTo(span));
        Assert.That(problem.Message, Is.EqualTo(says));
    }

    [Test]
    public void What_stands_before_broken_JSON_is_still_read() =>
        Assert.That(LayoutTest.Metadata("{\"title\": \"Shut\", \"own\": oh}" + Body).Headline, Is.EqualTo("Shut"));

    [TestCase("{ braces } are text.")]
    [TestCase("{title} is text.")]
    [TestCase("{{ shortcode }} is text.")]
    [TestCase("{} is text.")]
    public void Another_bracket_opens_no_object(string text)
    {
        Assert.That(LayoutTest.Problems(text), Is.Empty);
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(new[] { "Text: " + text }));
    }
}
