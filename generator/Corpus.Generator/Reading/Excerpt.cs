namespace Corpus.Generator.Reading;

/// <summary>The first words of a longer text, for doc comments.</summary>
internal static class Excerpt
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
            return text;
        int cut = text.LastIndexOfAny([' ', '\n', '\t'], Longest);
        if (cut < Longest / 2)
            cut = char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest;
        return text.Substring(0, cut).TrimEnd() + "…";
    }
}
