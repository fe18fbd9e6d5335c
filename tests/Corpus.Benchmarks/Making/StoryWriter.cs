using System.Collections.Generic;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Writes the text of an article, and notes what is quoted in it and whose it is.</summary>
internal sealed class StoryWriter(StringBuilder text, Wording wording, Introductions people, Marks marks, string paragraphBreak)
{
    private readonly List<MadeQuote> _quotes = [];
    private int _open = -1;

    // Behind ", the mayor of Heron Quay" a comma follows, unless another mark does.
    private bool _apposition;

    /// <summary>What is quoted so far. A quotation has its speaker once its passage is written.</summary>
    public IReadOnlyList<MadeQuote> Quotes => _quotes;

    /// <summary>The length of the text.</summary>
    public int Length => text.Length;

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph() => text.Append(paragraphBreak);

    /// <summary>Writes a sentence behind others.</summary>
    public void Next(string rule, Person? speaker = null, Person? other = null)
    {
        text.Append(' ');
        Write(rule, speaker, other);
    }

    /// <summary>Writes a passage: what it quotes is said by <paramref name="speaker"/>, or by the source without a name that it tells.</summary>
    public void Write(string rule, Person? speaker = null, Person? other = null)
    {
        string? source = speaker is null ? null : marks.Print(speaker.FullName);
        int first = _quotes.Count;
        foreach (Piece piece in wording.Choose(rule))
        {
            if (piece.Kind == PieceKind.Person)
            {
                (string name, bool apposition) = people.Mention(piece, (piece.Text == "other" ? other : speaker)!);
                Append(name);
                _apposition = apposition;
                continue;
            }

            string words = wording.Of(piece);
            if (piece.Kind == PieceKind.Source)
                source = words;
            Append(words);
        }

        for (int i = first; i < _quotes.Count; i++)
            _quotes[i] = _quotes[i] with { Speaker = source };
    }

    private void Append(string words)
    {
        if (_apposition && words.Length > 0 && words[0] is not (',' or '.'))
            text.Append(',');
        _apposition = false;
        foreach (char c in words)
            Append(c);
    }

    private void Append(char c)
    {
        switch (c)
        {
            case '“':
                text.Append(marks.Open);
                _open = text.Length;
                break;
            case '<':
                _open = text.Length;
                break;
            case '”':
                Close();
                text.Append(marks.Close);
                break;
            case '>':
                Close();
                break;
            case '¶':
                Close();
                EndParagraph();
                break;
            case '’':
                text.Append(marks.Apostrophe);
                break;
            default:
                text.Append(c);
                break;
        }
    }

    private void Close()
    {
        if (_open >= 0)
            _quotes.Add(new(_open, text.Length - _open, null));
        _open = -1;
    }
}
