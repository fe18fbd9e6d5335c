namespace Corpus.Reading;

/// <summary>Finds interviews without labels: lines that only ask, each with an answer between marks behind it. One question makes none.</summary>
internal static class RepliesReader
{
    private const int LongestQuestion = 60;

    /// <summary>The answers as turns; null where the article has none.</summary>
    public static Transcript? Read(TokenizedArticle article)
    {
        Turn[]? turns = null;
        int first = -1;
        for (int paragraph = 0; paragraph < article.Paragraphs.Count;)
        {
            int end = EndOfExchanges(article, paragraph, out int questions);
            if (questions > 1)
            {
                turns ??= new Turn[article.Paragraphs.Count];
                first = first < 0 ? paragraph : first;
                for (int i = paragraph; i < end; i++)
                {
                    if (OpensWithMark(article, i))
                        turns[i] = new Turn(TurnRole.Reply, i, -1, -1, article.FirstOf(i));
                }
            }

            paragraph = System.Math.Max(end, paragraph + 1);
        }

        return turns is null ? null : new Transcript(turns, first);
    }

    // Where questions and answers in turn end that start at a paragraph; that paragraph where none do.
    private static int EndOfExchanges(TokenizedArticle article, int paragraph, out int questions)
    {
        questions = 0;
        while (OnlyAsks(article, paragraph) && OpensWithMark(article, paragraph + 1))
        {
            questions++;
            paragraph++;
            while (OpensWithMark(article, paragraph))
                paragraph++;
        }

        return paragraph;
    }

    private static bool OnlyAsks(TokenizedArticle article, int paragraph)
    {
        if (paragraph >= article.Paragraphs.Count)
            return false;
        int first = article.FirstOf(paragraph);
        int end = article.EndOf(paragraph);
        if (article.Paragraphs[paragraph].Kind is not (ParagraphKind.Text or ParagraphKind.Subheading) || end - first is < 2 or > LongestQuestion || article.Chars(end - 1)[0] != '?')
            return false;
        for (int i = first; i < end; i++)
        {
            if (article[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
                return false;
        }

        return true;
    }

    private static bool OpensWithMark(TokenizedArticle article, int paragraph)
        => paragraph < article.Paragraphs.Count && article.FirstOf(paragraph) < article.EndOf(paragraph) && article[article.FirstOf(paragraph)].Kind is TokenKind.DoubleMark;
}
