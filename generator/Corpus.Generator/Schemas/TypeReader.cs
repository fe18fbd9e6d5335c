using System;
using System.Linq;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Schemas;

/// <summary>Reads a type of C# into what a value of front matter may be.</summary>
/// <param name="root">The schema's record: what <c>Article&lt;T&gt;</c> may be of.</param>
/// <param name="record">Reads a record, and reports it where it gives null.</param>
internal sealed class TypeReader(INamedTypeSymbol root, Func<INamedTypeSymbol, RecordType?> record)
{
    private const string ArticleName = "Corpus.Article";

    /// <summary>The type without its question mark, and whether it has one. Where nullability is not looked at, anything may be null.</summary>
    public static (ITypeSymbol Type, bool IsNullable) Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? (nullable.TypeArguments[0], true)
            : (type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>Why <paramref name="type"/> can be no value, and what to do; null where it can, and where the compiler does not know it.</summary>
    public string? Refusal(ITypeSymbol type)
    {
        // The compiler, or the reading of the record, has said it.
        if (type is { TypeKind: TypeKind.Error } or INamedTypeSymbol { IsRecord: true })
            return null;
        if (List(type) is { } list)
            return Refusal(Unwrap(list.Item).Type);
        if (Plain(type) is not UnknownType)
            return null;
        return FullName(type) switch
        {
            "System.DateTime" => "Use DateOnly for a day, or DateTimeOffset, which says where it is that time.",
            "System.Object" => "Say what it is: string, or a type of the list in the rules.",
            ArticleName => $"Use Article, or Article<{root.Name}>.",
            _ when type.AllInterfaces.Any(static other => other.Name == "IEnumerable") => "Use IReadOnlyList for a list, or a record for keys and values.",
            _ => "Use string, bool, a number, DateOnly, TimeOnly, DateTimeOffset, TimeSpan, Guid, Uri, an enum, Article, Speaker, a record, or a list of these.",
        };
    }

    /// <summary>Reads <paramref name="type"/>, which has no question mark.</summary>
    public SchemaType Read(ITypeSymbol type)
    {
        if (List(type) is not var (form, itemType))
            return Plain(type);
        (ITypeSymbol plain, bool isNullable) = Unwrap(itemType);
        return new ListType(form, Read(plain), isNullable, Name(type), Code(type));
    }

    private SchemaType Plain(ITypeSymbol type)
    {
        (string name, string code) = (Name(type), Code(type));
        if (Integer(type.SpecialType) is var (minimum, maximum))
            return new IntegerType(minimum, maximum, name, code);
        if (type.TypeKind == TypeKind.Enum)
            return new EnumerationType(Members((INamedTypeSymbol)type), name, code);
        if (Scalar(type) is { } kind)
            return new ScalarType(kind, name, code);
        return type is INamedTypeSymbol { IsRecord: true } named && record(named) is { } read ? read : new UnknownType(name, code);
    }

    private static (decimal Minimum, decimal Maximum)? Integer(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };

    private ScalarKind? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.Text,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Single => ScalarKind.Single,
        _ => FullName(type) switch
        {
            "System.DateOnly" => ScalarKind.Date,
            "System.TimeOnly" => ScalarKind.Time,
            "System.DateTimeOffset" => ScalarKind.Instant,
            "System.TimeSpan" => ScalarKind.Duration,
            "System.Guid" => ScalarKind.Guid,
            "System.Uri" => ScalarKind.Address,
            "Corpus.Speaker" => ScalarKind.Speaker,
            ArticleName when IsOfThisCorpus((INamedTypeSymbol)type) => ScalarKind.Article,
            _ => null,
        },
    };

    /// <summary>Whether it is <c>Article</c>, or <c>Article&lt;T&gt;</c> of the schema itself.</summary>
    private bool IsOfThisCorpus(INamedTypeSymbol article) =>
        article.TypeArguments.Length == 0 || SymbolEqualityComparer.Default.Equals(article.TypeArguments[0], root);

    private static (ListForm Form, ITypeSymbol Item)? List(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (ListForm.Array, array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: 1 } named => FullName(named) switch
        {
            "System.Collections.Generic.IReadOnlyList" or "System.Collections.Generic.IReadOnlyCollection" or "System.Collections.Generic.IEnumerable" => (ListForm.ReadOnly, named.TypeArguments[0]),
            "System.Collections.Immutable.ImmutableArray" => (ListForm.Immutable, named.TypeArguments[0]),
            _ => null,
        },
        _ => null,
    };

    private static EquatableArray<EnumerationMember> Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(static field => new EnumerationMember(field.Name, Convert.ToString(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)))
            .ToEquatableArray();

    private static string FullName(ITypeSymbol type) => type.ContainingType is null ? $"{type.ContainingNamespace?.ToDisplayString()}.{type.Name}" : "";

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Code(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}
