namespace Corpus.Reading;

/// <summary>Knows the line under a pulled quotation that says whose it is, and stands inside its marks by mistake.</summary>
internal static class Signature
{
    private const int Longest = 14;

    /// <summary>
    /// Whether the paragraph from <paramref name="first"/> to <paramref name="end"/>, which a mark at <paramref name="close"/> closes, is a name with what
    /// its bearer is: Former mayor Ana Horvat."
    /// </summary>
    public static bool Is(TokenizedArticle article, int first, int close, int end)
    {
        if (close + 1 < end || close - first > Longest)
            return false;
        bool name = false;
        for (int i = first; i < close; i++)
        {
            ref readonly Token token = ref article[i];
            if (token.Kind == TokenKind.Comma)
                return name;
            if (token.Kind == TokenKind.Stop)
                return name && i == close - 1;
            if (token.Kind != TokenKind.Word || !(token.IsNameWord || token.Is(WordClass.Role | WordClass.Particle)))
                return false;
            name |= i > first && token.IsNameWord && article[i - 1].Is(WordClass.FirstName);
        }

        return name;
    }
}
