using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Corpus.Tests.Records;

/// <summary>Writes what an assembly shows to others, as a page that a person can read: types by name, and the members of each.</summary>
internal sealed class ApiPage
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly StringBuilder _page = new();
    private readonly NullabilityInfoContext _nullability = new();

    public static string Of(Assembly assembly)
    {
        var page = new ApiPage();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
            page.Write(type);
        return page._page.ToString();
    }

    private void Write(Type type)
    {
        _page.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {type.Namespace}.{Name(type)}{Bases(type)}\n");
        IEnumerable<string> members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
            : type.GetMembers(Declared).Where(IsShown).OrderBy(static member => member.Name, StringComparer.Ordinal).ThenBy(Describe, StringComparer.Ordinal).Select(Describe);
        foreach (string member in members)
            _page.Append("    ").Append(member).Append('\n');
        _page.Append('\n');
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        IEnumerable<Type> inherited = type.BaseType?.GetInterfaces() ?? [];
        Type[] bases = [.. new[] { type.BaseType }.OfType<Type>().Where(static t => t != typeof(object) && t != typeof(ValueType)), .. type.GetInterfaces().Except(inherited).OrderBy(static t => t.Name, StringComparer.Ordinal)];
        return bases.Length == 0 ? "" : " : " + string.Join(", ", bases.Select(Name));
    }

    private static bool IsShown(MemberInfo member) => member switch
    {
        MethodInfo method => IsShown(method) && !method.IsSpecialName,
        ConstructorInfo constructor => IsShown(constructor),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsShown),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private string Describe(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Modifiers(property.GetMethod!)}{Name(_nullability.Create(property))} {(property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name)} {{ {Accessors(property)} }}{Obsolete(member)}",
        MethodInfo method => $"{Modifiers(method)}{Name(_nullability.Create(method.ReturnParameter))} {method.Name}{Generics(method)}({Parameters(method.GetParameters())}){Obsolete(member)}",
        ConstructorInfo constructor => $"{Modifiers(constructor)}new({Parameters(constructor.GetParameters())})",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Accessors(PropertyInfo property) =>
        "get;" + (property.SetMethod is { } set && IsShown(set) ? set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;" : "");

    private static string Modifiers(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "") + (method.IsAbstract ? "abstract " : "");

    private static string Obsolete(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? $" [Obsolete: {obsolete.Message}]" : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static t => t.Name))}>" : "";

    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(_nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")}"));

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string name = type.IsGenericType && Nullable.GetUnderlyingType(type) is null
            ? $"{PlainName(type)}<{string.Join(", ", info.GenericTypeArguments.Length > 0 ? info.GenericTypeArguments.Select(Name) : type.GetGenericArguments().Select(Name))}>"
            : Name(type);
        return name + (!type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        return type.IsGenericType ? $"{PlainName(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : PlainName(type);
    }

    private static string PlainName(Type type) => type.Name.Split('`')[0] switch
    {
        "String" => "string",
        "Int32" => "int",
        "Boolean" => "bool",
        "Object" => "object",
        "Void" => "void",
        "Byte" => "byte",
        string name => name,
    };
}
