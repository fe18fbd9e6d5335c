using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Finds names: runs of capitalised words, with the titles and roles that stand before them.</summary>
internal sealed class NameReader(Frame frame)
{
    private const int LongestRole = 7;
    private static readonly WordSet LettersBehind = new("kc qc mp mep msp mbe obe cbe dbe kbe phd md m.d. esq esq. frs rn dds");
    private readonly List<Mention> _mentions = frame.Buffers.Mentions;
    private readonly NameWords _known = new(frame);
    private readonly NameRunReader _runs = new(frame);

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
            bool opens = item == sentence.First || !frame.IsWord(item - 1);
            if (!_runs.StartsAt(item, sentence) || (opens && frame.Is(item, WordClass.NotName)))
            {
                item++;
                continue;
            }

            int last = _runs.EndOf(item, sentence);
            AddRun(sentence, item, last);
            item = last + 1;
        }
    }

    private void AddRun(Sentence sentence, int first, int last)
    {
        int nameFirst = NameStart(first, last);
        // A title without a name, or the Q and A of an interview.
        if (nameFirst > last || (first == last && frame.Chars(first).Length == 1))
            return;
        if (first == sentence.First && nameFirst == first && last == first && !IsKnownName(first))
            return;
        int nameLast = last;
        // "Helen Okafor KC".
        while (nameLast > nameFirst && frame.IsWord(nameLast) && LettersBehind.Contains(frame.Chars(nameLast)))
            nameLast--;
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

    // A single capitalised word that opens a sentence is a name only where the article or a lexicon knows it as one, or a verb follows that people do.
    private bool IsKnownName(int item)
        => _known.Contains(item)
            || frame.Is(item, WordClass.FirstName | WordClass.Organization | WordClass.Nationality)
            || (item + 1 < frame.Count && frame.Kind(item + 1) == TokenKind.Possessive)
            || (item + 1 < frame.Count && frame.IsWord(item + 1) && (frame.Is(item + 1, WordClass.Cue) || IsAuxiliary(item + 1)) && !EndsLikePlural(item))
            || frame.Token(item).HasInnerCapital
            || (item + 1 < frame.Count && frame.Kind(item + 1) is TokenKind.Comma or TokenKind.Colon);

    private bool EndsLikePlural(int item)
    {
        var chars = frame.Chars(item);
        return chars.Length > 3 && chars[chars.Length - 1] == 's' && chars[chars.Length - 2] is not ('s' or 'i' or 'u');
    }

    private bool IsAuxiliary(int item) => frame.Is(item, "has") || frame.Is(item, "had") || frame.Is(item, "was") || frame.Is(item, "is") || frame.Is(item, "also");

    // Behind the last title or role of the run, unless the run as a whole names an organisation.
    private int NameStart(int first, int last)
    {
        if (frame.Is(last, WordClass.Organization) && !(last > first && IsTitle(first)))
            return first;
        for (int i = last - 1; i >= first; i--)
        {
            if (frame.Is(i, "of"))
            {
                // "Secretary of State Lena Brandt": the word behind "of" belongs to the title.
                continue;
            }

            bool behindOf = i > first && frame.Is(i - 1, "of") && i - 2 >= first && IsTitle(i - 2);
            // "President of Norland" is a title and nothing else.
            if (IsTitle(i) && frame.Is(i + 1, "of") && i + 2 == last)
                return last + 1;
            if (behindOf || IsTitle(i) || (frame.Is(i, WordClass.Role) && !frame.Is(i, WordClass.FirstName)))
                return i + 1;
        }

        if (IsTitle(last) || (frame.Is(last, WordClass.Role) && !frame.Is(last, WordClass.FirstName)))
            return last + 1;
        return first < last && last - first >= 2 && frame.Is(first, WordClass.Nationality) && frame.Is(first + 1, WordClass.FirstName) ? first + 1 : first;
    }

    private bool IsTitle(int item) => frame.Is(item, WordClass.Honorific);

    private NameKind KindOf(int first, int nameFirst, int last)
    {
        for (int i = nameFirst; i <= last; i++)
        {
            if (frame.Is(i, WordClass.Organization) && !(i == last && last - nameFirst == 1 && frame.Is(nameFirst, WordClass.FirstName)))
                return NameKind.Organization;
        }

        if (nameFirst > first || (nameFirst < last && frame.Is(nameFirst, WordClass.FirstName)))
            return NameKind.Person;
        if (nameFirst == last)
        {
            if (frame.Is(last, WordClass.Nationality))
                return NameKind.Place;
            return IsAcronym(last) ? NameKind.Organization : NameKind.Unknown;
        }

        return NameKind.Unknown;
    }

    private bool IsAcronym(int item)
    {
        var chars = frame.Chars(item);
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
        for (int i = first; i <= nameFirst && i <= last; i++)
        {
            if (i < nameFirst || last > nameFirst || frame.Is(i, WordClass.FirstName))
                told |= frame.Token(i).Word.Class & (WordClass.Male | WordClass.Female);
        }

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
        if (next >= sentence.End || !frame.IsWord(next) || frame.Token(next).Capital || !frame.Token(next).SpaceBefore)
            return false;
        if (frame.Is(next, WordClass.Role | WordClass.Organization))
            return true;
        if (frame.Is(next, WordClass.Cue | WordClass.Function | WordClass.Particle | WordClass.NotName) || VerbGroup.Contains(frame.Chars(next)))
            return false;
        return (next + 1 < sentence.End && frame.Is(next + 1, WordClass.Cue)) || IsBehindDeterminer(first, sentence.First);
    }

    private bool IsBehindDeterminer(int item, int first)
    {
        int before = item - 1;
        if (before > first && frame.IsWord(before) && !frame.Token(before).Capital && !frame.Is(before, WordClass.Function | WordClass.Cue))
            before--;
        return before >= first && frame.IsWord(before) && Determiners.Contains(frame.Chars(before)) && !frame.Is(before, "that");
    }

    // "ministry spokesman Ivo Marin", "former Alpine governor Lena Brandt", "Norland's President, Marek Novak".
    private void TakeRoleBefore(Sentence sentence, ref Mention mention)
    {
        int role = mention.First - 1;
        if (role > sentence.First && frame.Kind(role) == TokenKind.Comma && frame.IsWord(role - 1) && frame.Token(role - 1).Capital
            && frame.Is(role - 1, WordClass.Role) && mention.NameFirst == mention.First)
        {
            role--;
        }

        if (role < sentence.First || !frame.IsWord(role) || !frame.Is(role, WordClass.Role) || frame.Is(role, WordClass.Function))
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
        => frame.IsWord(item)
            && !frame.Is(item, WordClass.Function | WordClass.Preposition)
            && (!frame.Is(item, WordClass.Cue) || frame.Is(item, WordClass.Role | WordClass.Organization));
}
