using System;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Reading;

/// <summary>Matches texts with the user's own expressions: in linear time where the runtime can, and never for long.</summary>
internal static class Patterns
{
    /// <summary>RegexOptions.NonBacktracking, which netstandard2.0 has no name for.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly ConditionalWeakTable<PatternRule, Regex> Made = new();

    /// <summary>Whether the first match is all of <paramref name="text"/>; null where the search took too long. An empty text matches, as DataAnnotations have it.</summary>
    public static bool? Matches(PatternRule rule, string text)
    {
        if (text.Length == 0)
            return true;
        try
        {
            Match match = Made.GetValue(rule, Make).Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Regex Make(PatternRule rule)
    {
        try
        {
            return new(rule.Pattern, RegexOptions.CultureInvariant | NonBacktracking, rule.Limit);
        }
        catch (Exception unable) when (unable is NotSupportedException or ArgumentOutOfRangeException)
        {
            // An expression that looks around or back, or the old runtime.
            return new(rule.Pattern, RegexOptions.CultureInvariant, rule.Limit);
        }
    }
}
