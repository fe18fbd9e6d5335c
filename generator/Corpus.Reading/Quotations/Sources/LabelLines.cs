namespace Corpus.Reading;

/// <summary>Knows quotations that are values of a label: 'Verdict: "It is a fine film."', 'Best line: "We go."'. Nobody says them, unless the article told who bears the label.</summary>
internal sealed class LabelLines(Frame frame, SentenceShapes sentences, NounPhraseReader phrases, Discourse discourse)
{
    private const int LongestLabel = 3;

    private static readonly WordSet Labels = WordSet.Named("labels");

    /// <summary>Whether the quotation at <paramref name="quote"/>, in the sentence with this <paramref name="index"/>, stands behind such a label at the start of its paragraph.</summary>
    public bool Has(int quote, int index)
    {
        Sentence sentence = sentences[index];
        int colon = sentence.First + 1;
        while (colon < quote && colon <= sentence.First + LongestLabel && frame.IsWord(colon))
            colon++;
        int label = colon - 1;
        if (colon >= quote || frame.Kind(colon) != TokenKind.Colon || !frame.IsWord(label) || !frame.IsWord(sentence.First) || !frame.Token(sentence.First).Capital
            || !Labels.Contains(frame.Chars(label)) || !sentences.OpensParagraph(index))
        {
            return false;
        }

        NounPhrase phrase = phrases.StartingAt(sentence.First, colon);
        return !(phrase.Exists && phrase.Last == label && phrase.Form == SourceForm.Description && discourse.Resolve(phrase).Entity >= 0);
    }
}
