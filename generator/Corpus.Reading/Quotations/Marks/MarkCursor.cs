namespace Corpus.Reading;

/// <summary>Looks ahead for the next double mark, of one form or of any. It is asked from left to right, and looks at no token twice.</summary>
/// <param name="article">The article.</param>
/// <param name="first">The first token of the paragraph.</param>
/// <param name="end">The token behind its last one.</param>
/// <param name="form">The form; NUL for any.</param>
internal struct MarkCursor(TokenizedArticle article, int first, int end, char form = '\0')
{
    private int _at = first;

    /// <summary>The first mark behind <paramref name="token"/>; -1 where there is none.</summary>
    public int Behind(int token)
    {
        if (_at <= token)
            _at = token + 1;
        while (_at < end && !(article[_at].Kind == TokenKind.DoubleMark && (form == '\0' || article.Chars(_at)[0] == form)))
            _at++;
        return _at < end ? _at : -1;
    }
}
