using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>A call that puts something into a list, by the names that the framework's collections and their extensions have for it.</summary>
/// <param name="List">The list.</param>
/// <param name="Element">What is put in: an element, or a list of them.</param>
/// <param name="IsCopy">Whether it is put into a copy, which is what the call gives, and the list stays as it is.</param>
internal sealed record AddedElements(IOperation List, IArgumentOperation Element, bool IsCopy)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Add", "AddAfter", "AddBefore", "AddFirst", "AddLast", "AddRange", "Append", "Concat", "Enqueue", "EnqueueRange", "Insert", "InsertRange", "Prepend", "Push", "PushRange", "SetItem", "TryAdd", "Union", "UnionWith",
    };

    /// <summary>What <paramref name="call"/> puts in; null where it does something else.</summary>
    public static AddedElements? Of(IInvocationOperation call)
    {
        if (!Names.Contains(call.TargetMethod.Name))
            return null;
        bool isExtension = call.Instance is null && call.TargetMethod.IsExtensionMethod;
        IOperation? list = isExtension ? Given(call).FirstOrDefault(static argument => argument.Parameter!.Ordinal == 0)?.Value : call.Instance;

        // Before it stand places and nodes. Of a pair, the key is nobody's words.
        IArgumentOperation? element = Given(call)
            .Where(argument => !(isExtension && argument.Parameter!.Ordinal == 0) && (argument.Value.Type is not { IsValueType: true } type || Lists.Are(type)))
            .OrderBy(static argument => argument.Parameter!.Ordinal)
            .LastOrDefault();
        return list is not null && element is not null && Lists.Are(list.Type) ? new(list, element, Lists.Are(call.Type)) : null;
    }

    private static IEnumerable<IArgumentOperation> Given(IInvocationOperation call) =>
        call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is not null);
}
