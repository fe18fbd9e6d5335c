using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>A string, or the name of a constant.</summary>
/// <param name="Expression">Where it stands.</param>
/// <param name="Form">How it is written; null for a name.</param>
/// <param name="Parts">Its parts. An interpolated string begins and ends with text, and has text between each two holes, be it empty.</param>
internal sealed record ConstantString(ExpressionSyntax Expression, StringForm? Form, IReadOnlyList<TextPart> Parts)
{
    /// <summary>The string that <paramref name="expression"/> is; null where it is no constant.</summary>
    public static ConstantString? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal =>
            new(literal, StringForm.Of(literal), [new(literal.Token.ValueText)]),
        InterpolatedStringExpressionSyntax interpolated => Of(interpolated, model, cancellation),
        _ => model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: var value and (string or null) }
            ? new(expression, null, [new(value as string ?? "", expression.ToString())])
            : null,
    };

    private static ConstantString? Of(InterpolatedStringExpressionSyntax interpolated, SemanticModel model, CancellationToken cancellation)
    {
        StringForm form = StringForm.Of(interpolated);
        var parts = new List<TextPart>();
        string text = "";
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax written:
                    text += form.Read(written);
                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: var hole }
                    when model.GetConstantValue(hole, cancellation) is { HasValue: true, Value: string value }:
                    parts.Add(new(text));
                    parts.Add(new(value, hole.ToString()));
                    text = "";
                    break;
                default:
                    return null;
            }
        }

        parts.Add(new(text));
        return new(interpolated, form, parts);
    }
}
