using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Pairs quotation marks within a paragraph, and carries an unclosed quotation into the next one. A mark opens or closes by its form
/// and by the blanks around it, so that marks that face the wrong way still pair.
/// </summary>
internal sealed class QuoteMarkReader
{
    // How far before the end of a paragraph a lone apostrophe may stand for the two that should have closed it.
    private const int LastTokens = 5;

    private readonly TokenizedArticle _article;
    private readonly List<MarkedSpan> _spans;

    // The paragraph that is read, and its first token and the one behind its last.
    private int _paragraph;
    private int _first;
    private int _end;

    // The mark that is open, and where it is a single one, the mark that closes it; -1 where there is none.
    private int _open;
    private int _singleEnd;

    // The marks of a quotation inside the open one; -1 where there are none.
    private (int Open, int Close) _inner;

    // The next marks of the paragraph.
    private MarkCursor _nextMark;
    private MarkCursor _nextClosing;
    private MarkCursor _behindClosing;

    private QuoteMarkReader(TokenizedArticle article, List<MarkedSpan> spans)
    {
        _article = article;
        _spans = spans;
    }

    /// <summary>Finds the quoted stretches, in order.</summary>
    public static List<MarkedSpan> Read(TokenizedArticle article, ReadingBuffers buffers)
    {
        var reader = new QuoteMarkReader(article, buffers.Marked);
        bool carried = false;
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
            carried = reader.ReadParagraph(paragraph, carried);
        return reader._spans;
    }

    // Returns whether a quotation is still open at the end. "carried": the paragraph before left one open.
    private bool ReadParagraph(int paragraph, bool carried)
    {
        (_paragraph, _first, _end) = (paragraph, _article.FirstOf(paragraph), _article.EndOf(paragraph));
        _open = -1;
        _singleEnd = -1;
        _inner = (-1, -1);
        bool anyMark = false;
        int before = _spans.Count;
        // No single mark closes anything before this token, as far as was looked ahead; no mark of a pair of its own before the other one.
        int noneCloses = _first;
        int noneOfPair = _first;
        _nextMark = new MarkCursor(_article, _first, _end);
        _nextClosing = new MarkCursor(_article, _first, _end, '”');
        _behindClosing = new MarkCursor(_article, _first, _end);
        for (int i = _first; i < _end; i++)
        {
            TokenKind kind = _article[i].Kind;
            if (kind is not (TokenKind.DoubleMark or TokenKind.SingleMark))
                continue;
            bool isDouble = kind == TokenKind.DoubleMark;
            if (!isDouble && CodeMarks.CloseOf(_article, i, _end) is var code and >= 0)
            {
                i = code;
                continue;
            }

            if (_open < 0 && isDouble && PairedMarks.CloseOf(_article, i, _end, ref noneOfPair) is var pair and >= 0)
            {
                // Whatever marks stand inside are not asked.
                Add(i, pair);
                i = pair;
            }
            else if (_open >= 0)
            {
                if (isDouble == (_article[_open].Kind == TokenKind.DoubleMark))
                    ReadOfOpenKind(i, isDouble);
            }
            else if (isDouble ? Opens(i) || (!(carried && !anyMark) && OpensWithoutBlank(i)) : SingleMarks.Opens(_article, paragraph, i, _end, ref noneCloses, out _singleEnd))
            {
                _open = i;
            }
            else if (carried && !anyMark && isDouble && _spans.Count == before)
            {
                // No mark reopened the quotation of the paragraph before, and here is its end.
                if (!Signature.Is(_article, _first, i, _end))
                    AddContent(_first, i, i + 1, SpanForm.Double, SpanEnding.Mark);
            }

            anyMark |= isDouble;
        }

        return _open >= 0 && EndsOpen();
    }

