using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Corpus.Reading;

/// <summary>Names the parameters, types and members of a schema after what is written in front matter.</summary>
internal static class ParameterNames
{
    // What every record has of its own.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    };

    private static readonly WordSet Keywords = new(
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double", "else",
        "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "record", "ref", "return", "sbyte", "sealed",
        "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while",
    ]);

    /// <summary>Whether a type can be called <paramref name="name"/>.</summary>
    public static bool IsTypeName(string name) => Identifiers.IsValid(name) && !(char.IsLower(name[0]) && Keywords.Contains(name.AsSpan()));

    /// <summary>The name in C# that stands for <paramref name="word"/>: <c>HeroImage</c>; null where none can, as no mark but <c>-</c>, <c>_</c> and a blank may be left out.</summary>
    public static string? Of(string word)
    {
        var name = new StringBuilder(word.Length);
        bool starts = true;
        foreach (char c in word.Trim())
        {
            if (c is '-' or '_' or ' ')
            {
                starts = true;
                continue;
            }

            name.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        string pascal = IsShouted(name) ? name[0] + name.ToString(1, name.Length - 1).ToLowerInvariant() : name.ToString();
        return Identifiers.IsValid(pascal) && Keys.Plain(pascal) == Keys.Plain(word.Trim()) && !HasFormatting(pascal) ? pascal : null;
    }

    /// <summary>The name for a parameter of the record <paramref name="record"/>, which has members of its own.</summary>
    public static string? OfParameter(string key, string record) => Of(key) is { } name ? Taken.Contains(name) || name == record ? name + "_" : name : null;

    private static bool IsShouted(StringBuilder name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]))
                return false;
        }

        return name.Length > 3;
    }

    /// <summary>Such characters may stand in a name, and the compiler forgets them.</summary>
    private static bool HasFormatting(string name)
    {
        foreach (char c in name)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
                return true;
        }

        return false;
    }
}
