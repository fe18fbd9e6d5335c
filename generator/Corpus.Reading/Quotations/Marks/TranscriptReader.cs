using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds interviews ("Q:" and "A:") and transcripts ("NOVAK:"). One label makes none: "Ingredients: flour, water". There must be two, and what
/// looks like a name must be one, come again, or ask and be answered.
/// </summary>
internal sealed class TranscriptReader
{
    private const int LongestTurn = 6;
    private readonly TokenizedArticle _article;
    private readonly List<TurnLabel> _labels = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    private TranscriptReader(TokenizedArticle article) => _article = article;

    /// <summary>The turns; null where the article has none.</summary>
    public static Transcript? Read(TokenizedArticle article)
    {
        var reader = new TranscriptReader(article);
        var labels = new TurnLabelReader(article);
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            // A short question may look like a subheading.
            if (article.Paragraphs[paragraph].Kind is ParagraphKind.Text or ParagraphKind.Subheading && labels.TryRead(paragraph, out TurnLabel label))
                reader._labels.Add(label);
        }

        return (reader._labels.Count < 2 ? null : reader.ReadTurns()) ?? RepliesReader.Read(article);
    }

    private Transcript? ReadTurns()
    {
        foreach (TurnLabel label in _labels)
            _uses[KeyOf(label)] = _uses.TryGetValue(KeyOf(label), out int uses) ? uses + 1 : 1;
        LearnNamesInProse();
        HashSet<string> voices = VoicesInExchanges();
        foreach (TurnLabel label in _labels)
        {
            if (IsVoice(label))
                voices.Add(KeyOf(label));
        }

        // Where two speak, the first letters of a third one are a label, though they come once.
        if (voices.Count > 1)
            voices.UnionWith(_labels.FindAll(label => label.Has(LabelSigns.Capitals) && _known.Contains(KeyOf(label))).ConvertAll(KeyOf));
        voices.ExceptWith(LabelsOfLists());
        _labels.RemoveAll(label => !voices.Contains(KeyOf(label)));
        if (voices.Count < 2)
            return null;
        var turns = new Turn[_article.Paragraphs.Count];
        for (int i = 0; i < _labels.Count; i++)
        {
            turns[_labels[i].Paragraph] = TurnOf(_labels[i], _labels[i].Content);
            if (i + 1 < _labels.Count)
                GoOn(turns, _labels[i], _labels[i + 1].Paragraph, voices);
        }

        return new Transcript(turns, _labels[0].Paragraph);
    }

    // The paragraphs between two turns belong to the first, unless they speak of who speaks: then they are prose. Editor's notes and what stands in
    // brackets are nobody's.
    private void GoOn(Turn[] turns, TurnLabel label, int next, HashSet<string> voices)
    {
        if (next - label.Paragraph > LongestTurn)
            return;
        for (int paragraph = label.Paragraph + 1; paragraph < next; paragraph++)
        {
            if (_article.Paragraphs[paragraph].Kind != ParagraphKind.Text)
                return;
            if (EditorsNotes.Is(_article, paragraph) || EditorsNotes.IsBracketed(_article, paragraph))
                continue;
            for (int i = _article.FirstOf(paragraph); i < _article.EndOf(paragraph); i++)
            {
                if (_article[i].Capital && voices.Contains(_article.Chars(i).ToString()))
                    return;
            }

            turns[paragraph] = TurnOf(label, _article.FirstOf(paragraph));
        }
    }

    private static Turn TurnOf(TurnLabel label, int content) => new(label.Role, label.Paragraph, label.First, label.Last, content);

    private bool IsVoice(TurnLabel label)
    {
        if (label.Role != TurnRole.Named)
            return true;
        bool known = _known.Contains(KeyOf(label));
        bool again = _uses[KeyOf(label)] > 1;
        if (label.Has(LabelSigns.MayBeWord) || !label.Has(LabelSigns.Capitals | LabelSigns.Brackets))
            return known && again;
        return known || again || label.Has(LabelSigns.HasOffice);
    }

    // Who asks and who answers: a turn that ends with a question mark, and a sentence behind it under another label. One of the two must be known, or
    // ask or answer again: "Theme: Who owns the sea?" over "Place: The town hall."
    private HashSet<string> VoicesInExchanges()
    {
        var voices = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var exchanges = new HashSet<(string, string)>();
        for (int i = 0; i + 1 < _labels.Count; i++)
        {
            (string asks, string answers) = (KeyOf(_labels[i]), KeyOf(_labels[i + 1]));
            if (string.Equals(asks, answers, StringComparison.OrdinalIgnoreCase) || _labels[i + 1].Paragraph - _labels[i].Paragraph > LongestTurn
                || LastSign(_labels[i + 1].Paragraph - 1) != '?' || !EndsWithStop(_labels[i + 1].Paragraph))
            {
                continue;
            }

            bool again = !exchanges.Add((asks, answers));
            if (!again && !IsKnown(_labels[i]) && !IsKnown(_labels[i + 1]))
                continue;
            voices.Add(asks);
            voices.Add(answers);
        }

        return voices;
    }

    // "Team: Ana, Ivo, Petra": what is said ends as sentences do, more often than not.
    private IEnumerable<string> LabelsOfLists()
    {
        var sentences = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (TurnLabel label in _labels)
        {
            if (label.Role != TurnRole.Named)
                continue;
            string key = KeyOf(label);
            sentences.TryGetValue(key, out int balance);
            sentences[key] = balance + (LastSign(label.Paragraph) is '.' or '!' or '?' or '…' or ':' or '—' or '–' or '-' or ',' or ']' or ')' ? 1 : -1);
        }

        foreach (KeyValuePair<string, int> label in sentences)
        {
            if (label.Value < 0)
                yield return label.Key;
        }
    }

    private bool IsKnown(TurnLabel label) => label.Role != TurnRole.Named || label.Has(LabelSigns.HasOffice | LabelSigns.Brackets) || _known.Contains(KeyOf(label));

    private bool EndsWithStop(int paragraph) => LastSign(paragraph) is '.' or '!' or '?' or '…';

    private char LastSign(int paragraph) => Endings.LastSign(_article.Text, WithoutAsterisks(_article.Paragraphs[paragraph].Span));

    private SourceSpan WithoutAsterisks(SourceSpan span)
    {
        int end = span.End;
        while (end > span.Start && _article.Text[end - 1] == '*')
            end--;
        return SourceSpan.FromBounds(span.Start, end);
    }

    // The labels that stand somewhere else too, inside a sentence, or are the first letters of a name there.
    private void LearnNamesInProse()
    {
        int next = 0;
        for (int paragraph = 0; paragraph < _article.Paragraphs.Count; paragraph++)
        {
            int first = _article.FirstOf(paragraph);
            if (next < _labels.Count && _labels[next].Paragraph == paragraph)
                first = _labels[next++].Content;
            for (int i = first; i < _article.EndOf(paragraph); i++)
            {
                if (!_article[i].IsNameWord)
                    continue;
                Learn(_article.Chars(i).ToString());
                if (i > first && _article[i - 1].IsNameWord)
                    Learn(string.Concat(_article.Text[_article[i - 1].Start].ToString(), _article.Text[_article[i].Start].ToString()));
            }
        }
    }

    private void Learn(string key)
    {
        if (_uses.ContainsKey(key))
            _known.Add(key);
    }

    // What makes two labels one: the surname, or the letter.
    private string KeyOf(TurnLabel label) => label.Role switch
    {
        TurnRole.Question => "?",
        TurnRole.Answer => "!",
        _ => _article.Chars(label.Last).ToString(),
    };
}
