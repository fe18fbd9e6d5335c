using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds speech that has no quotation marks: the turns of transcripts, dialogue behind dashes, and words behind a reporting verb and a colon.</summary>
internal sealed class UnmarkedSpeechReader
{
    private const int LongestCueClause = 10;
    private const int LongestSpeech = 400;

    // The words of a speaker about and to those who listen.
    private static readonly WordSet Speaking = new("i we me us my our myself ourselves you your i'm i'll i've i'd we'll we're we've we'd you're you'll you've");

    // Verbs of speech that name whom they are said to: "told the council on Monday:".
    private static readonly WordSet Addressing = WordSet.Named("addressing-cues");

    private readonly TokenizedArticle _article;
    private readonly List<MarkedSpan> _found;
    private readonly DialogueReader _dialogue;
    private readonly AnnouncedBlockQuotes _announced;

    private UnmarkedSpeechReader(TokenizedArticle article, ReadingBuffers buffers)
    {
        _article = article;
        _found = buffers.Unmarked;
        _dialogue = new DialogueReader(article, _found);
        _announced = new AnnouncedBlockQuotes(article);
    }

    /// <summary>
    /// Adds such stretches to <paramref name="marked"/>, and gives all in order. A paragraph that has marks is left as it is.
    /// </summary>
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
            reader._found.Clear();
            if (!hasMarks && article.Transcript?.Turns[paragraph] is { Role: not (TurnRole.None or TurnRole.Reply) } turn)
                reader.AddSpan(turn.Content, reader.EndOfTurn(paragraph), paragraph, SpanForm.Turn);
            else if (!hasMarks && article.Paragraphs[paragraph].Kind == ParagraphKind.Text && !reader.TryReadBlockQuote(paragraph))
                reader.ReadSpeech(paragraph);
            all.AddRange(reader._found);
        }

        return all;
    }

    // **Novak: Will it open?**
    private int EndOfTurn(int paragraph)
    {
        int end = _article.EndOf(paragraph);
        while (end > _article.FirstOf(paragraph) && _article.Chars(end - 1)[0] == '*')
            end--;
        return end;
    }

    // Ana Horvat wrote in her blog: / > The harbour is ours.
    private bool TryReadBlockQuote(int paragraph)
    {
        bool announced = _announced.Of(paragraph);
        if (announced)
            AddSpan(_article.FirstOf(paragraph), _article.EndOf(paragraph), paragraph, SpanForm.Colon);
        return announced;
    }

    private void ReadSpeech(int paragraph)
    {
        _dialogue.Read(paragraph);
        if (_found.Count == 0)
            ReadColonSpeech(paragraph);
    }

    // She only answered: We will see.
    private void ReadColonSpeech(int paragraph)
    {
        int end = _article.EndOf(paragraph);
        for (int i = _article.FirstOf(paragraph) + 1; i + 2 < end; i++)
        {
            if (_article[i].Kind != TokenKind.Colon || !EndsCueClause(i, _article.FirstOf(paragraph)))
                continue;
            ref readonly Token first = ref _article[i + 1];
            if (first.Kind != TokenKind.Word || !first.Capital)
                continue;
            int stop = EndOfSpeech(i + 1, end, out int seen);
            AddSpan(i + 1, stop, paragraph, SpanForm.Colon);
            // What was seen and holds no such sentence is not looked at again behind each of its colons.
            i = stop > i + 1 ? stop : seen - 1;
        }
    }

    // "She only answered:", "He told the council on Monday:", "As he put it:".
    private bool EndsCueClause(int colon, int first)
    {
        for (int i = colon - 1; i >= first && i > colon - LongestCueClause; i--)
        {
            if (_article[i].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number))
                return false;
            bool bare = i == colon - 1 || Addressing.Contains(_article.Chars(i));
            // "How to join the call:" is a heading.
            bool noun = i > first && _article[i - 1].Kind == TokenKind.Word && Determiners.OpensNoun(_article.Chars(i - 1));
            if ((_article[i].Is(WordClass.Reporting) && !_article[i].Capital && bare && i > first && !noun)
                || (_article.Is(i, "put") && i + 1 < colon && _article.Is(i + 1, "it")))
            {
                return true;
            }
        }

        return false;
    }

    // The sentences from "first" on in which somebody speaks of "me" or "us", or asks "you"; "first" where the first of them is not so. "seen" is where
    // the look ahead ended.
    private int EndOfSpeech(int first, int end, out int seen)
    {
        int stop = first;
        bool spoken = false;
        int reach = System.Math.Min(end, first + LongestSpeech);
        for (seen = first; seen < reach; seen++)
        {
            int i = seen;
            spoken |= _article[i].Kind == TokenKind.Word && Speaking.Contains(_article.Chars(i));
            bool ends = i + 1 == end || (_article[i].Kind == TokenKind.Stop && _article[i + 1].SpaceBefore && _article[i + 1].Capital);
            if (!ends)
                continue;
            if (!spoken)
                return stop;
            stop = i + 1;
            spoken = false;
        }

        return stop;
    }

    private void AddSpan(int first, int end, int paragraph, SpanForm form)
    {
        if (first < end)
            _found.Add(MarkedSpan.Unmarked(_article, first, end, paragraph, form));
    }
}
