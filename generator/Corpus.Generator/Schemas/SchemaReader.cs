using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Schemas;

/// <summary>Reads a record into a schema, and notes what in it cannot be one.</summary>
/// <remarks>What the compiler itself has to say about the record it says; nothing is told twice.</remarks>
internal sealed class SchemaReader
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly CodePlace? _place;
    private readonly TypeReader _types;
    private readonly Stack<INamedTypeSymbol> _open = new();
    private readonly Dictionary<INamedTypeSymbol, RecordType?> _read = new(SymbolEqualityComparer.Default);
    private readonly List<ParameterPlace> _places = [];
    private readonly List<FileProblem> _problems = [];

    private SchemaReader(INamedTypeSymbol root, Compilation compilation, CancellationToken cancellation)
    {
        (_compilation, _cancellation) = (compilation, cancellation);
        _place = CodePlace.Of(root);
        _types = new(root, Record);
    }

    /// <summary>Reads the record that the attribute stands at.</summary>
    public static SchemaDeclaration Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        string? corpus = context.Attributes[0].NamedArguments.FirstOrDefault(static argument => argument.Key == "Class").Value.Value as string;
        var reader = new SchemaReader(type, context.SemanticModel.Compilation, cancellation);
        MetadataSchema? schema = reader.Record(type) is { } record ? new(string.IsNullOrWhiteSpace(corpus) ? null : corpus!.Trim(), record, IsPublic(type)) : null;
        return new(
            schema,
            reader._place,
            reader._places.ToEquatableArray(),
            reader._problems.ToEquatableArray());
    }

    /// <summary>Reads a record: the schema's own, or one that a parameter is. Null where no object of it can be made.</summary>
    private RecordType? Record(INamedTypeSymbol type)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_read.TryGetValue(type, out RecordType? known))
            return known;
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        string code = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (_open.Contains(type, SymbolEqualityComparer.Default))
        {
            Report(_open.Peek(), $"{name} holds itself, so that no front matter could ever be all of it. Use Article where another article is meant.");
            return null;
        }

        _open.Push(type);
        IMethodSymbol? constructor = Constructor(type, name);
        RecordType? record = constructor is null ? null : new(Parameters(type, constructor, name, code), name, code);
        _open.Pop();
        _read[type] = record;
        return record;
    }

    private IMethodSymbol? Constructor(INamedTypeSymbol type, string name)
    {
        if (type.IsAbstract || type.IsStatic || type.IsRefLikeType || type.IsFileLocal || IsGeneric(type) || !_compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly))
        {
            Report(type, $"No object of {name} can be made by generated code. A schema is a record of its own: not abstract, static, generic, private or local to a file.");
            return null;
        }

        IMethodSymbol[] constructors = [.. type.InstanceConstructors.Where(constructor => !IsCopy(constructor, type) && !constructor.IsImplicitlyDeclared && _compilation.IsSymbolAccessibleWithin(constructor, _compilation.Assembly))];
        IMethodSymbol? chosen = constructors.FirstOrDefault(IsPrimary) ?? (constructors.Length == 1 ? constructors[0] : null);
        if (chosen is null || chosen.Parameters.IsEmpty)
            Report(type, $"{name} has {(constructors.Length > 1 ? "several constructors" : "no parameters")}, and those of its one constructor are the keys. Write it as `record {type.Name}(string Desk, …)`.");
        else if (Required(type) is { } member && !chosen.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute"))
            Report(member, $"{member.Name} of {name} is required, and no parameter. Make it a parameter.");
        else
            return chosen;
        return null;
    }

    private EquatableArray<SchemaParameter> Parameters(INamedTypeSymbol type, IMethodSymbol constructor, string typeName, string code)
    {
        var parameters = new List<SchemaParameter>();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (CodePlace.Of(parameter) is { } place)
                _places.Add(new(code + "." + parameter.Name, place));
            if (keys.TryGetValue(Keys.Plain(parameter.Name), out string? other))
                Report(parameter, $"{parameter.Name} and {other} are one key in front matter. Rename one of the two.");
            keys[Keys.Plain(parameter.Name)] = parameter.Name;
            parameters.Add(Parameter(parameter, type, typeName));
        }

        return parameters.ToEquatableArray();
    }

    private SchemaParameter Parameter(IParameterSymbol parameter, INamedTypeSymbol type, string typeName)
    {
        (ITypeSymbol plain, bool isNullable) = TypeReader.Unwrap(parameter.Type);
        SchemaType read = _types.Read(plain);
        if (parameter.RefKind != RefKind.None)
            Report(parameter, $"{parameter.Name} of {typeName} is given by reference, which no value of front matter can be. Leave `{parameter.RefKind.ToString().ToLowerInvariant()}` out.");
        else if (_types.Refusal(plain) is { } why)
            Report(parameter, $"{parameter.Name} of {typeName} is of type {plain.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, which no value of front matter can be. {why}");

        IEnumerable<AttributeData> attributes = parameter.GetAttributes().Concat(type.GetMembers(parameter.Name).OfType<IPropertySymbol>().SelectMany(static property => property.GetAttributes()));
        var rules = new RuleReader(read, problem => Report(parameter, $"{problem.Replace("{0}", $"{parameter.Name} of {typeName}")}"));
        rules.Read(attributes);
        bool isRequired = rules.IsRequired || (!parameter.HasExplicitDefaultValue && !isNullable);
        return new(parameter.Name, read, isNullable, isRequired, isRequired ? null : DefaultCode.Of(parameter, read, isNullable), rules.Rules);
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    /// <summary>Whether the constructor stands in the head of the type.</summary>
    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax);

    private static ISymbol? Required(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().FirstOrDefault(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) is { } required)
                return required;
        }

        return null;
    }

    private static bool IsGeneric(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
                return true;
        }

        return false;
    }

    private static bool IsPublic(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    private void Report(ISymbol symbol, string message)
    {
        if ((CodePlace.Of(symbol) ?? _place) is { } place)
            _problems.Add(place.Problem(Rules.UnusableSchema, message));
    }
}
