using System.Linq;
using Corpus.Generator.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>Every kind of string can hold every text, or becomes one that can.</summary>
public class StringWriterTests
{
    private static readonly string[] Kinds = ["\"a\"", "@\"a\"", "\"\"\"a\"\"\"", "\"\"\"\n  a\n  \"\"\"", "\"\"\"\r\n\ta\r\n\t\"\"\""];

    private static readonly string[] Texts = ["", "a", "\"", "\"a\"", "a\"\"\"\"b", "{a}", "{{{{", "\\n", "a\nb", "a\r\n\r\n b", "\n", "\u0085", "\u2028a", "\0", "é “ü”", "\t "];

    [Test]
    public void A_literal([ValueSource(nameof(Kinds))] string kind, [ValueSource(nameof(Texts))] string text)
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(kind);

        ExpressionSyntax written = StringWriter.Write(new(literal, StringForm.Of(literal), [new("a")]), [new(text)]);

        Assert.That(written.ContainsDiagnostics, Is.False, written.ToFullString());
        Assert.That(((LiteralExpressionSyntax)written).Token.ValueText, Is.EqualTo(text));
    }

    [Test]
    public void An_interpolated_string([ValueSource(nameof(Kinds))] string kind, [ValueSource(nameof(Texts))] string text)
    {
        var interpolated = (InterpolatedStringExpressionSyntax)SyntaxFactory.ParseExpression("$" + kind);

        ExpressionSyntax written = StringWriter.Write(new(interpolated, StringForm.Of(interpolated), [new("a")]), [new(text), new("one", "One"), new(text), new("two", "Two"), new("")]);

        Assert.That(written.ContainsDiagnostics, Is.False, written.ToFullString());
        Assert.That(Value((InterpolatedStringExpressionSyntax)written), Is.EqualTo($"{text}one{text}two"));
    }

    [Test]
    public void What_cannot_stand_in_a_line_becomes_a_regular_string()
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression("\"\"\"a\"\"\"");

        ExpressionSyntax written = StringWriter.Write(new(literal, StringForm.Of(literal), [new("a")]), [new("\"a")]);

        Assert.That(written.ToFullString(), Is.EqualTo("\"\\\"a\""));
    }

    /// <summary>What the compiler makes of it where the constants One and Two are known.</summary>
    private static string Value(InterpolatedStringExpressionSyntax written)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Strings",
            [CSharpSyntaxTree.ParseText($"class C {{ const string One = \"one\"; const string Two = \"two\"; const string All = {written.ToFullString()}; }}")],
            Generator.References.Net10);
        var all = (Microsoft.CodeAnalysis.IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("All").Single();
        return (string)all.ConstantValue!;
    }
}
