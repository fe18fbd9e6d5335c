namespace Corpus.Reading;

/// <summary>
/// Reads lines without a verb that say whose the next words are: "And from Mayor Ana Horvat:", "From the desk of Ivo Maric, analyst", "Here is Ana Horvat:".
/// </summary>
internal sealed class LeadIns(Frame frame, SentenceShapes sentences, NounPhraseReader phrases, Discourse discourse)
{
    private const int Longest = 20;

    private static readonly WordSet Before = new("and but also then next finally lastly now another this these or");

    private static readonly WordSet Desks = new("desk pen office keyboard notebook");

    /// <summary>Whom the sentence before the one with this <paramref name="index"/>, which opens a paragraph, says it is from; null where it says nothing.</summary>
    public Source? Above(int index)
    {
        if (index == 0 || !sentences.OpensParagraph(index) || sentences[index - 1].Paragraph + 1 != sentences[index].Paragraph)
            return null;
        Sentence line = sentences[index - 1];
        return sentences.OpensParagraph(index - 1) && line.End - line.First <= Longest ? Read(line.First, line.End - 1) : null;
    }

    /// <summary>The same for a quotation in the sentence of its lead-in: And from Mayor Ana Horvat: "We are ready."</summary>
    public Source? Beside(int quote, Sentence sentence)
        => quote - 1 > sentence.First && quote - sentence.First <= Longest && frame.Kind(quote - 1) == TokenKind.Colon ? Read(sentence.First, quote - 1) : null;

    // "end" is the item of the mark that ends it.
    private Source? Read(int first, int end)
    {
        if (!frame.IsWord(first))
            return null;
        int item = first;
        while (item < end && item < first + 2 && frame.IsWord(item) && Before.Contains(frame.Chars(item)))
            item++;
        // "Next, from the mayor:".
        if (item > first && item < end && frame.Kind(item) == TokenKind.Comma)
            item++;
        bool colon = frame.Kind(end) == TokenKind.Colon;
        bool desk = false;
        if (frame.Is(item, "from"))
        {
            item++;
            desk = item + 3 < end && frame.Is(item, "the") && frame.IsWord(item + 1) && Desks.Contains(frame.Chars(item + 1)) && frame.Is(item + 2, "of");
            item = desk ? item + 3 : item;
        }
        else if (item == first && frame.Is(item, "here") && item + 1 < end && (frame.Is(item + 1, "is") || frame.Kind(item + 1) == TokenKind.Possessive))
        {
            item += 2;
        }
        else
        {
            return null;
        }

        if (item >= end || !(colon || desk) || phrases.StartingAt(item, end) is not { Exists: true } phrase || !(phrases.IsPerson(phrase) || (desk && phrase.Form == SourceForm.Name)))
            return null;
        for (int i = phrase.Last + 1; i < end; i++)
        {
            // What stands behind the name says who its bearer is, and no more.
            if (frame[i].IsQuote || frame.Is(i, WordClass.Pronoun) || (i == phrase.Last + 1 && frame.Kind(i) != TokenKind.Comma && !frame.Is(i, WordClass.Preposition)))
                return null;
        }

        return discourse.Resolve(phrase);
    }
}
