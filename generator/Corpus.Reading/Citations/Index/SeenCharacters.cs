namespace Corpus.Reading;

/// <summary>Tells what a reader sees of single characters: marks of one kind are one, and so are blanks of any kind; of some nothing is seen.</summary>
internal static class SeenCharacters
{
    /// <summary>Nothing is seen of it.</summary>
    public const char Nothing = '\0';

    /// <summary>It is several characters in one: see <see cref="PartsOf"/>.</summary>
    public const char Several = '\uFFFF';

    private static readonly char[] Seen = Build();

    /// <summary>What is seen of <paramref name="c"/>: a character, <see cref="Nothing"/> or <see cref="Several"/>.</summary>
    public static char Of(char c) => Seen[c];

    /// <summary>What is seen of a character that is several: a letter and its accents.</summary>
    public static string PartsOf(char c) => Decompositions.Of(c)!;

    /// <summary>The characters of <paramref name="text"/> of which something is seen, as they are.</summary>
    public static string Only(string text)
    {
        int length = 0;
        char[] seen = new char[text.Length];
        foreach (char c in text)
        {
            if (Of(c) != Nothing)
                seen[length++] = c;
        }

        return length == text.Length ? text : new string(seen, 0, length);
    }

    /// <summary>Whether <paramref name="c"/> stands above or below the letter before it.</summary>
    public static bool IsAccent(char c) => Characters.Is(c, CharTraits.Joined) && !char.IsSurrogate(c);

    private static char[] Build()
    {
        char[] seen = new char[char.MaxValue + 1];
        for (int c = 0; c < seen.Length; c++)
            seen[c] = Build((char)c);
        return seen;
    }

    private static char Build(char c) => c switch
    {
        '`' or '‘' or '’' or '‚' or '‛' or '′' or '´' or '‹' or '›' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' or '〝' or '〞' => '"',
        '‐' or '‑' or '−' or '﹣' or '－' => '-',
        '‒' or '–' => '–',
        '—' or '―' or '﹘' => '—',
        _ when IsUnseen(c) => Nothing,
        _ when Characters.Is(c, CharTraits.Space) => ' ',
        _ when Decompositions.Of(c) is { } parts => parts.Length == 1 ? Build(parts[0]) : Several,
        _ => c,
    };

    // What says how a line may break, which way it runs, or how a character looks.
    private static bool IsUnseen(char c) => Characters.Is(c, CharTraits.ZeroWidth)
        || c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\0' or '\uFFFF';
}
