using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>The kinds of strings that C# has.</summary>
internal enum StringKind
{
    /// <summary><c>"…"</c>.</summary>
    Regular,

    /// <summary><c>@"…"</c>.</summary>
    Verbatim,

    /// <summary>Three or more quotation marks, in one line.</summary>
    RawLine,

    /// <summary>Three or more quotation marks, in lines of their own.</summary>
    RawLines,
}

/// <summary>How a string is written.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Prefix">What stands before its first quotation mark.</param>
/// <param name="Quotes">How many quotation marks it begins and ends with.</param>
/// <param name="Indentation">The blanks before each line of a raw string, which are not part of it.</param>
/// <param name="LineEnd">What its lines end with.</param>
/// <param name="IsEscaped">Whether all but ASCII is escaped in it.</param>
internal sealed record StringForm(StringKind Kind, string Prefix, int Quotes, string Indentation, string LineEnd, bool IsEscaped)
{
    /// <summary>The form of a literal.</summary>
    public static StringForm Of(LiteralExpressionSyntax literal) => Of(literal.Token.Text, literal.Token.ValueText, literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken));

    /// <summary>The form of an interpolated string.</summary>
    public static StringForm Of(InterpolatedStringExpressionSyntax interpolated) => Of(
        interpolated.ToString(),
        string.Concat(interpolated.Contents.OfType<InterpolatedStringTextSyntax>().Select(static text => text.TextToken.ValueText)),
        interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken));

    /// <summary>Whether the string is interpolated.</summary>
    public bool IsInterpolated => Prefix.Contains('$');

    /// <summary>What a text between holes says: its escapes are the compiler's to read, its doubled braces are not.</summary>
    public string Read(InterpolatedStringTextSyntax text) => Kind is StringKind.RawLine or StringKind.RawLines
        ? text.TextToken.ValueText
        : text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");

    /// <summary>The form of a regular string in its place, for a text that it cannot hold.</summary>
    public StringForm AsRegular() => this with { Kind = StringKind.Regular, Prefix = IsInterpolated ? "$" : "", Quotes = 1 };

    private static StringForm Of(string code, string value, bool isLines)
    {
        string prefix = code.Substring(0, code.IndexOf('"'));
        int quotes = code.Skip(prefix.Length).TakeWhile(static c => c == '"').Count();
        StringKind kind = prefix.Contains('@') ? StringKind.Verbatim : isLines ? StringKind.RawLines : quotes >= 3 ? StringKind.RawLine : StringKind.Regular;
        string last = code.Substring(code.LastIndexOf('\n') + 1);
        return new(
            kind,
            prefix,
            kind is StringKind.RawLine or StringKind.RawLines ? quotes : 1,
            kind == StringKind.RawLines ? last.Substring(0, last.Length - last.TrimStart().Length) : "",
            code.Contains("\r\n") ? "\r\n" : "\n",
            kind == StringKind.Regular && IsAscii(code) && !IsAscii(value));
    }

    private static bool IsAscii(string text) => text.All(static c => c < '\u0080');
}
