using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Naming;

/// <summary>Makes valid C# identifiers, whatever the text holds.</summary>
internal static class Identifiers
{
    private const int LongestName = 80;
    private const int LongestSuffix = 64;

    /// <summary>The words in PascalCase; null where none of them has a character that C# allows.</summary>
    public static string? Pascal(List<string> words)
    {
        bool shouted = words.Count > 1 && words.TrueForAll(static word => !word.Any(static c => c != Letters.Upper(c)));
        var name = new StringBuilder();
        foreach (string word in words)
        {
            if (name.Length > 0 && name.Length + word.Length > LongestName)
                break;

            // Two numbers in a row would read as one.
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
                name.Append('_');
            name.Append(Letters.Upper(word[0]));
            for (int i = 1; i < word.Length; i++)
                name.Append(shouted && word.Length > 2 ? Letters.Lower(word[i]) : word[i]);
        }

        if (name.Length == 0)
            return null;
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name.Insert(0, '_');
        return NotKeyword(name.ToString());
    }

    /// <summary>A name that somebody chose, as it is where C# allows it.</summary>
    public static string? Given(string name) => Cut(name) is var cut && SyntaxFacts.IsValidIdentifier(cut) && !cut.Any(static c => c != '_' && !Letters.IsWord(c))
        ? NotKeyword(cut)
        : Pascal(WordReader.FirstWords(name, int.MaxValue));

    /// <summary>A class name that somebody chose. The package's targets refuse one that is not valid; this is for a project without them.</summary>
    public static string TypeName(string name) => Given(name) ?? "Articles";

    /// <summary>A namespace that somebody chose, part by part; a part that is a keyword keeps its name with an @.</summary>
    public static string Namespace(string name) => string.Join(".", name
        .Split(['.'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static part => IsKeyword(part) ? "@" + part : SyntaxFacts.IsValidIdentifier(part) ? part : Part(part)));

    /// <summary>An id, or another text, as the end of a name.</summary>
    public static string Suffix(string id)
    {
        string part = Part(id).TrimStart('_');
        return "_" + (part.Length <= LongestSuffix ? part : part.Substring(0, LongestSuffix) + "_" + StableHash.Digits(id));
    }

    private static string Part(string text)
    {
        var part = new StringBuilder(text.Length + 1);
        foreach (char c in text)
            part.Append(Letters.IsWord(c) ? c : '_');
        if (part.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(part[0]))
            part.Insert(0, '_');
        return part.ToString();
    }

    private static string Cut(string name) => name.Length <= LongestName ? name : name.Substring(0, LongestName);

    /// <summary>No keyword begins with a capital.</summary>
    private static string NotKeyword(string name) => IsKeyword(name) ? Letters.Upper(name[0]) + name.Substring(1) : name;

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
