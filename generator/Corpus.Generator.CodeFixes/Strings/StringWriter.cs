using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>Writes strings in the form that they had, and what stays the same as it was written.</summary>
internal static class StringWriter
{
    /// <summary>The string with other parts. A text that its form cannot hold is written as a regular string.</summary>
    public static ExpressionSyntax Write(ConstantString old, IReadOnlyList<TextPart> parts)
    {
        if (Edited(old, parts) is { } edited && SyntaxFactory.ParseExpression(edited) is var kept && Holds(kept, old.Form!, parts))
            return kept;
        ExpressionSyntax written = SyntaxFactory.ParseExpression(Code(old.Form!, parts));
        return Holds(written, old.Form!, parts) ? written : SyntaxFactory.ParseExpression(Code(old.Form!.AsRegular(), parts));
    }

    /// <summary>A regular string with the escapes that it had; null where it is of another kind.</summary>
    private static string? Edited(ConstantString old, IReadOnlyList<TextPart> parts)
    {
        if (old.Form is not { Kind: StringKind.Regular } form || old.Parts.Count != parts.Count)
            return null;
        string[] codes = CodesOf(old);
        var edited = new StringBuilder(form.Prefix).Append('"');
        for (int i = 0; i < parts.Count; i++)
        {
            string? code = parts[i].Code is { } hole
                ? "{" + hole + "}"
                : EscapedText.Edited(codes[i], old.Parts[i].Text, parts[i].Text, form.IsInterpolated, text => Braces(Escaped(text, form), form));
            if (code is null)
                return null;
            edited.Append(code);
        }

        return edited.Append('"').ToString();
    }

    /// <summary>How each part is written.</summary>
    private static string[] CodesOf(ConstantString old)
    {
        string[] codes = [.. old.Parts.Select(static _ => "")];
        if (old.Expression is LiteralExpressionSyntax { Token.Text: var literal })
            codes[0] = literal.Substring(1, literal.Length - 2);
        int part = 0;
        foreach (InterpolatedStringContentSyntax content in (old.Expression as InterpolatedStringExpressionSyntax)?.Contents ?? default)
        {
            if (content is InterpolatedStringTextSyntax text)
                codes[part] += text.TextToken.Text;
            else
                part += 2;
        }

        return codes;
    }

    private static string Code(StringForm form, IReadOnlyList<TextPart> parts) => form.Kind switch
    {
        StringKind.Verbatim => form.Prefix + '"' + Content(parts, 1, text => Braces(text.Replace("\"", "\"\""), form)) + '"',
        StringKind.RawLine or StringKind.RawLines => Raw(form, parts),
        _ => form.Prefix + '"' + Content(parts, 1, text => Braces(Escaped(text, form), form)) + '"',
    };

    private static string Raw(StringForm form, IReadOnlyList<TextPart> parts)
    {
        IEnumerable<string> texts = parts.Where(static part => part.Code is null).Select(static part => part.Text);
        string fence = new('"', Math.Max(form.Quotes, texts.Max(static text => LongestRun(text, '"')) + 1));
        int dollars = form.IsInterpolated ? Math.Max(form.Prefix.Length, texts.Max(static text => Math.Max(LongestRun(text, '{'), LongestRun(text, '}'))) + 1) : 0;
        string content = Content(parts, dollars, static text => text);
        if (form.Kind == StringKind.RawLines)
        {
            string[] lines = content.Split('\n');
            content = form.LineEnd + string.Join("\n", lines.Select(line => line.Trim('\r').Length == 0 ? line : form.Indentation + line)) + form.LineEnd + form.Indentation;
        }

        return new string('$', dollars) + fence + content + fence;
    }

    private static string Content(IReadOnlyList<TextPart> parts, int braces, Func<string, string> write) =>
        string.Concat(parts.Select(part => part.Code is { } code ? new string('{', braces) + code + new string('}', braces) : write(part.Text)));

    private static string Braces(string text, StringForm form) => form.IsInterpolated ? text.Replace("{", "{{").Replace("}", "}}") : text;

    private static string Escaped(string text, StringForm form)
    {
        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        string content = literal.Substring(1, literal.Length - 2);
        if (!form.IsEscaped)
            return content;
        var escaped = new StringBuilder(content.Length);
        foreach (char c in content)
        {
            if (c < '\u0080')
                escaped.Append(c);
            else
                escaped.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static int LongestRun(string text, char of)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Whether the compiler reads in <paramref name="written"/> what was to be written.</summary>
    private static bool Holds(ExpressionSyntax written, StringForm form, IReadOnlyList<TextPart> parts)
    {
        if (written.ContainsDiagnostics)
            return false;
        return written switch
        {
            LiteralExpressionSyntax literal => parts.Count == 1 && literal.Token.ValueText == parts[0].Text,
            InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Select(Read).Where(static part => part is not { Text: "", Code: null })
                .SequenceEqual(parts.Where(static part => part.Code is not null || part.Text.Length > 0).Select(static part => part.Code is null ? part : part with { Text = "" })),
            _ => false,
        };

        TextPart Read(InterpolatedStringContentSyntax content) => content switch
        {
            InterpolatedStringTextSyntax text => new(form.Read(text)),
            InterpolationSyntax hole => new("", hole.Expression.ToString()),
            _ => new(""),
        };
    }
}
