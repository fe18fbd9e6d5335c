using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>A constant text as it is written: in one string, or in several that are added up, with the names of other constants among them.</summary>
internal sealed class ConstantText
{
    private readonly string _value;
    private readonly List<ConstantString> _strings = [];

    private ConstantText(string value) => _value = value;

    /// <summary>The text that <paramref name="expression"/> is; null where it is not written in this file.</summary>
    public static ConstantText? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (Written(expression, model, cancellation) is not { } written || model.GetConstantValue(written, cancellation).Value is not string value)
            return null;
        var text = new ConstantText(value);
        return text.Add(written, model, cancellation) && string.Concat(text.Parts.Select(static part => part.Text)) == value ? text : null;
    }

    /// <summary>What must be replaced so that the text is <paramref name="mended"/>; null where that cannot be without a change elsewhere.</summary>
    public IReadOnlyDictionary<SyntaxNode, SyntaxNode>? Mended(string mended)
    {
        if (CitationEdits.Between(_value, mended, Kept()) is not { } edits || TextParts.Edit([.. Parts], edits) is not { } parts)
            return null;
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        int next = 0;
        foreach (ConstantString written in _strings)
        {
            TextPart[] now = [.. parts.Skip(next).Take(written.Parts.Count)];
            next += now.Length;
            if (now.SequenceEqual(written.Parts))
                continue;
            replacements[written.Expression] = StringWriter.Write(written, now).WithTriviaFrom(written.Expression);
        }

        return replacements;
    }

    private IEnumerable<TextPart> Parts => _strings.SelectMany(static written => written.Parts);

    private List<SourceSpan> Kept()
    {
        var kept = new List<SourceSpan>();
        int at = 0;
        foreach (TextPart part in Parts)
        {
            if (part.Code is not null && part.Text.Length > 0)
                kept.Add(new(at, part.Text.Length));
            at += part.Text.Length;
        }

        return kept;
    }

    /// <summary>Where the text is written that <paramref name="expression"/> is: there, or in the declaration of the constant that it names.</summary>
    private static ExpressionSyntax? Written(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return expression;
        return model.GetSymbolInfo(expression, cancellation).Symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            && model.GetSymbolInfo(expression, cancellation).Symbol!.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
            && declaration.SyntaxTree == expression.SyntaxTree
            && declaration.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? Written(value, model, cancellation)
                : null;
    }

    private bool Add(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Add(inner, model, cancellation);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Add(sum.Left, model, cancellation) && Add(sum.Right, model, cancellation);
            default:
                if (ConstantString.Of(expression, model, cancellation) is not { } written)
                    return false;
                _strings.Add(written);
                return true;
        }
    }
}
