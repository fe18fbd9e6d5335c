using System;
using System.Globalization;
using System.Text;

namespace Corpus.Shared;

/// <summary>Names in a table of lines that are split at tabs: the name of a file may hold either.</summary>
internal static class EscapedName
{
    private static readonly char[] Escaped = ['%', '\t', '\n', '\r'];

    /// <summary>The name as it stands in a table.</summary>
    public static string Write(string name)
    {
        if (name.IndexOfAny(Escaped) < 0)
            return name;
        var text = new StringBuilder(name.Length);
        foreach (char character in name)
        {
            if (Array.IndexOf(Escaped, character) < 0)
                text.Append(character);
            else
                text.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>The name that stands in a table as <paramref name="written"/>.</summary>
    public static string Read(string written) => Uri.UnescapeDataString(written);
}
