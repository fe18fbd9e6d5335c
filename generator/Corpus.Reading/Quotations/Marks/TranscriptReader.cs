using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds interviews ("Q:" and "A:") and transcripts ("NOVAK:"). One label makes none: "Ingredients: flour, water". There must be two, and what
/// looks like a name must be one, or come again.
/// </summary>
internal sealed class TranscriptReader
{
    private const int LongestLabel = 5;
    private const int LongestTurn = 6;
    private readonly TokenizedArticle _article;
    private readonly List<Label> _labels = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.OrdinalIgnoreCase);

    private TranscriptReader(TokenizedArticle article) => _article = article;

    /// <summary>The turns; null where the article has none.</summary>
    public static Transcript? Read(TokenizedArticle article)
    {
        var reader = new TranscriptReader(article);
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            // A short question may look like a subheading.
            if (article.Paragraphs[paragraph].Kind is ParagraphKind.Text or ParagraphKind.Subheading && reader.TryReadLabel(paragraph, out Label label))
                reader._labels.Add(label);
        }

        return reader._labels.Count < 2 ? null : reader.ReadTurns();
    }

    private Transcript? ReadTurns()
    {
        foreach (Label label in _labels)
            _uses[KeyOf(label)] = _uses.TryGetValue(KeyOf(label), out int uses) ? uses + 1 : 1;
        HashSet<string> known = NamesInProse();
        var voices = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Label label in _labels)
        {
            if (IsVoice(label, known))
                voices.Add(KeyOf(label));
        }

        _labels.RemoveAll(label => !voices.Contains(KeyOf(label)));
        if (voices.Count < 2)
            return null;
        var turns = new Turn[_article.Paragraphs.Count];
        for (int i = 0; i < _labels.Count; i++)
        {
            turns[_labels[i].Paragraph] = new Turn(_labels[i].Role, _labels[i].Last, _labels[i].Content);
            if (i + 1 < _labels.Count)
                GoOn(turns, _labels[i], _labels[i + 1].Paragraph, voices);
        }

        return new Transcript(turns, _labels[0].Paragraph);
    }

    // The paragraphs between two turns belong to the first, unless they speak of who speaks: then they are prose.
    private void GoOn(Turn[] turns, Label label, int next, HashSet<string> voices)
    {
        if (next - label.Paragraph > LongestTurn)
            return;
        for (int paragraph = label.Paragraph + 1; paragraph < next; paragraph++)
        {
            if (_article.Paragraphs[paragraph].Kind != ParagraphKind.Text)
                return;
            for (int i = _article.FirstOf(paragraph); i < _article.EndOf(paragraph); i++)
            {
                if (_article[i].Capital && voices.Contains(_article.Chars(i).ToString()))
                    return;
            }

            turns[paragraph] = new Turn(label.Role, label.Last, _article.FirstOf(paragraph));
        }
    }

    private bool IsVoice(Label label, HashSet<string> known)
        => label.Role != TurnRole.Named || (label.IsCapitals ? known.Contains(KeyOf(label)) || _uses[KeyOf(label)] > 1 : known.Contains(KeyOf(label)) && _uses[KeyOf(label)] > 1);

    // The labels that stand somewhere else too, inside a sentence.
    private HashSet<string> NamesInProse()
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int next = 0;
        for (int paragraph = 0; paragraph < _article.Paragraphs.Count; paragraph++)
        {
            int first = _article.FirstOf(paragraph);
            if (next < _labels.Count && _labels[next].Paragraph == paragraph)
                first = _labels[next++].Content;
            for (int i = first; i < _article.EndOf(paragraph); i++)
            {
                if (_article[i].IsNameWord && _article.Chars(i).ToString() is var word && _uses.ContainsKey(word))
                    known.Add(word);
            }
        }

        return known;
    }

    // What makes two labels one: the surname, or the letter.
    private string KeyOf(Label label) => label.Role switch
    {
        TurnRole.Question => "?",
        TurnRole.Answer => "!",
        _ => _article.Chars(label.Last).ToString(),
    };

    // "Q:", "A.", "NOVAK:", "SEN. MAREK NOVAK:", "Novak:"; also inside the marks of a quotation.
    private bool TryReadLabel(int paragraph, out Label label)
    {
        label = default;
        int first = _article.FirstOf(paragraph);
        int end = _article.EndOf(paragraph);
        if (first < end && _article[first].Kind == TokenKind.DoubleMark)
            first++;
        if (first + 1 >= end || _article[first].Kind != TokenKind.Word || !_article[first].Capital)
            return false;
        if (RoleAt(first) is var role and not TurnRole.Named)
        {
            bool stop = _article[first].Length == 2;
            bool colon = _article[first + 1].Kind is TokenKind.Colon or TokenKind.Stop;
            if (!stop && !colon)
                return false;
            label = new Label(paragraph, role, first, stop && !colon ? first + 1 : first + 2, true);
            return label.Content < end;
        }

        bool capitals = true;
        for (int i = first; i < end && i < first + LongestLabel; i++)
        {
            if (_article[i].Kind == TokenKind.Colon)
            {
                label = new Label(paragraph, TurnRole.Named, i - 1, i + 1, capitals);
                return i > first && i + 1 < end && _article[i - 1].Length > 1 && !_article[i - 1].Is(WordClass.Reporting) && HasWord(i + 1, end);
            }

            if (!_article[i].IsNameWord && !_article[i].Is(WordClass.Honorific) && !_article[i].Is(WordClass.Particle))
                return false;
            capitals &= IsCapitals(i);
        }

        return false;
    }

    // "Novak: 1,769." is a line of a table, not a turn.
    private bool HasWord(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_article[i].Kind == TokenKind.Word)
                return true;
        }

        return false;
    }

    private TurnRole RoleAt(int token)
        => _article.Is(token, "q") || _article.Is(token, "q.") || _article.Is(token, "question") ? TurnRole.Question
            : _article.Is(token, "a") || _article.Is(token, "a.") || _article.Is(token, "answer") ? TurnRole.Answer
            : TurnRole.Named;

    private bool IsCapitals(int token)
    {
        foreach (char c in _article.Chars(token))
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    // The label of a paragraph: its last token, and where the words behind it start.
    private readonly record struct Label(int Paragraph, TurnRole Role, int Last, int Content, bool IsCapitals);
}
