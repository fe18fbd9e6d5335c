namespace Corpus.Reading;

/// <summary>
/// Reads what may be the label of a turn: "Q:", "A.", "NOVAK:", "SEN. MAREK NOVAK:", "JANA POOLE, HOST:", "Novak:", "ME:", "((WN))", "**Novak:**"; also
/// inside the marks of a quotation.
/// </summary>
internal sealed class TurnLabelReader(TokenizedArticle article)
{
    private const int LongestLabel = 5;
    private const int LongestOffice = 8;
    private const int LongestInitials = 3;

    /// <summary>Reads the label of a paragraph.</summary>
    public bool TryRead(int paragraph, out TurnLabel label)
    {
        label = default;
        int first = article.FirstOf(paragraph);
        int end = article.EndOf(paragraph);
        while (first < end && (article[first].Kind == TokenKind.DoubleMark || IsAsterisk(first)))
            first++;
        int brackets = first;
        while (first < end && article[first].Kind == TokenKind.OpenBracket)
            first++;
        brackets = first - brackets;
        if (first + 1 >= end || article[first].Kind != TokenKind.Word || !article[first].Capital)
            return false;
        bool found = brackets switch
        {
            0 => RoleAt(first) is TurnRole.Question or TurnRole.Answer ? TryReadLetter(paragraph, first, end, out label) : TryReadName(paragraph, first, end, out label),
            2 => TryReadBrackets(paragraph, first, end, out label),
            _ => false,
        };
        return found && HasWord(label.Content, end) && !EditorsNotes.Is(article, paragraph);
    }

    // "Q:", "A.", "QUESTION:".
    private bool TryReadLetter(int paragraph, int first, int end, out TurnLabel label)
    {
        bool stop = article[first].Length == 2;
        bool colon = article[first + 1].Kind is TokenKind.Colon or TokenKind.Stop;
        label = new TurnLabel(paragraph, RoleAt(first), first, first, ContentBehind(stop && !colon ? first + 1 : first + 2, end), LabelSigns.Capitals);
        return stop || colon;
    }

    private bool TryReadName(int paragraph, int first, int end, out TurnLabel label)
    {
        label = default;
        LabelSigns signs = LabelSigns.Capitals;
        for (int i = first; i < end && i < first + LongestLabel; i++)
        {
            bool comma = article[i].Kind is TokenKind.Comma or TokenKind.OpenBracket && i > first && (signs & LabelSigns.Capitals) != 0;
            int colon = article[i].Kind == TokenKind.Colon ? i : comma ? ColonBehindOffice(i + 1, end) : -1;
            if (colon >= 0)
            {
                label = new TurnLabel(paragraph, RoleAt(first), first, i - 1, ContentBehind(colon + 1, end), colon > i ? signs | LabelSigns.HasOffice : signs);
                return i > first && article[i - 1].Length > 1 && !article[i - 1].Is(WordClass.Reporting);
            }

            if (i == first && IsLittleWord(i))
                signs |= LabelSigns.MayBeWord;
            else if (!IsNamePart(i) && !(i == first && article.Is(i, "the")))
                return false;
            if (!IsCapitals(i))
                signs &= ~LabelSigns.Capitals;
        }

        return false;
    }

    // "((WN))", "((Ana Horvat)):".
    private bool TryReadBrackets(int paragraph, int first, int end, out TurnLabel label)
    {
        label = default;
        int close = first;
        while (close < end && close < first + LongestLabel && (IsNamePart(close) || IsLittleWord(close)))
            close++;
        if (close + 2 >= end || article[close].Kind != TokenKind.CloseBracket || article[close + 1].Kind != TokenKind.CloseBracket)
            return false;
        int content = article[close + 2].Kind == TokenKind.Colon ? close + 3 : close + 2;
        label = new TurnLabel(paragraph, RoleAt(first), first, close - 1, ContentBehind(content, end), LabelSigns.Brackets);
        return close > first;
    }

    // The colon behind "HOST", "NORLAND RADIO CORRESPONDENT", "(D-OHIO)"; -1 where something else stands there.
    private int ColonBehindOffice(int first, int end)
    {
        for (int i = first; i < end && i < first + LongestOffice; i++)
        {
            if (article[i].Kind == TokenKind.Colon)
                return i > first ? i : -1;
            bool part = article[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Comma or TokenKind.Other or TokenKind.Dash or TokenKind.CloseBracket && IsCapitals(i);
            if (!part)
                return -1;
        }

        return -1;
    }

    private int ContentBehind(int token, int end)
    {
        while (token < end && IsAsterisk(token))
            token++;
        return token;
    }

    private bool IsNamePart(int token) => article[token].IsNameWord || article[token].Is(WordClass.Honorific) || article[token].Is(WordClass.Particle);

    private bool IsLittleWord(int token) => article[token].Kind == TokenKind.Word && article[token].Length is > 1 and <= LongestInitials && IsCapitals(token);

    private bool IsAsterisk(int token) => article[token].Kind == TokenKind.Other && article.Chars(token)[0] == '*';

    // "Novak: 1,769." is a line of a table, not a turn.
    private bool HasWord(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (article[i].Kind == TokenKind.Word)
                return true;
        }

        return false;
    }

    private TurnRole RoleAt(int token)
        => article.Is(token, "q") || article.Is(token, "q.") || article.Is(token, "question") ? TurnRole.Question
            : article.Is(token, "a") || article.Is(token, "a.") || article.Is(token, "answer") ? TurnRole.Answer
            : article.Is(token, "interviewer") ? TurnRole.Interviewer
            : TurnRole.Named;

    private bool IsCapitals(int token)
    {
        foreach (char c in article.Chars(token))
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
