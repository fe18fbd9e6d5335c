using System.Text;

namespace Corpus.Reading;

/// <summary>Compares names as people write them: <c>follow-up-of</c>, <c>followUpOf</c> and <c>FollowUpOf</c> are one.</summary>
public static class Keys
{
    /// <summary>What is compared: without hyphens, underscores and blanks, and in capitals whatever the culture.</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (c is not ('-' or '_' or ' '))
                plain.Append(char.ToUpperInvariant(c));
        }

        return plain.ToString();
    }
}
