using System;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Finds words run together: two words in one, or no blank behind a mark that ends something.</summary>
internal sealed class MissingBlanks
{
    private readonly CheckedArticle _article;
    private readonly TokenizedArticle _tokens;
    private readonly ProblemList _problems;
    private readonly KnownWords _known;
    private readonly JoinedWords _joined;
    private readonly CodeWords _code;

    private MissingBlanks(CheckedArticle article, ProblemList problems)
    {
        _article = article;
        _tokens = article.Tokens;
        _problems = problems;
        _known = new(_tokens);
        _joined = new(_known, hasCode: article.Code is { Count: > 0 });
        _code = new(article.Text, article.Code);
    }

    /// <summary>Reports each place.</summary>
    public static void Report(CheckedArticle article, ProblemList problems, CancellationToken cancellation)
    {
        var reader = new MissingBlanks(article, problems);
        for (int paragraph = 0; paragraph < article.Tokens.Paragraphs.Count; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.ReadParagraph(article.Tokens.FirstOf(paragraph), article.Tokens.EndOf(paragraph));
        }

        foreach (MarkedSpan span in article.Spans)
            reader.ReadBehind(span);
    }

    private void ReadParagraph(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            TokenKind kind = _tokens[i].Kind;
            if (kind == TokenKind.Word)
                ReadWord(i, end);
            else if (kind == TokenKind.Number)
                ReadYear(i);
            else if (kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon && i > first && i + 1 < end)
                ReadMark(i);
        }
    }

    /// <summary><c>saidthat</c>.</summary>
    private void ReadWord(int token, int end)
    {
        if (_tokens[token].Word.Class != WordClass.None || _tokens[token].Length < JoinedWords.Shortest)
            return;
        int cut = _joined.CutOf(_tokens.Chars(token), _tokens[token].HasInnerCapital);
        if (cut > 0 && !IsInAddress(token, end) && !IsSurname(token, cut))
            Add(_tokens[token].Start, _tokens[token].Start + cut, _tokens[token].End);
    }

    /// <summary><c>Ana Butland</c>: a name behind another one starts with what looks like a little word.</summary>
    private bool IsSurname(int token, int cut) =>
        token > 0 && _tokens[token].Capital && _tokens[token].SpaceBefore && _tokens[token - 1].Kind == TokenKind.Word && _tokens[token - 1].Capital
        && (Lexicon.Find(_tokens.Chars(token).Slice(0, cut)).Class & WordClass.Function) != WordClass.None;

    /// <summary><c>2022a few days</c>: a year, and a little word behind it. (The <c>s</c> of <c>1990s</c> is none.)</summary>
    private void ReadYear(int token)
    {
        const int Digits = 4;
        ReadOnlySpan<char> chars = _tokens.Chars(token);
        if (chars.Length <= Digits || chars[0] is not ('1' or '2') || chars[1] is not ('9' or '0'))
            return;
        for (int i = 0; i < chars.Length; i++)
        {
            if (i < Digits ? chars[i] is not (>= '0' and <= '9') : chars[i] is not (>= 'a' and <= 'z'))
                return;
        }

        if ((Lexicon.Find(chars.Slice(Digits)).Class & WordClass.Function) != WordClass.None)
            Add(_tokens[token].Start, _tokens[token].Start + Digits, _tokens[token].End);
    }

    /// <summary><c>theme.The next</c>, <c>time,maybe</c>. Behind an ellipsis many leave the blank out.</summary>
    private void ReadMark(int mark)
    {
        Token before = _tokens[mark - 1];
        Token next = _tokens[mark + 1];
        if (_article.Text[_tokens[mark].Start] == '…' || _tokens[mark].Length != 1 || _tokens[mark].SpaceBefore || next.SpaceBefore || before.Kind != TokenKind.Word || next.Kind != TokenKind.Word)
            return;
        if (Scripts.IsWithoutSpaces(_article.Text[_tokens[mark].Start]) || Scripts.IsWithoutSpaces(_article.Text[before.End - 1]) || Scripts.IsWithoutSpaces(_article.Text[next.Start]))
            return;
        // A type and its package: "time.Time".
        if (_tokens.Chars(mark - 1).Equals(_tokens.Chars(mark + 1), StringComparison.OrdinalIgnoreCase))
            return;
        bool sentence = _tokens[mark].Kind == TokenKind.Stop;
        bool isWord = before.Length >= 2 && !before.Capital && IsPlain(before) && _known.IsKnownElsewhere(_tokens.Chars(mark - 1));
        bool nextFits = next.Capital ? StartsSentence(mark + 1) : !sentence && next.Length >= 2 && _known.IsKnownElsewhere(_tokens.Chars(mark + 1));
        if (isWord && nextFits && IsPlain(next) && !IsInAddress(mark - 1, mark) && !IsInAddress(mark + 1, _tokens.Count))
            Add(before.Start, next.Start, next.End);
    }

    /// <summary>Whether a word with a capital may start a sentence: it is a word or a name. That of a member in code (<c>resources.Minify</c>) often is neither.</summary>
    private bool StartsSentence(int token)
    {
        Token word = _tokens[token];
        if (word.Length == 1)
            return _article.Text[word.Start] is 'A' or 'I';
        return !word.HasInnerCapital && (word.Word.Class != WordClass.None || _known.IsKnownElsewhere(_tokens.Chars(token)) || IsBeforeWords(token));
    }

    /// <summary>Whether a name that nobody knows is followed by what goes on with a sentence.</summary>
    private bool IsBeforeWords(int token) => token + 1 < _tokens.Count && (_tokens[token + 1].Kind == TokenKind.Possessive || _tokens[token + 1].Capital || (_tokens[token + 1].Word.Class & WordClass.Cue) != WordClass.None);

    /// <summary><c>“a plan”which</c>.</summary>
    private void ReadBehind(MarkedSpan span)
    {
        if (!span.Closed || span.Form != SpanForm.Double || span.EndToken >= _tokens.EndOf(span.Paragraph))
            return;
        Token next = _tokens[span.EndToken];
        Token mark = _tokens[span.EndToken - 1];
        if (mark.Kind == TokenKind.DoubleMark && next.Kind == TokenKind.Word && !next.SpaceBefore && next.Length >= 2 && IsPlain(next)
            && _tokens[span.EndToken - 2].Kind != TokenKind.OpenBracket && !Scripts.IsWithoutSpaces(_article.Text[next.Start]) && !Scripts.IsWithoutSpaces(_article.Text[mark.Start - 1])
            && (next.Capital || _known.IsKnownElsewhere(_tokens.Chars(span.EndToken))))
        {
            Add(_tokens[span.EndToken - 2].Start, next.Start, next.End);
        }
    }

    private void Add(int start, int cut, int end)
    {
        if (_code.Holds(SourceSpan.FromBounds(start, end)))
            return;
        string left = Shown.Of(_article.Text.Substring(start, cut - start));
        string right = Shown.Of(_article.Text.Substring(cut, end - cut));
        _problems.Add(Rules.BrokenText, SourceSpan.FromBounds(start, end), $"`{left}{right}` looks like words run together. Put a blank between them: `{left} {right}`.");
    }

    /// <summary>Only letters, as in a word of prose.</summary>
    private bool IsPlain(Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (!char.IsLetter(_article.Text[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word is part of an address, a file's name or a name on a network: nothing in these is prose.</summary>
    private bool IsInAddress(int token, int end)
    {
        string text = _article.Text;
        int start = _tokens[token].Start;
        bool before = start > 0 && text[start - 1] is '@' or '#' or '/' or '\\' or '_' or '=' or '&' or '%' or '~';
        bool domain = start > 1 && text[start - 1] == '.' && char.IsLetterOrDigit(text[start - 2]) && !char.IsUpper(text[start]);
        int behind = _tokens[token].End;
        bool after = behind < text.Length && text[behind] is '@' or '/' or '\\' or '_' or '=' or '(';
        bool domainBehind = token + 1 < end && behind + 1 < text.Length && text[behind] == '.' && char.IsLower(text[behind + 1]);
        return before || domain || after || domainBehind;
    }
}
