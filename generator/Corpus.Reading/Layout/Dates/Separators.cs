namespace Corpus.Reading;

/// <summary>The signs between the parts of a line above the text.</summary>
internal static class Separators
{
    /// <summary>Whether <paramref name="c"/> separates parts with or without spaces around it.</summary>
    public static bool IsBar(char c) => c is '|' or '·' or '•' or '∙' or '●' or '»' or '¦';

    /// <summary>Whether <paramref name="c"/> separates parts; inside a word, it is a bar only if <see cref="IsBar"/> says so.</summary>
    public static bool Is(char c) => IsBar(c) || c is '/' or '-' or '–' or '—' or '›';
}
