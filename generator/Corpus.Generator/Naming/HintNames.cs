using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Generator.Naming;

/// <summary>Names generated files: short, of characters that every file system allows, and never two that differ in nothing but case.</summary>
internal sealed class HintNames
{
    private const int Longest = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that are taken.</summary>
    public HintNames(params string[] taken) => _taken.UnionWith(taken);

    /// <summary>The file for a member.</summary>
    public string For(string member)
    {
        string plain = Plain(member);
        string name = plain;
        for (string salted = member; !_taken.Add(name); salted += "'")
            name = plain + "-" + StableHash.Digits(salted);
        return name;
    }

    /// <summary>What is left of a name without the characters beyond ASCII; a hash stands for what was left out.</summary>
    public static string Plain(string member)
    {
        var plain = new StringBuilder(Math.Min(member.Length, Longest));
        foreach (char c in member)
        {
            if (plain.Length < Longest && (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'))
                plain.Append(c);
        }

        if (plain.Length < member.Length)
            plain.Append(plain.Length > 0 ? "-" : "").Append(StableHash.Digits(member));
        return plain.ToString();
    }
}