    // A mark of the kind of the open one: it closes it, opens another inside it, opens it again, or shows that it was never closed.
    private void ReadOfOpenKind(int mark, bool isDouble)
    {
        if (mark == _open + 1 && !(IsElision(mark) && mark < _singleEnd))
        {
            // Nothing between the marks.
            _open = -1;
        }
        else if (isDouble ? ReopenedMarks.IsDouble(_article, mark, _first, _end) && !ClosesBeforeCue(mark) && !(IsInward(mark) && IsNested(mark))
            : mark < _singleEnd && ReopenedMarks.IsSingle(_article, mark, _first, _end))
        {
            Reopen(mark);
        }
        else if (isDouble && OpensInside(mark))
        {
            if (_inner.Close >= 0)
            {
                // Another one opens, and the outer one is still open: it was never closed.
                Split();
                (_open, _inner) = (mark, (-1, -1));
            }
            else if (_inner.Open < 0)
            {
                _inner.Open = mark;
            }
        }
        else if (isDouble ? Closes(mark) && !IsInches(mark) : mark == _singleEnd)
        {
            if (_inner.Open >= 0 && _inner.Close < 0 && !IsStraight(mark))
            {
                _inner.Close = mark;
            }
            else
            {
                Add(_open, mark);
                (_open, _inner) = (-1, (-1, -1));
            }
        }
        else if (isDouble && IsStraight(mark) && _article[mark].SpaceBefore)
        {
            // An opening straight mark inside an open quotation: the earlier one was never closed.
            _open = mark;
        }
    }

    // "We were late. "Nobody waited. "We left.": what was open up to here is a piece of its own.
    private void Reopen(int mark)
    {
        if (_inner.Close >= 0)
        {
            Split();
        }
        else
        {
            SpanForm form = FormOf(_open);
            int comma = CueBehindComma.Find(_article, _open, mark);
            if (comma >= 0)
                AddContent(_open, comma + 1, comma + 1, form, SpanEnding.Cue);
            else
                AddContent(_open, mark, mark, form, SpanEnding.Reopened);
        }

        (_open, _inner) = (mark, (-1, -1));
    }

    // What is open where the paragraph ends. Returns whether the next one may go on with it.
    private bool EndsOpen()
    {
        if (LoneClose() is var lone and >= 0)
        {
            Add(_open, lone);
            return false;
        }

        if (_inner.Close >= 0 && !GoesOn())
        {
            Split();
            return false;
        }

        AddContent(_open, _end, _end, FormOf(_open), SpanEnding.Paragraph);
        return true;
    }

    // “a “b” c”, "a “b” c": a mark of the opening form, free before and with text behind, where one is open already.
    private bool OpensInside(int mark) => IsInward(mark) && _article[mark].SpaceBefore && mark + 1 < _end && !_article[mark + 1].SpaceBefore;

    private bool IsInward(int mark) => _article.Chars(mark)[0] == '“' && _article.Chars(_open)[0] is '“' or '"';

    // “They asked us. “Why?” We did not know.”: the outer one is closed behind the inner one, or goes on in the next paragraph.
    private bool IsNested(int mark)
    {
        int close = _nextClosing.Behind(mark);
        if (close < 0)
            return false;
        int next = _behindClosing.Behind(close);
        return next >= 0 ? Closes(next) && !(_article[next].SpaceBefore && next + 1 < _end && !_article[next + 1].SpaceBefore) : close + 1 < _end && GoesOn();
    }

    // "It needs a 6" pipe," he said: a figure stands before it, and one that closes behind it.
    private bool IsInches(int mark)
        => IsStraight(mark) && _article[mark - 1].Kind == TokenKind.Number && mark + 1 < _end && _article[mark + 1].Kind is TokenKind.Word or TokenKind.Number
            && _nextMark.Behind(mark) is var next and >= 0 && IsStraight(next) && !_article[next].SpaceBefore;

    // The next paragraph opens with a mark, as one does where a quotation goes on.
    private bool GoesOn()
        => _paragraph + 1 < _article.Paragraphs.Count && _article.FirstOf(_paragraph + 1) < _article.EndOf(_paragraph + 1)
            && _article[_article.FirstOf(_paragraph + 1)].Kind == TokenKind.DoubleMark;

    // What one that was never closed holds up to the one inside it, and that one.
    private void Split()
    {
        AddContent(_open, _inner.Open, _inner.Open, SpanForm.Double, SpanEnding.Mark);
        Add(_inner.Open, _inner.Close);
    }

    // ‘’Tis time’: an apostrophe right behind the mark that opens.
    private bool IsElision(int mark)
        => _article[mark].Kind == TokenKind.SingleMark && mark + 1 < _end && !_article[mark + 1].SpaceBefore && _article[mark + 1].Kind == TokenKind.Word;

    private bool IsStraight(int mark) => _article.Chars(mark)[0] is '"' or '\'' or '＂';

