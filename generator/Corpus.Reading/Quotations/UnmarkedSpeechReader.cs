using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds speech that has no quotation marks: dialogue behind dashes, and words behind a reporting verb and a colon.</summary>
internal sealed class UnmarkedSpeechReader
{
    private const int LongestCueClause = 10;
    private const int LongestSpeech = 400;
    private readonly TokenizedArticle _article;
    private readonly List<MarkedSpan> _found;

    private UnmarkedSpeechReader(TokenizedArticle article, ReadingBuffers buffers)
    {
        _article = article;
        _found = buffers.Unmarked;
    }

    /// <summary>Adds such stretches to <paramref name="marked"/>, and gives all in order. A paragraph that has marks is left as it is.</summary>
    public static List<MarkedSpan> Add(TokenizedArticle article, List<MarkedSpan> marked, ReadingBuffers buffers)
    {
        var reader = new UnmarkedSpeechReader(article, buffers);
        List<MarkedSpan> all = buffers.Spans;
        int next = 0;
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            bool hasMarks = next < marked.Count && marked[next].Paragraph == paragraph;
            for (; next < marked.Count && marked[next].Paragraph == paragraph; next++)
                all.Add(marked[next]);
            if (hasMarks || article.Paragraphs[paragraph].Kind != ParagraphKind.Text)
                continue;
            reader._found.Clear();
            reader.ReadDialogue(paragraph);
            if (reader._found.Count == 0)
                reader.ReadColonSpeech(paragraph);
            all.AddRange(reader._found);
        }

        return all;
    }

    // – Content – said X. – Content. Or: – Content, X said.
    private void ReadDialogue(int paragraph)
    {
        int at = _article.FirstOf(paragraph);
        int end = _article.EndOf(paragraph);
        while (at < end && IsDialogueDash(at))
        {
            int dash = NextCueDash(at + 1, end);
            if (dash < 0)
            {
                int comma = LastCueComma(at + 1, end);
                if (comma >= 0)
                    AddSpan(at + 1, comma + 1, paragraph, SpanForm.Dash);
                else if (_found.Count > 0)
                    AddSpan(at + 1, end, paragraph, SpanForm.Dash);
                return;
            }

            AddSpan(at + 1, dash, paragraph, SpanForm.Dash);
            // The cue clause runs to the next dash that opens speech, behind a full stop.
            at = dash + 1;
            while (at < end && !(IsDialogueDash(at) && _article[at - 1].Kind == TokenKind.Stop))
                at++;
        }
    }

    private bool IsDialogueDash(int token)
        => _article[token].Kind == TokenKind.Dash && token + 1 < _article.Count && _article[token + 1].SpaceBefore && _article.Chars(token)[0] != '-';

    private int NextCueDash(int first, int end)
    {
        int depth = 0;
        for (int i = first; i < end; i++)
        {
            if (_article[i].Kind == TokenKind.OpenBracket)
                depth++;
            else if (_article[i].Kind == TokenKind.CloseBracket)
                depth--;
            else if (depth <= 0 && IsDialogueDash(i) && IsCueClause(i + 1, end))
                return i;
        }

        return -1;
    }

    // The last comma with nothing but a cue clause behind it.
    private int LastCueComma(int first, int end)
    {
        for (int i = end - 1; i > first && i > end - LongestCueClause - 2; i--)
        {
            if (_article[i].Kind == TokenKind.Comma)
                return IsCueClause(i + 1, end) ? i : -1;
        }

        return -1;
    }

    // "said X", "he added", "the leader said on Thursday": a verb of speech within a few words.
    private bool IsCueClause(int first, int end)
    {
        for (int i = first; i < end && i < first + LongestCueClause; i++)
        {
            if (_article[i].Is(WordClass.Reporting) && (i > first || !_article[i].Capital))
                return true;
            if (_article[i].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number))
                return false;
        }

        return false;
    }

    // She only answered: We will see.
    private void ReadColonSpeech(int paragraph)
    {
        int end = _article.EndOf(paragraph);
        for (int i = _article.FirstOf(paragraph) + 1; i + 2 < end; i++)
        {
            if (_article[i].Kind != TokenKind.Colon || !_article[i - 1].Is(WordClass.Reporting) || _article[i - 1].Capital)
                continue;
            ref readonly Token first = ref _article[i + 1];
            if (first.Kind != TokenKind.Word || !first.Capital)
                continue;
            int stop = EndOfFirstPersonSpeech(i + 1, end, out int seen);
            AddSpan(i + 1, stop, paragraph, SpanForm.Colon);
            // What was seen and holds no such sentence is not looked at again behind each of its colons.
            i = stop > i + 1 ? stop : seen - 1;
        }
    }

    // The sentences from "first" on in which somebody says "I" or "we"; "first" where the first of them is not so. "seen" is where the look ahead ended.
    private int EndOfFirstPersonSpeech(int first, int end, out int seen)
    {
        int stop = first;
        bool firstPerson = false;
        int reach = System.Math.Min(end, first + LongestSpeech);
        for (seen = first; seen < reach; seen++)
        {
            int i = seen;
            firstPerson |= _article.Is(i, "i") || _article.Is(i, "we") || _article.Is(i, "my") || _article.Is(i, "our") || _article.Is(i, "we'll")
                || _article.Is(i, "i'm") || _article.Is(i, "i'll") || _article.Is(i, "i've") || _article.Is(i, "we're") || _article.Is(i, "we've");
            bool ends = i + 1 == end || (_article[i].Kind == TokenKind.Stop && _article[i + 1].SpaceBefore && _article[i + 1].Capital);
            if (!ends)
                continue;
            if (!firstPerson)
                return stop;
            stop = i + 1;
            firstPerson = false;
        }

        return stop;
    }

    private void AddSpan(int first, int end, int paragraph, SpanForm form)
    {
        if (first < end)
            _found.Add(new MarkedSpan(first, end, SourceSpan.FromBounds(_article[first].Start, _article[end - 1].End), paragraph, form, Closed: true));
    }
}
