using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>A call that puts something into a list, by the names that the framework's collections and their extensions have for it.</summary>
/// <param name="Call">The call.</param>
/// <param name="List">The list.</param>
/// <param name="Element">What is put in: an element, or a list of them.</param>
internal sealed record AddedElements(IInvocationOperation Call, IOperation List, IArgumentOperation Element)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Add", "AddAfter", "AddBefore", "AddFirst", "AddLast", "AddOrUpdate", "AddRange", "Append", "Concat", "DequeueEnqueue", "Enqueue", "EnqueueDequeue", "EnqueueRange", "Fill", "GetOrAdd",
        "Insert", "InsertRange", "Prepend", "Push", "PushRange", "Replace", "SetAt", "SetItem", "SetItems", "SetValue", "SetValueAtIndex", "SymmetricExceptWith", "TryAdd", "TryUpdate", "TryWrite", "Union",
        "UnionWith", "WriteAsync",
    };

    // What the framework calls an element behind which something else stands: a function that updates it, what was there before, a priority.
    private static readonly HashSet<string> ElementNames = new(StringComparer.Ordinal) { "addValue", "newValue", "element", "elements" };

    /// <summary>Whether the call gives a list: a copy that has the element too, or the list itself.</summary>
    public bool IsCopy => Lists.Are(Call.Type);

    /// <summary>What <paramref name="call"/> puts in; null where it does something else.</summary>
    public static AddedElements? Of(IInvocationOperation call)
    {
        if (!Names.Contains(call.TargetMethod.Name))
            return null;
        bool isBehind = call.Instance is null && (call.TargetMethod.IsExtensionMethod || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Array);
        IOperation? list = isBehind ? Given(call).FirstOrDefault(static argument => argument.Parameter!.Ordinal == 0)?.Value : call.Instance;

        IArgumentOperation? element = ElementOf(Given(call)
            .Where(argument => !(isBehind && argument.Parameter!.Ordinal == 0) && Lists.MayHold(argument.Value.Type))
            .OrderBy(static argument => argument.Parameter!.Ordinal));
        return list is not null && element is not null && (Lists.Are(list.Type) || Lists.OnlyTake(list.Type)) ? new(call, list, element) : null;
    }

    // Before it stand places and nodes. Of a pair, the key is nobody's words. What stands behind a function that makes it is given to that.
    private static IArgumentOperation? ElementOf(IEnumerable<IArgumentOperation> ordered)
    {
        IArgumentOperation[] given = [.. ordered];
        return Array.Find(given, static argument => ElementNames.Contains(argument.Parameter!.Name))
            ?? Array.Find(given, static argument => argument.Parameter!.Type.TypeKind == TypeKind.Delegate)
            ?? given.LastOrDefault();
    }

    /// <summary>Whether the element is looked up at the call itself, as it is put into a list that is marked. Where the parameter is marked too, it is a citation by that.</summary>
    public bool IsCitation(CitationSymbols symbols) => !symbols.IsVerbatim(Element.Parameter!) && Stays && MarkedPlaces.IsMarked(List, symbols);

    /// <summary>Whether the list that the call gives is marked as the one before was: what is new in it was looked up at the call.</summary>
    public bool GivesMarked(CitationSymbols symbols) => IsCopy && (symbols.IsVerbatim(Element.Parameter!) || Stays) && MarkedPlaces.IsMarked(List, symbols);

    /// <summary>
    /// Whether the list itself may have the element from now on. The framework's copies leave it as it was, and who takes the copy looks it up; where
    /// nobody takes it, the list was meant. Of other lists that give one, nobody knows whether it is the same.
    /// </summary>
    private bool Stays => !IsCopy || !IsOfFramework || IsDropped(Call);

    private bool IsOfFramework => Call.TargetMethod.ContainingNamespace.ToDisplayString() is "System.Linq" or "System.Collections.Immutable";

    private static bool IsDropped(IOperation value) => value.Parent switch
    {
        IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IConversionOperation or IParenthesizedOperation => IsDropped(value.Parent),
        IConditionalAccessOperation access => access.WhenNotNull == value && IsDropped(access),
        IInvocationOperation next => Of(next) is { IsCopy: true } added && added.List == value && IsDropped(next),
        IArgumentOperation { Parent: IInvocationOperation next } => Of(next) is { IsCopy: true } added && added.List == value && IsDropped(next),
        _ => false,
    };

    private static IEnumerable<IArgumentOperation> Given(IInvocationOperation call) =>
        call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is not null);
}