    private bool Opens(int mark)
    {
        char form = _article.Chars(mark)[0];
        bool textFollows = mark + 1 < _end && !_article[mark + 1].SpaceBefore
            && _article[mark + 1].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.CloseBracket);
        bool standsFree = _article[mark].SpaceBefore || (mark > 0 && _article[mark - 1].End == _article[mark].Start
            && (_article[mark - 1].Kind is TokenKind.Dash or TokenKind.OpenBracket or TokenKind.Colon or TokenKind.SingleMark
                || (_article[mark - 1].Kind == TokenKind.Other && !Scripts.IsWithoutSpaces(_article.Chars(mark - 1)[0]))));
        return form switch
        {
            '“' or '„' or '«' or '`' => mark + 1 < _end && (textFollows || standsFree),
            // At the start of a paragraph nothing can close, whatever blank follows.
            '"' when mark == _first => mark + 1 < _end,
            _ => textFollows && (standsFree || (form == '”' && _article[mark].SpaceBefore)),
        };
    }

    private bool Closes(int mark)
    {
        char form = _article.Chars(mark)[0];
        char open = _article.Chars(_open)[0];
        bool spaceBefore = _article[mark].SpaceBefore;
        bool textFollows = mark + 1 < _end && !_article[mark + 1].SpaceBefore && _article[mark + 1].Kind is TokenKind.Word or TokenKind.Number;
        return form switch
        {
            '”' => !(spaceBefore && textFollows) || open == '“',
            '»' => open != '»' || !(spaceBefore && textFollows),
            '«' => open == '»',
            '“' => open == '„' || (!spaceBefore && !textFollows),
            '„' or '`' => false,
            _ => !(spaceBefore && textFollows) || ClosesBeforeCue(mark),
        };
    }

    // "We go, "said Horvat, "We go, "she said: the blank stands on the wrong side of the mark.
    private bool ClosesBeforeCue(int mark)
        => IsStraight(mark) && mark + 1 < _end && !_article[mark + 1].SpaceBefore && !_article[mark + 1].Capital
            && _article[mark - 1].Kind is TokenKind.Comma or TokenKind.Stop
            && (IsSpoken(mark + 1) || (mark + 2 < _end && _article[mark + 1].Is(WordClass.Pronoun) && IsSpoken(mark + 2)));

    private bool IsSpoken(int token) => _article[token].Is(WordClass.Reporting) && !_article[token].Is(WordClass.BaseForm);

    // …out of fear."We go," he said; in Norland,"we stay"; she said"We go.": the blank before the mark is missing.
    private bool OpensWithoutBlank(int mark)
    {
        if (!IsStraight(mark) || mark == _first || mark + 1 >= _end || _article[mark + 1].SpaceBefore)
            return false;
        ref readonly Token before = ref _article[mark - 1];
        ref readonly Token next = ref _article[mark + 1];
        return before.Kind switch
        {
            TokenKind.Stop => next.Capital,
            TokenKind.Comma => next.Kind is TokenKind.Word or TokenKind.Number,
            TokenKind.Word => before.Is(WordClass.Reporting) && next.Capital,
            _ => false,
        };
    }

    // He said, ''We go on.'.': one apostrophe, where two would close what two opened.
    private int LoneClose()
    {
        if (_article.Chars(_open)[0] != '\'' || _article[_open].Kind != TokenKind.DoubleMark)
            return -1;
        for (int i = System.Math.Max(_open + 2, _end - LastTokens); i < _end; i++)
        {
            if (_article[i].Kind == TokenKind.SingleMark && _article[i - 1].Kind is TokenKind.Stop or TokenKind.Comma)
                return i;
        }

        return -1;
    }

    private SpanForm FormOf(int mark) => _article[mark].Kind == TokenKind.DoubleMark ? SpanForm.Double : SpanForm.Single;

    private void Add(int open, int close) => AddContent(open, close, close + 1, FormOf(open), SpanEnding.Mark);

    // The content lies between the opening mark (where there is one) and the token "contentEnd".
    private void AddContent(int firstToken, int contentEnd, int endToken, SpanForm form, SpanEnding ending)
    {
        bool marked = _article[firstToken].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
        int firstContent = marked ? firstToken + 1 : firstToken;
        if (firstContent >= contentEnd)
            return;
        SourceSpan content = SourceSpan.FromBounds(_article[firstContent].Start, _article[contentEnd - 1].End);
        _spans.Add(new MarkedSpan(firstToken, endToken, content, _paragraph, form, ending));
    }
}
