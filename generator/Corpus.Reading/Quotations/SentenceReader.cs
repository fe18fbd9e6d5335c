using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Cuts the frame into sentences. A quotation is one opaque item: it ends a sentence where its content does and no cue clause
/// ("she asked") is attached to it.
/// </summary>
internal static class SentenceReader
{
    // How many words a cue clause behind a question may have before its verb.
    private const int LongestSource = 9;

    // Where a text has no full stops, its sentences are cut: what looks around in a sentence stays linear in the text.
    private const int LongestSentence = 250;

    /// <summary>Finds the sentences, in order.</summary>
    public static List<Sentence> Read(Frame frame)
    {
        List<Sentence> sentences = frame.Buffers.Sentences;
        for (int paragraph = 0; paragraph < frame.Article.Paragraphs.Count; paragraph++)
        {
            int first = frame.FirstOf(paragraph);
            int end = frame.EndOf(paragraph);
            for (int i = first; i < end; i++)
            {
                if (i + 1 < end && i - first < LongestSentence && !EndsAt(frame, first, i, end))
                    continue;
                int behind = i + 1;
                while (behind < end && frame.Kind(i) == TokenKind.Stop && frame.Kind(behind) is TokenKind.CloseBracket)
                    behind++;
                sentences.Add(new Sentence(first, behind, paragraph));
                first = behind;
                i = behind - 1;
            }
        }

        return sentences;
    }

    private static bool EndsAt(Frame frame, int first, int item, int end)
    {
        if (frame[item].IsQuote)
            return QuoteEnds(frame, item, end);
        return frame.Kind(item) switch
        {
            TokenKind.Stop => StopEnds(frame, first, item, end),
            // "in the U.S. He said": an abbreviation that also ends its sentence.
            TokenKind.Word => frame.Token(item).IsAbbreviated && !frame.Is(item, WordClass.Honorific)
                && frame.Token(item).Length > 2 && !frame[item + 1].IsQuote && frame.Token(item + 1).Capital && frame.Is(item + 1, WordClass.Function),
            _ => false,
        };
    }

    private static bool StopEnds(Frame frame, int first, int item, int end)
    {
        int next = item + 1;
        if (frame[next].IsQuote)
            return true;
        ref readonly Token token = ref frame.Token(next);
        // "the No. 2 of the party".
        if (item - 1 > first && token.Kind == TokenKind.Number && (frame.Is(item - 1, "no") || frame.Is(item - 1, "nos")) && frame.Token(item - 1).Capital)
            return false;
        if (token.Kind == TokenKind.CloseBracket)
        {
            // "(He left.) She stayed." But not "He met Ana Horvat (D-Ohio.) On Monday …".
            if (frame.Kind(first) != TokenKind.OpenBracket)
                return false;
            int behind = next + 1;
            while (behind < end && frame.Kind(behind) == TokenKind.CloseBracket)
                behind++;
            return behind >= end || (frame.IsWord(behind) && frame.Token(behind).Capital && frame.Token(behind).SpaceBefore);
        }

        if (!token.SpaceBefore && token.Kind is TokenKind.Word or TokenKind.Number)
            return false;
        return token.Kind switch
        {
            TokenKind.Word => token.Capital,
            TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop or TokenKind.Possessive => false,
            _ => true,
        };
    }

    private static bool QuoteEnds(Frame frame, int item, int end)
    {
        SourceSpan content = frame.Spans[frame[item].Quote].Content;
        char last = frame.Article.Text[content.End - 1];
        if (last is '\'' or '’' && content.Length > 1)
            last = frame.Article.Text[content.End - 2];
        if (last is not ('.' or '?' or '!' or '…' or '—' or '–'))
            return false;
        int next = item + 1;
        if (frame[next].IsQuote)
            return true;
        ref readonly Token token = ref frame.Token(next);
        if (token.Kind != TokenKind.Word)
            return token.Kind is TokenKind.Number or TokenKind.OpenBracket;
        if (!token.Capital)
            return false;
        return last == '.' || !HasCueClause(frame, next, end);
    }

    private static bool HasCueClause(Frame frame, int first, int end)
    {
        for (int i = first; i < end && i < first + LongestSource; i++)
        {
            // "'…?' Novak asked", "'…?' Novak pressed."
            bool cue = frame.Is(i, WordClass.Reporting) || CuePhrases.IsGoingOn(frame, i, end) || (frame.Is(i, WordClass.Attitude) && i + 1 < end && frame.Kind(i + 1) is TokenKind.Stop or TokenKind.Comma);
            if (cue && (i > first || !frame.Token(i).Capital))
                return true;
            if (frame[i].IsQuote || frame.Kind(i) is TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon)
                return false;
        }

        return false;
    }
}
