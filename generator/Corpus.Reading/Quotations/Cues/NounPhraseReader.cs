using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds noun phrases around verbs and quotations, and says what they are.</summary>
internal sealed class NounPhraseReader
{
    private readonly Frame _frame;
    private readonly List<Mention> _mentions;
    private readonly NounPhraseWords _words;
    private readonly PhraseBehind _behind;
    private readonly PhraseBefore _before;

    /// <summary>Looks for phrases in <paramref name="frame"/>.</summary>
    public NounPhraseReader(Frame frame, List<Mention> mentions)
    {
        _frame = frame;
        _mentions = mentions;
        _words = new NounPhraseWords(frame, mentions);
        _behind = new PhraseBehind(frame, mentions, _words);
        _before = new PhraseBefore(frame, mentions, _words);
    }

    /// <summary>The noun phrase that starts at <paramref name="item"/>.</summary>
    public NounPhrase StartingAt(int item, int end) => _behind.StartingAt(item, end);

    /// <summary>The noun phrase whose last item is <paramref name="last"/>, with what a preposition hangs on it; not before <paramref name="first"/>.</summary>
    public NounPhrase EndingAt(int last, int first) => _before.EndingAt(last, first);

    /// <summary>The mention that an item belongs to; -1 where there is none.</summary>
    public int MentionAt(int item) => _words.MentionAt(item);

    /// <summary>The first item of a mention.</summary>
    public int FirstOf(int mention) => _mentions[mention].First;

    /// <summary>Whether a phrase is the name of a person, or may be one.</summary>
    public bool IsPerson(NounPhrase phrase) => phrase.Form == SourceForm.Name && _mentions[phrase.Mention].Kind is NameKind.Person or NameKind.Unknown;

    /// <summary>Whether a name is that of a place.</summary>
    public bool IsPlace(int mention) => _mentions[mention].Kind == NameKind.Place;

    /// <summary>Whether an item looks like a plural.</summary>
    public bool IsPlural(int item) => _words.IsPlural(item);

    /// <summary>Whether an item is a word that stands for people where no noun follows: some called it, another said.</summary>
    public bool IsIndefinite(int item) => _words.IsIndefinite(item);

    /// <summary>Whether an item is a person who is told of as somebody else's: "his wife", "the mayor's brother". One name is enough for such a one.</summary>
    public bool IsRelative(int item) => _words.IsRelative(item);

    /// <summary>Whether an item is a word that opens a noun phrase.</summary>
    public bool IsDeterminer(int item) => _words.IsDeterminer(item);

    /// <summary>The last item before a preposition: the noun that a description is about.</summary>
    public int HeadOf(NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i <= phrase.Last; i++)
        {
            if (_frame.Is(i, WordClass.Preposition))
                return i - 1;
        }

        return phrase.Last;
    }
}
