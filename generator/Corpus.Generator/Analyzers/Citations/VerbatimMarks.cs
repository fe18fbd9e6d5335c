using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// Tells what is marked with an attribute. Whoever overrides or implements a marked member is marked as well, for it takes the place of that; a
/// parameter of a record and the property that it becomes are one.
/// </summary>
internal sealed class VerbatimMarks(INamedTypeSymbol attribute)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _marked = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _markedResults = new(SymbolEqualityComparer.Default);

    /// <summary>Whether <paramref name="symbol"/> is marked: a parameter, a field or a property.</summary>
    public bool IsMarked(ISymbol symbol) => _marked.GetOrAdd(symbol.OriginalDefinition, Find);

    /// <summary>Whether what <paramref name="method"/> returns is marked.</summary>
    public bool IsResultMarked(IMethodSymbol method) =>
        _markedResults.GetOrAdd(method.OriginalDefinition, symbol => Has(((IMethodSymbol)symbol).GetReturnTypeAttributes()) || BasesOf(symbol).Any(other => IsResultMarked((IMethodSymbol)other)));

    private bool Find(ISymbol symbol) => Has(symbol.GetAttributes()) || symbol switch
    {
        // What is assigned to a property.
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } } value
            when value.Ordinal == property.Parameters.Length => IsMarked(property),
        IParameterSymbol parameter => BasesOf(parameter.ContainingSymbol).Any(other => IsMarked(ParametersOf(other)[parameter.Ordinal])) || IsMarkedOfRecord(parameter),
        IPropertySymbol property => IsMarkedWithin(property) || BasesOf(property).Any(IsMarked) || IsMarkedOfRecord(property),

        // What code calls `field`, and whatever else a property keeps its value in.
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => IsMarked(property),
        _ => false,
    };

    private bool IsMarkedOfRecord(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
        && record.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any(property => IsSame(property.Type, parameter.Type) && (Has(property.GetAttributes()) || IsMarkedWithin(property) || BasesOf(property).Any(IsMarked)));

    private bool IsMarkedOfRecord(IPropertySymbol property) =>
        property.ContainingType is { IsRecord: true } record
        && record.InstanceConstructors.Any(made => made.Parameters.Any(parameter => parameter.Name == property.Name && IsSame(parameter.Type, property.Type) && Has(parameter.GetAttributes())));

    /// <summary>Whether a part of <paramref name="property"/> is marked: <c>[field: Verbatim]</c>, <c>[return: Verbatim] get</c>, <c>[param: Verbatim] set</c>.</summary>
    private bool IsMarkedWithin(IPropertySymbol property) =>
        (property.GetMethod is { } get && Has(get.GetReturnTypeAttributes()))
        || (property.SetMethod is { } set && Has(set.Parameters[set.Parameters.Length - 1].GetAttributes()))
        || property.ContainingType.GetMembers($"<{property.Name}>k__BackingField").Any(field => Has(field.GetAttributes()));

    private bool Has(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData given in attributes)
        {
            if (IsSame(given.AttributeClass, attribute))
                return true;
        }

        return false;
    }

    /// <summary>What a member overrides and implements.</summary>
    private static IEnumerable<ISymbol> BasesOf(ISymbol member)
    {
        if (member is not (IMethodSymbol or IPropertySymbol) || member.ContainingType is not { } type)
            yield break;
        if ((member as IMethodSymbol)?.OverriddenMethod is { } method)
            yield return method;
        if ((member as IPropertySymbol)?.OverriddenProperty is { } property)
            yield return property;
        foreach (INamedTypeSymbol contract in type.TypeKind == TypeKind.Interface ? [] : type.AllInterfaces)
        {
            // Who implements it explicitly has its whole name behind the last dot.
            foreach (ISymbol declared in contract.GetMembers(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
            {
                if (declared.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared)?.OriginalDefinition, member.OriginalDefinition))
                    yield return declared;
            }
        }
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => throw new ArgumentException("Nothing else is overridden.", nameof(member)),
    };

    private static bool IsSame(ITypeSymbol? one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
