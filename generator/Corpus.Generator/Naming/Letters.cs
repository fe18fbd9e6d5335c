using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Naming;

/// <summary>What single characters are, for names.</summary>
internal static class Letters
{
    /// <summary>Behind Armenian the case mappings of the runtimes that compilers run on disagree, and names must not.</summary>
    private const char LastCased = '\u058F';

    /// <summary>Whether the character may stand in a name as itself.</summary>
    public static bool IsWord(char c) => c != '_' && SyntaxFacts.IsIdentifierPartCharacter(c) && !IsInvisible(c);

    /// <summary>Whether the character can be dropped inside a word: an apostrophe, or one that nobody sees.</summary>
    public static bool IsSilent(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' || IsInvisible(c);

    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−';

    public static char Upper(char c) => c <= LastCased ? char.ToUpperInvariant(c) : c;

    public static char Lower(char c) => c <= LastCased ? char.ToLowerInvariant(c) : c;

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
