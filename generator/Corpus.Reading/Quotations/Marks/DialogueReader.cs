using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds dialogue behind dashes, as in continental print: – Content – said X. – Content. Or: – Content, X said. Or: —Content —said X—. Content. A
/// paragraph that starts with a dash is one only where a cue clause stands in it.
/// </summary>
internal sealed class DialogueReader(TokenizedArticle article, List<MarkedSpan> found)
{
    private const int LongestCueClause = 10;

    /// <summary>Adds the speech in a paragraph.</summary>
    public void Read(int paragraph)
    {
        int at = article.FirstOf(paragraph);
        int end = article.EndOf(paragraph);
        if (at < end && IsHyphen(at))
            ReadBetweenHyphens(at + 1, end, paragraph);
        bool dashesLeft = true;
        while (at < end && IsDash(at))
        {
            at++;
            // —said X—. Content: the full stop belongs to the cue clause.
            if (found.Count > 0 && at < end && article[at].Kind == TokenKind.Stop)
                at++;
            // Where none stands further on, none is looked for again.
            int dash = dashesLeft ? NextCueDash(at, end) : -1;
            dashesLeft = dash >= 0;
            if (dash >= 0)
            {
                AddSpan(at, dash, paragraph);
                at = ResumesAt(dash + 1, end);
            }
            else if (ResumingComma(at, end, out int resumes) is var comma and >= 0)
            {
                AddSpan(at, comma + 1, paragraph);
                at = resumes;
            }
            else
            {
                comma = LastCueComma(at, end);
                if (comma >= 0)
                    AddSpan(at, comma + 1, paragraph);
                else if (found.Count > 0)
                    AddSpan(at, end, paragraph);
                return;
            }
        }
    }

    // - We will not move - said X. Items of lists start so too: the words behind the second hyphen must be a cue clause and no more.
    private void ReadBetweenHyphens(int first, int end, int paragraph)
    {
        int hyphen = first;
        while (hyphen < end && !IsHyphen(hyphen))
            hyphen++;
        if (hyphen < end && EndOfCueClause(hyphen + 1, end) == end)
            AddSpan(first, hyphen, paragraph);
    }

    // The dash that opens speech again behind a cue clause: behind its full stop, or the only one left ("– We go – he said, smiling – and nobody stays").
    private int ResumesAt(int first, int end)
    {
        int dashes = 0;
        int only = end;
        for (int i = first; i < end; i++)
        {
            if (!IsDialogueDash(i) && !(IsDash(i) && i + 1 < end && article[i + 1].Kind == TokenKind.Stop))
                continue;
            if (article[i - 1].Kind == TokenKind.Stop || article[i + 1].Kind == TokenKind.Stop)
                return i;
            dashes++;
            only = i;
        }

        return dashes == 1 && !article[only + 1].Capital ? only : end;
    }

    private bool IsHyphen(int token) => article[token].Kind == TokenKind.Dash && article.Chars(token)[0] == '-';

    private bool IsDash(int token) => article[token].Kind == TokenKind.Dash && article.Chars(token)[0] != '-';

    private bool IsDialogueDash(int token) => IsDash(token) && token + 1 < article.Count && article[token + 1].SpaceBefore;

    private int NextCueDash(int first, int end)
    {
        int depth = 0;
        for (int i = first; i < end; i++)
        {
            if (article[i].Kind == TokenKind.OpenBracket)
                depth++;
            else if (article[i].Kind == TokenKind.CloseBracket)
                depth--;
            else if (depth <= 0 && IsDash(i) && i + 1 < end && (article[i].SpaceBefore || article[i + 1].SpaceBefore) && IsCueClause(i + 1, end))
                return i;
        }

        return -1;
    }

    // – Content, said X. He sat down. – Content. The first comma with nothing but a cue clause between it and a full stop, where a dash resumes behind one.
    private int ResumingComma(int first, int end, out int resumes)
    {
        resumes = first;
        while (resumes < end && !(IsDialogueDash(resumes) && article[resumes - 1].Kind == TokenKind.Stop))
            resumes++;
        if (resumes == end)
            return -1;
        for (int i = first; i < resumes; i++)
        {
            if (article[i].Kind == TokenKind.Stop)
                return -1;
            if (article[i].Kind == TokenKind.Comma && EndOfCueClause(i + 1, end) >= 0)
                return i;
        }

        return -1;
    }

    // The last comma with nothing but a cue clause behind it; "said X, a farmer" has one more.
    private int LastCueComma(int first, int end)
    {
        bool last = true;
        for (int i = end - 1; i > first && i > end - LongestCueClause - 2; i--)
        {
            if (article[i].Kind != TokenKind.Comma)
                continue;
            if (last ? IsCueClause(i + 1, end) : OpensCueClause(i + 1, end))
                return i;
            last = false;
        }

        return -1;
    }

    // "said X", "he added": a verb of speech and its subject, and nothing before them.
    private bool OpensCueClause(int first, int end)
        => first + 1 < end && article[first].Kind == TokenKind.Word && article[first + 1].Kind == TokenKind.Word
            && (IsCue(first, first) ? article[first + 1].Capital || Determiners.OpensNoun(article.Chars(first + 1))
                : IsCue(first + 1, first) && (article[first].Capital || article[first].Is(WordClass.Pronoun)));

    // "said X", "he added", "the leader said on Thursday": a verb of speech within a few words.
    private bool IsCueClause(int first, int end)
    {
        for (int i = first; i < end && i < first + LongestCueClause; i++)
        {
            if (IsCue(i, first))
                return true;
            if (article[i].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number))
                return false;
        }

        return false;
    }

    // Behind the full stop, or at the end, of a cue clause that is nothing else; -1 where something else stands there.
    private int EndOfCueClause(int first, int end)
    {
        bool cue = false;
        for (int i = first; i < end && i < first + LongestCueClause; i++)
        {
            if (article[i].Kind == TokenKind.Stop)
                return cue ? i + 1 : -1;
            if (article[i].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number) || (cue && article.Is(i, "that")))
                return -1;
            cue |= IsCue(i, first);
            if (i + 1 == end)
                return cue ? end : -1;
        }

        return -1;
    }

    private bool IsCue(int token, int first) => article[token].Is(WordClass.Reporting) && (token > first || !article[token].Capital);

    private void AddSpan(int first, int end, int paragraph)
    {
        if (first < end)
            found.Add(MarkedSpan.Unmarked(article, first, end, paragraph, SpanForm.Dash));
    }
}
