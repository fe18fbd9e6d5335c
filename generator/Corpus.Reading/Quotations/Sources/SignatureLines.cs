using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Reads who signs a quotation: a line with a dash behind it ("— Ana Horvat, mayor", "-- a nurse in Split"), or a name below it inside its marks.
/// Who is only described speaks too, and a signature that cannot be read still shows that nobody before it does.
/// </summary>
internal sealed class SignatureLines(Frame frame, SentenceShapes sentences, List<Mention> mentions, NounPhraseReader phrases)
{
    private const int LongestDescription = 12;

    private static readonly WordSet Openings = WordSet.Named("signature-openings");

    /// <summary>Who signs the bare sentence with this <paramref name="index"/>; null where nobody does.</summary>
    public Source? Below(int index)
    {
        if (index + 1 >= sentences.Count)
            return null;
        Sentence sentence = sentences[index];
        Sentence line = sentences[index + 1];
        if (IsPulled(sentence, line))
            return FirstNamed(line);
        return line.Paragraph <= sentence.Paragraph + 1 && IsOfBlock(sentence.Paragraph, line.Paragraph) ? SignedBy(line.First, line) : null;
    }

    /// <summary>"'It just works' — a nurse in Split": who signs the quotation that opens a sentence, behind it; null where nobody does.</summary>
    public Source? Beside(int quote, int index)
    {
        Sentence sentence = sentences[index];
        return quote == sentence.First && sentences.OpensParagraph(index) && quote + 1 < sentence.End ? Described(quote + 1, sentence) : null;
    }

    // Whether a line can sign a paragraph: in the same block quote, or below it.
    private bool IsOfBlock(int paragraph, int line)
        => frame.Article.BlockQuoteOf(line) is var block && (block < 0 || block == frame.Article.BlockQuoteOf(paragraph));

    private Source? SignedBy(int dash, Sentence line)
    {
        if (frame.Kind(dash) != TokenKind.Dash || dash + 1 >= line.End)
            return null;
        int mention = phrases.MentionAt(dash + 1);
        return mention >= 0 && mentions[mention].First == dash + 1 && IsName(mention, line) ? new Source(mentions[mention].Entity, NounPhrase.None, AttributionBasis.Named) : Described(dash, line);
    }

    private bool IsName(int mention, Sentence line)
    {
        int behind = mentions[mention].Last + 1;
        for (int i = behind; i < line.End; i++)
        {
            if (frame[i].IsQuote || frame.Is(i, WordClass.Cue))
                return false;
        }

        return behind >= line.End || frame.Kind(behind) is TokenKind.Stop or TokenKind.Comma;
    }

    // "— a nurse in Split": a few words behind the dash, up to the end of the paragraph, that do not end as a sentence does.
    private Source? Described(int dash, Sentence line)
    {
        int first = dash + 1;
        if (frame.Kind(dash) != TokenKind.Dash || first >= line.End || line.End - first > LongestDescription || line.End != frame.EndOf(line.Paragraph) || !frame.IsWord(first)
            || !(frame.Token(first).Capital || Openings.Contains(frame.Chars(first))))
        {
            return null;
        }

        for (int i = first; i < line.End; i++)
        {
            if (frame[i].IsQuote || frame.Kind(i) is TokenKind.Stop or TokenKind.Colon || frame.Is(i, WordClass.Pronoun) || (i > first && frame.Is(i, WordClass.Reporting) && !frame.Token(i).Capital && !frame.Is(i, WordClass.Role)))
                return null;
        }

        NounPhrase phrase = phrases.StartingAt(first, line.End);
        return phrase.Form switch
        {
            SourceForm.Name when frame.Kind(first) == TokenKind.Word && IsEnd(phrase.Last + 1, line) => new Source(mentions[phrase.Mention].Entity, NounPhrase.None, AttributionBasis.Named),
            SourceForm.Description or SourceForm.Name => new Source(-1, new NounPhrase(first, EndOfDescription(first, line), SourceForm.Description, -1), AttributionBasis.Described),
            _ => Source.None,
        };
    }

    private bool IsEnd(int item, Sentence line) => item >= line.End || frame.Kind(item) is TokenKind.Comma;

    // What is described goes up to a comma: "Head of Design, a bank".
    private int EndOfDescription(int first, Sentence line)
    {
        int last = first;
        while (last + 1 < line.End && frame.Kind(last + 1) is TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
            last++;
        return last;
    }

    // "We go on. / Former mayor Ana Horvat."
    private bool IsPulled(Sentence sentence, Sentence line)
    {
        if (line.Paragraph != sentence.Paragraph + 1 || !frame[sentence.End - 1].IsQuote || frame.Spans[frame[sentence.End - 1].Quote].Closed)
            return false;
        int last = frame.EndOf(line.Paragraph) - 1;
        int first = frame.Article.FirstOf(line.Paragraph);
        int end = frame.Article.EndOf(line.Paragraph);
        return frame.Kind(last) == TokenKind.DoubleMark && !frame[last].IsQuote && line.First == frame.FirstOf(line.Paragraph) && Signature.Is(frame.Article, first, end - 1, end);
    }

    private Source? FirstNamed(Sentence line)
    {
        for (int i = line.First; i < line.End; i++)
        {
            int mention = phrases.MentionAt(i);
            if (mention >= 0 && phrases.IsPerson(new NounPhrase(i, i, SourceForm.Name, mention)))
                return new Source(mentions[mention].Entity, NounPhrase.None, AttributionBasis.Named);
        }

        return null;
    }
}
