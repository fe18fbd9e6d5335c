using System.Linq;
using System.Text;
using System.Xml.Linq;
using Corpus.Generator.Writing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>Text that is put where C# or XML would take it for something else.</summary>
public class CSharpTextTests
{
    private static readonly string[] Texts =
    [
        "", "plain", "\"", "\\", "\\n", "a\nb", "a\r\nb", "\t\0\u0007\u001b\u007f\u0085\u009f", "\u2028\u2029", "\ufeff\ufffe\uffff", "😀", "\ud83d", "\ude00\ud83d", "x\ud83d", "\u202eabc\u202c",
        "<b>&amp;]]>", "{0}", "*/ // ///", "\"\"\"\"", "été", "ال\u200cم",
    ];

    [TestCaseSource(nameof(Texts))]
    public void A_literal_means_the_text(string text)
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.Literal(text));

        Assert.That(literal.ContainsDiagnostics, Is.False);
        Assert.That(literal.Token.ValueText, Is.EqualTo(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_row_means_the_text_and_is_one_line(string text)
    {
        string row = CSharpText.Row(text);

        Assert.That(row.Any(static c => SyntaxFacts.IsNewLine(c) || char.IsControl(c)), Is.False);
        Assert.That(Corpus.Runtime.RowText.Decode(Encoding.UTF8.GetBytes(row)), Is.EqualTo(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_doc_comment_stays_one_line_of_XML(string text)
    {
        string xml = CSharpText.Xml(text);

        Assert.That(xml.Any(static c => SyntaxFacts.IsNewLine(c)), Is.False);
        Assert.That(() => XElement.Parse($"<summary>{xml}</summary>"), Throws.Nothing);
    }

    [Test]
    public void Plain_text_in_XML_means_itself() =>
        Assert.That(XElement.Parse($"<a>{CSharpText.Xml("He said: \"5 < 6 & 7 > 6\" 😀")}</a>").Value, Is.EqualTo("He said: \"5 < 6 & 7 > 6\" 😀"));
}
