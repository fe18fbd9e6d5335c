using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Finds names: runs of capitalised words, with the titles and roles that stand before them.</summary>
internal sealed class NameReader
{
    private const int LongestRole = 7;
    private static readonly WordSet Media = WordSet.Named("media");
    private static readonly WordSet LettersBehind = WordSet.Named("letters-behind-names");
    private static readonly WordSet OpeningFirms = WordSet.Named("opening-firms");
    private static readonly WordSet PastVerbs = WordSet.Named("past-verbs");
    private static readonly WordSet Labels = WordSet.Named("labels");
    private readonly Frame _frame;
    private readonly List<Mention> _mentions;
    private readonly NameWords _known;
    private readonly NameRunReader _runs;
    private readonly NameStartReader _starts;

    private NameReader(Frame frame)
    {
        _frame = frame;
        _mentions = frame.Buffers.Mentions;
        _known = new NameWords(frame);
        _runs = new NameRunReader(frame, _known);
        _starts = new NameStartReader(frame, _known);
    }

    /// <summary>Finds the names of the frame, in order.</summary>
    public static List<Mention> Read(Frame frame, List<Sentence> sentences, CancellationToken cancellation)
    {
        var reader = new NameReader(frame);
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            reader._known.Learn(sentence);
        }

        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.ReadSentence(sentence);
        }

        return reader._mentions;
    }

    private void ReadSentence(Sentence sentence)
    {
        int item = sentence.First;
        while (item < sentence.End)
        {
            bool opens = item == sentence.First || !_frame.IsWord(item - 1);
            if (!_runs.StartsAt(item, sentence) || (opens && _frame.Is(item, WordClass.NotName)))
            {
                item++;
                continue;
            }

            int last = _runs.EndOf(item, sentence);
            if (item < last || !Demonyms.StandForSomebody(_frame, item, sentence))
                AddRun(sentence, item, last);
            item = last + 1;
        }
    }

    private void AddRun(Sentence sentence, int first, int last)
    {
        // "Carmaker Moodix": a noun has a capital where it opens the sentence.
        if (first < last && (Compounds.Contains(_frame, first) || (first == sentence.First && OpeningFirms.Contains(_frame.Chars(first)))))
            first++;
        int nameLast = BeforeLetters(first, last);
        int nameFirst = _starts.Of(first, nameLast);
        if (nameFirst == first && first == sentence.First && OpensWithWord(first, nameLast))
            nameFirst++;
        // A title without a name, or the Q and A of an interview.
        if (nameFirst > nameLast || (first == last && _frame.Chars(first).Length == 1))
            return;
        if (first == sentence.First && nameFirst == first && last == first && !IsKnownName(first))
            return;
        // "READ MORE: '…'".
        if (first == last && first == sentence.First + 1 && last + 1 < sentence.End && _frame.Kind(last + 1) == TokenKind.Colon && Labels.Contains(_frame.Chars(first)))
            return;
        NameKind kind = KindOf(first, nameFirst, nameLast);
        bool titled = nameFirst > first;
        var mention = new Mention
        {
            First = first,
            NameFirst = nameFirst,
            NameLast = nameLast,
            Last = last,
            Kind = titled && kind == NameKind.Unknown ? NameKind.Person : kind,
            Gender = GenderOf(first, nameFirst, last),
            HasTitle = titled,
            IsModifier = ModifiesNext(first, last, sentence),
            Entity = -1,
        };
        if (mention.Kind is NameKind.Person or NameKind.Unknown)
            TakeRoleBefore(sentence, ref mention);
        _mentions.Add(mention);
    }

    // "Helen Okafor KC"; but in "the Labour MP", nobody is named.
    private int BeforeLetters(int first, int last)
    {
        int name = last;
        while (name > first && _frame.IsWord(name) && LettersBehind.Contains(_frame.Chars(name)))
            name--;
        return _frame.Is(last, WordClass.Role) && (name == first || _frame.Is(name, WordClass.Organization)) ? last : name;
    }

    // A single capitalised word that opens a sentence is a name only where the article or a lexicon knows it as one, or a verb follows that people do.
    private bool IsKnownName(int item)
        => _known.Contains(item)
            || _frame.Is(item, WordClass.FirstName | WordClass.Organization | WordClass.Nationality)
            || (item + 1 < _frame.Count && _frame.Kind(item + 1) == TokenKind.Possessive)
            || HasVerb(item)
            || (item + 1 < _frame.Count && _frame.IsWord(item + 1) && (_frame.Is(item + 1, WordClass.Cue) || IsAuxiliary(item + 1)) && !EndsLikePlural(item) && !Adverbs.Contains(_frame.Chars(item)))
            || (_frame.Token(item).HasInnerCapital && !(item + 1 < _frame.Count && _frame.Kind(item + 1) == TokenKind.Colon && IsLabel(item)))
            || (item + 1 < _frame.Count && _frame.Kind(item + 1) is TokenKind.Comma or TokenKind.Colon && !IsLabel(item));

    // "Moodix cut its forecast", "Horvat beat Novak": one word that means nothing, and a verb behind it.
    private bool HasVerb(int item)
        => item + 2 < _frame.Count && _frame.IsWord(item + 1) && !_frame.Token(item + 1).Capital && (_frame.Is(item + 2, "its") || (PastVerbs.Contains(_frame.Chars(item + 1)) && _frame.IsWord(item + 2))) && !_frame.Is(item + 1, WordClass.Function)
            && !CommonWords.Contains(_frame.Chars(item)) && !_frame.Is(item, WordClass.Function | WordClass.Cue | WordClass.Role) && !EndsLikePlural(item) && !Adverbs.Contains(_frame.Chars(item));

    // "Simply, …", "Verdict: …", "SIZE: …", "SHA256: …".
    private bool IsLabel(int item)
    {
        ReadOnlySpan<char> chars = _frame.Chars(item);
        if (Adverbs.Contains(chars) || CommonWords.Contains(chars) || Labels.Contains(chars))
            return true;
        foreach (char c in chars)
        {
            if (c is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    // "Skipper Ana Horvat said", "Wing Ana Horvat said": any word may open a sentence, and a first name behind it opens the name.
    private bool OpensWithWord(int first, int last)
    {
        if (last - first < 2 || !_frame.Is(first + 1, WordClass.FirstName) || _frame.Is(first, WordClass.FirstName | WordClass.Organization | WordClass.Honorific) || !CommonWords.Contains(_frame.Chars(first)))
            return false;
        for (int i = first + 1; i <= last; i++)
        {
            if (!_frame.IsWord(i) || _frame.Is(i, WordClass.Organization | WordClass.Function))
                return false;
        }

        return true;
    }

    private bool EndsLikePlural(int item)
    {
        var chars = _frame.Chars(item);
        return chars.Length > 3 && chars[chars.Length - 1] == 's' && chars[chars.Length - 2] is not ('s' or 'i' or 'u');
    }

    private bool IsAuxiliary(int item) => _frame.Is(item, "has") || _frame.Is(item, "had") || _frame.Is(item, "was") || _frame.Is(item, "is") || _frame.Is(item, "also");

    private NameKind KindOf(int first, int nameFirst, int last)
    {
        // "President Fox".
        if (nameFirst > first && nameFirst == last && _starts.IsTitle(nameFirst - 1))
            return NameKind.Person;
        for (int i = nameFirst; i <= last; i++)
        {
            if (_frame.Is(i, WordClass.Organization) && !(i == last && last - nameFirst == 1 && _frame.Is(nameFirst, WordClass.FirstName)))
                return NameKind.Organization;
            if (i > nameFirst && i < last && (_frame.Kind(i) == TokenKind.Other || _frame.Is(i, "and")))
                return NameKind.Organization;
        }

        if (nameFirst > first || (nameFirst < last && _frame.Is(nameFirst, WordClass.FirstName)))
            return NameKind.Person;
        // "the newspaper Horizont".
        if (first > 0 && _frame.IsWord(first - 1) && Media.Contains(_frame.Chars(first - 1)))
            return NameKind.Organization;
        if (nameFirst == last)
        {
            if (_frame.Is(last, WordClass.Nationality))
                return NameKind.Place;
            return IsAcronym(last) ? NameKind.Organization : NameKind.Unknown;
        }

        return NameKind.Unknown;
    }

    private bool IsAcronym(int item)
    {
        var chars = _frame.Chars(item);
        if (chars.Length is < 2 or > 6)
            return false;
        foreach (char c in chars)
        {
            if (!char.IsUpper(c) && c != '.')
                return false;
        }

        return true;
    }

    private Gender GenderOf(int first, int nameFirst, int last)
    {
        WordClass told = WordClass.None;
        for (int i = first; i < nameFirst; i++)
            told |= _starts.IsTitle(i) ? _frame.Token(i).Word.Class & (WordClass.Male | WordClass.Female) : WordClass.None;
        // "Mrs. Trent" is no man, though Trent may be one's first name; of "Dr. Clay", nothing is known.
        bool surname = last == nameFirst && nameFirst > first && _starts.IsTitle(nameFirst - 1);
        if (told == WordClass.None && !surname && (last > nameFirst || _frame.Is(nameFirst, WordClass.FirstName)))
            told = _frame.Token(nameFirst).Word.Class & (WordClass.Male | WordClass.Female);
        return told switch
        {
            WordClass.Male => Gender.Male,
            WordClass.Female => Gender.Female,
            _ => Gender.Unknown,
        };
    }

    // "the Novak campaign", "the printed Novak card": a lower-case noun follows without a comma and without a possessive, and it is no verb and no
    // function word.
    private bool ModifiesNext(int first, int last, Sentence sentence)
    {
        int next = last + 1;
        if (next >= sentence.End || !_frame.IsWord(next) || _frame.Token(next).Capital || !_frame.Token(next).SpaceBefore)
            return false;
        if (_frame.Is(next, WordClass.Role | WordClass.Organization) || IsFollowedByRelatives(next, sentence.End))
            return true;
        if (_frame.Is(next, WordClass.Cue | WordClass.Function | WordClass.Particle | WordClass.NotName) || VerbGroup.Contains(_frame.Chars(next)) || IsVerb(next, sentence.End))
            return false;
        // "says Norwegian fan Sigrid".
        if (first == last && _frame.Is(first, WordClass.Nationality) && next + 1 < sentence.End && _frame.IsNameWord(next + 1) && Demonyms.CountryOf(_frame, first) != 0)
            return true;
        return (next + 1 < sentence.End && _frame.Is(next + 1, WordClass.Cue) && !_frame.Is(next + 1, "back")) || IsBehindDeterminer(first, sentence.First);
    }

    // "The Harbour Bank cut rates", "the Harbour Bank raised the rate": a past tense, and what it is done to behind it.
    private bool IsVerb(int item, int end)
    {
        ReadOnlySpan<char> chars = _frame.Chars(item);
        return item + 1 < end && _frame.IsWord(item + 1) && !_frame.Is(item + 1, WordClass.Cue)
            && (PastVerbs.Contains(chars) || (_frame.Is(item - 1, WordClass.Organization) && EndsInEd(chars) && !_frame.Token(item + 1).Capital) || (EndsInEd(chars) && (Determiners.Contains(_frame.Chars(item + 1)) || _frame.Is(item + 1, WordClass.Preposition))));
    }

    private static bool EndsInEd(ReadOnlySpan<char> chars) => chars.Length > 4 && chars.EndsWith("ed".AsSpan(), StringComparison.Ordinal);

    // "Novak aides, who had read the letter, said": the plural of a role, and a clause about it.
    private bool IsFollowedByRelatives(int item, int end)
    {
        ReadOnlySpan<char> chars = _frame.Chars(item);
        int who = item + 1 < end && _frame.Kind(item + 1) == TokenKind.Comma ? item + 2 : item + 1;
        return who < end && _frame.Is(who, "who") && chars[chars.Length - 1] == 's' && (Lexicon.Find(chars.Slice(0, chars.Length - 1)).Class & WordClass.Role) != WordClass.None;
    }

    private bool IsBehindDeterminer(int item, int first)
    {
        int before = item - 1;
        if (before > first && _frame.IsWord(before) && !_frame.Token(before).Capital && !_frame.Is(before, WordClass.Function | WordClass.Cue))
            before--;
        return before >= first && _frame.IsWord(before) && Determiners.Contains(_frame.Chars(before)) && !_frame.Is(before, "that");
    }

    // "ministry spokesman Ivo Marin", "former Alpine governor Lena Brandt", "Norland's President, Marek Novak".
    private void TakeRoleBefore(Sentence sentence, ref Mention mention)
    {
        int role = mention.First - 1;
        if (role > sentence.First && _frame.Kind(role) == TokenKind.Comma && _frame.IsWord(role - 1) && _frame.Token(role - 1).Capital
            && _frame.Is(role - 1, WordClass.Role) && mention.NameFirst == mention.First)
        {
            role--;
        }

        if (role < sentence.First || !_frame.IsWord(role) || !_frame.Is(role, WordClass.Role) || _frame.Is(role, WordClass.Function))
            return;
        int start = role;
        while (start > sentence.First && role - start < LongestRole && IsRoleWord(start - 1))
            start--;
        // "Ministry of Health spokesman": no half of a name.
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Last >= start; i--)
            start = System.Math.Min(start, System.Math.Max(_mentions[i].First, sentence.First));
        mention.First = start;
        mention.Kind = NameKind.Person;
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Last >= start; i--)
        {
            Mention modifier = _mentions[i];
            modifier.IsModifier = true;
            _mentions[i] = modifier;
        }
    }

    private bool IsRoleWord(int item)
        => _frame.IsWord(item)
            && !_frame.Is(item, WordClass.Function | WordClass.Preposition)
            && (!_frame.Is(item, WordClass.Cue) || _frame.Is(item, WordClass.Role | WordClass.Organization));
}
