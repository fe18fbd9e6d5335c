using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The sentences of an article, by how quotations stand in them.</summary>
internal sealed class SentenceShapes(Frame frame, List<Sentence> sentences)
{
    private const int LongestCueClause = 12;

    private (int Paragraph, bool Is) _note = (-1, false);

    /// <summary>The number of sentences.</summary>
    public int Count => sentences.Count;

    /// <summary>A sentence.</summary>
    public Sentence this[int index] => sentences[index];

    /// <summary>Whether it is a subheading or an editor's note: that names people out of turn, and what it says is no part of the story that pronouns follow.</summary>
    public bool IsAside(int index) => frame.Article.Paragraphs[sentences[index].Paragraph].Kind == ParagraphKind.Subheading || IsNote(index);

    /// <summary>Whether it stands in an editor's note.</summary>
    public bool IsNote(int index)
    {
        // Asked for each quotation, and the same for all of a paragraph.
        int paragraph = sentences[index].Paragraph;
        if (_note.Paragraph != paragraph)
            _note = (paragraph, EditorsNotes.Is(frame.Article, paragraph));
        return _note.Is;
    }

    /// <summary>Whether it is the first of its paragraph.</summary>
    public bool OpensParagraph(int index) => index == 0 || sentences[index - 1].Paragraph != sentences[index].Paragraph;

    /// <summary>Whether a block quote starts with it, or it is the first behind one.</summary>
    public bool ChangesBlock(int index)
        => index > 0 && frame.Article.BlockQuoteOf(sentences[index].Paragraph) != frame.Article.BlockQuoteOf(sentences[index - 1].Paragraph);

    /// <summary>Whether it stands in a block quote.</summary>
    public bool IsInBlock(int index) => frame.Article.BlockQuoteOf(sentences[index].Paragraph) >= 0;

    /// <summary>Whether it announces what follows: it ends its paragraph with a colon.</summary>
    public bool Announces(int index)
        => frame.Kind(sentences[index].End - 1) == TokenKind.Colon && sentences[index].End == frame.EndOf(sentences[index].Paragraph);

    /// <summary>Whether it quotes anything.</summary>
    public bool Quotes(int index)
    {
        for (int i = sentences[index].First; i < sentences[index].End; i++)
        {
            if (frame[i].IsQuote)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is nothing but quotations.</summary>
    public bool IsBare(int index)
    {
        bool quote = false;
        for (int i = sentences[index].First; i < sentences[index].End; i++)
        {
            quote |= frame[i].IsQuote;
            if (!frame[i].IsQuote && frame.Kind(i) is TokenKind.Word or TokenKind.Number && !frame.Is(i, "and") && !frame.Is(i, "but"))
                return false;
        }

        return quote;
    }

    /// <summary>Whether it opens with a quotation that a verb of speech follows.</summary>
    public bool OpensWithCuedQuotation(int index)
    {
        Sentence sentence = sentences[index];
        if (!frame[sentence.First].IsQuote)
            return false;
        for (int i = sentence.First + 1; i < sentence.End && i < sentence.First + LongestCueClause; i++)
        {
            if (frame.Is(i, WordClass.Reporting))
                return true;
        }

        return false;
    }

    /// <summary>Whether the quotation before this one was left open for it.</summary>
    public bool CarriesOn(int item) => frame[item].Quote > 0 && !frame.Spans[frame[item].Quote - 1].Closed;
}
