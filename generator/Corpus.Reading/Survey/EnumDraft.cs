using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>An enumeration that the values of a key may be.</summary>
/// <param name="Members">Its members, in ordinal order.</param>
internal sealed record EnumDraft(EquatableArray<EnumMemberDraft> Members)
{
    private const int MostMembers = 12;

    // Each value is given this often on the average; two files that agree are no rule.
    private const int FewestOfEach = 3;

    /// <summary>The enumeration that the values of <paramref name="survey"/> are; null where they are too many, too rare, or no names.</summary>
    public static EnumDraft? Of(ValueSurvey survey)
    {
        if (survey.Form != ScalarForm.Text || !survey.HasAllValues || survey.Values.Count is 0 or > MostMembers)
            return null;
        var members = new Dictionary<string, EnumMemberDraft>(StringComparer.Ordinal);
        foreach (string value in survey.Values)
        {
            if (ParameterNames.Of(value) is not { } name)
                return null;
            string plain = Keys.Plain(name);
            members[plain] = members.TryGetValue(plain, out EnumMemberDraft known)
                ? known with { Count = known.Count + survey.CountOf(value) }
                : new(name, value, survey.CountOf(value));
        }

        // One value in all files is a constant today and anything tomorrow.
        return members.Count > 1 && survey.Scalars >= members.Count * FewestOfEach
            ? new(members.Values.OrderBy(static member => member.Name, StringComparer.Ordinal).ToEquatableArray())
            : null;
    }
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Value">The value as it was met first.</param>
/// <param name="Count">How often it is given, in whatever spelling.</param>
internal readonly record struct EnumMemberDraft(string Name, string Value, int Count);
