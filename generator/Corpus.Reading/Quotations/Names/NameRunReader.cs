using System;

namespace Corpus.Reading;

/// <summary>
/// Finds where a name starts and ends: a run of capitalised words, with what may stand between them ("van der", "&amp;", "of", a nickname).
/// </summary>
internal sealed class NameRunReader(Frame frame, NameWords known)
{
    private const int LongestName = 12;
    private const int LongestPart = 4;

    // Tokens, the marks with them.
    private const int LongestNickname = 5;

    private static readonly WordSet Owners = WordSet.Named("owners");

    private static readonly WordSet Surnames = new("van von de del della di da dos du bin ben ibn al el ter zu");

    // "Citizens for Fair Taxes", "Nurses Without Borders".
    private static readonly WordSet Causes = new("for without against");

    // "Harbour plc": forms of companies that are written in small letters too.
    private static readonly WordSet LowerForms = WordSet.Named("lower-company-forms");

    // "Novak and Sons".
    private static readonly WordSet Firms = WordSet.Named("firms");

    private readonly MonthsInNames _months = new(frame);
    private readonly NameLists _lists = new(frame);

    // Whether the last sentence that was asked for is a headline.
    private Sentence _sentence;
    private bool _isHeadline;

    /// <summary>Whether a name can start at an item.</summary>
    public bool StartsAt(int item, Sentence sentence)
        => CanStartAt(item) && ((IsNameWord(item) && !IsHeadlineCue(item) && !IsVerbOfHeadline(item, sentence))
            || (frame.IsWord(item) && frame.Token(item).Capital && frame.Is(item, WordClass.Honorific))
            || StartsWithParticle(item, sentence.End)
            || PronounNames.EndAt(frame, item, sentence) >= 0
            || IsDayOfName(item, sentence)
            || _months.IsFirstName(item, sentence)
            || (known.IsSurname(item) && _months.StandsAlone(item, sentence)));

    /// <summary>The last item of the run that starts at <paramref name="first"/>.</summary>
    public int EndOf(int first, Sentence sentence)
    {
        int end = sentence.End;
        int last = StartsWithParticle(first, end) ? BehindParticles(first, end) : Math.Max(first, PronounNames.EndAt(frame, first, sentence));
        while (last - first < LongestName && !IsVerbOfHeadline(last + 1, sentence) && Next(first, last, sentence) is var next and >= 0)
            last = next;
        return last;
    }

    // "the Sunday Courier".
    private bool IsDayOfName(int item, Sentence sentence)
        => frame.Is(item, WordClass.Calendar) && frame.Token(item).Capital && item > sentence.First && frame.Is(item - 1, "the")
            && item + 1 < sentence.End && frame.IsNameWord(item + 1) && frame.Is(item + 1, WordClass.Organization);

    // Most words are in small letters and no particles: for these, one look is enough.
    private bool CanStartAt(int item)
    {
        ref readonly Token token = ref frame.Token(item);
        return token.Capital || token.HasInnerMark || token.Is(WordClass.Particle);
    }

    // The last item of what goes on with the run from "first" to "last"; -1 where it ends.
    private int Next(int first, int last, Sentence sentence)
    {
        int end = sentence.End;
        int next = last + 1;
        if (next >= end)
            return -1;
        if (frame[next].IsQuote)
            return IsNickname(next, end) && last - first < (frame.Is(first, WordClass.Honorific | WordClass.Role) ? 4 : 2) && !frame.Is(last, WordClass.Organization) ? next + 1 : -1;
        return frame.Kind(next) switch
        {
            TokenKind.Word => frame.Token(next).SpaceBefore ? NextWord(first, last, sentence) : -1,
            TokenKind.Comma => next + 1 < end && NameSuffixes.Contains(frame, next + 1) ? next + 1 : _lists.EndOf(first, next, end),
            TokenKind.OpenBracket => last == first && next + 3 < end && IsNameWord(next + 1) && frame.Kind(next + 2) == TokenKind.CloseBracket && IsNameWord(next + 3) && frame.Is(next + 1, WordClass.FirstName) ? next + 3 : -1,
            TokenKind.Possessive => IsOwner(first, last) || IsPlural(next) ? OrganisationAt(next + 1, end) : IsPartOfName(next, end) ? next : -1,
            TokenKind.Other => IsAmpersand(next) && next + 1 < end && IsNameWord(next + 1) ? next + 1 : -1,
            _ => -1,
        };
    }

    private int NextWord(int first, int last, Sentence sentence)
    {
        int end = sentence.End;
        int next = last + 1;
        if (IsNameWord(next) || _months.IsSurname(next, end) || _months.IsFirstName(next, sentence))
            return next;
        if (frame.Is(next, WordClass.Particle) && BehindParticles(next, end) is var name and >= 0)
            return name;
        // "Harbour plc".
        if (LowerForms.Contains(frame.Chars(next)))
            return next;
        if (next + 1 >= end)
            return -1;
        if (frame.Is(next, "of") ? (frame.Is(last, WordClass.Organization | WordClass.Honorific) && !IsSurname(first, last)) || IsBehindFor(first, last)
            : frame.Is(next, "to") ? NameStartReader.IsSent(frame, last)
            : frame.Is(last, WordClass.Organization) && (frame.Is(next, "for") || frame.Is(next, "on")))
        {
            // Department of Justice, Secretary of State, Speaker of the House, Ambassador to Norland.
            int behind = frame.Is(next + 1, "the") && next + 2 < end ? next + 2 : next + 1;
            return IsNameWord(behind) ? behind : -1;
        }

        if (frame.Is(next, "and"))
            return BehindAnd(first, last, end);
        if (last == first && Causes.Contains(frame.Chars(next)) && EndsInS(last) && IsNameWord(next + 1) && !frame.Is(next + 1, WordClass.FirstName)
            && (frame.Token(next).Capital || (next + 2 < end && IsNameWord(next + 2))))
        {
            return next + 1;
        }

        // "the Committee to Protect Sailors".
        return frame.Is(next, "to") && frame.Is(last, WordClass.Organization) && next + 2 < end && IsNameWord(next + 1) && IsNameWord(next + 2) ? next + 2 : -1;
    }

    // "Lena King of Split", "Ivo T. Bishop of Split": behind a first name, no title of somebody else.
    private bool IsSurname(int first, int last)
        => last > first && !frame.Is(last, WordClass.Organization) && (frame.Is(last - 1, WordClass.FirstName) || frame.Token(last - 1).Length <= 2) && !frame.Is(last - 1, WordClass.Honorific);

    // "the Institute for the Study of Tides".
    private bool IsBehindFor(int first, int last)
    {
        if (last - first < 2)
            return false;
        int small = frame.Is(last - 1, "the") ? last - 2 : last - 1;
        return small > first && frame.Is(small, "for") && frame.Is(small - 1, WordClass.Organization);
    }

    // "the Department of Health and Human Services", "the Food and Drug Administration": but not "the Ministry of Trade and Ana Horvat".
    private int BehindAnd(int first, int last, int end)
    {
        int behind = last + 2;
        if (behind < end && IsNameWord(behind) && Firms.Contains(frame.Chars(behind)) && !(frame.Is(first, WordClass.FirstName) && last > first))
            return behind;
        if (behind >= end || !IsNameWord(behind) || frame.Is(behind, WordClass.FirstName | WordClass.Honorific | WordClass.Nationality))
            return -1;
        bool branch = false;
        for (int i = first; i < last; i++)
            branch |= frame.Is(i, WordClass.Organization) && (frame.Is(i + 1, "of") || frame.Is(i + 1, "for") || frame.Is(i + 1, "on"));
        int organisation = OrganisationAt(behind, end);
        if (branch)
            return organisation != behind && !frame.Is(behind, WordClass.Role) ? Math.Max(behind, organisation) : -1;
        bool article = first > 0 && (frame.Is(first - 1, "the") || frame.Is(first - 1, "a"));
        return article && organisation > behind && !frame.Is(first, WordClass.Organization | WordClass.FirstName | WordClass.Nationality) && last - first < 2 ? organisation : -1;
    }

    // The first word of a run that makes it an organisation; -1 where it is something else.
    private int OrganisationAt(int item, int end)
    {
        for (int i = item; i < end && i < item + LongestPart && IsNameWord(i) && frame.Token(i).SpaceBefore; i++)
        {
            if (frame.Is(i, WordClass.Organization))
                return i;
        }

        return -1;
    }

    // "Women's", "St. Mary's": what stands in the names of institutes and hospitals.
    private bool IsOwner(int first, int last)
        => (first == last && Owners.Contains(frame.Chars(last))) || (last > first && (frame.Is(last - 1, "st.") || frame.Is(last - 1, "st") || frame.Is(last - 1, "saint")));

    // "Murphy's said", "Murphy's has sold": what owns nothing is a part of the name.
    private bool IsPartOfName(int possessive, int end)
    {
        int verb = possessive + 1;
        return frame.Token(possessive).Length == 2 && verb < end && frame.IsWord(verb) && !frame.Token(verb).Capital
            && (frame.Is(verb, "has") || frame.Is(verb, "had") || frame.Is(verb, "was") || frame.Is(verb, "said") || frame.Is(verb, "says") || frame.Is(verb, "told") || frame.Is(verb, "added"));
    }

    // The apostrophe of "Teachers’ Union", which has no s behind it.
    private bool IsPlural(int possessive) => frame.Token(possessive).Length == 1;

    // Giuseppe “Beppe” Conti.
    private bool IsNickname(int quote, int end)
    {
        MarkedSpan span = frame.Spans[frame[quote].Quote];
        if (span.EndToken - span.FirstToken > LongestNickname || !span.Closed || quote + 1 >= end || !IsNameWord(quote + 1) || !frame.Token(quote + 1).SpaceBefore
            || frame.Is(quote + 1, WordClass.Organization | WordClass.Cue))
        {
            return false;
        }

        string text = frame.Article.Text;
        return char.IsUpper(text[span.Content.Start]) && char.IsLetterOrDigit(text[span.Content.End - 1]) && span.FirstToken > 0 && frame.Article[span.FirstToken].SpaceBefore;
    }

    /// <summary>Whether an item is a word of a name: capitalised, or with a small particle before the capital ("al-Masri", "d’Aubigny").</summary>
    private bool IsNameWord(int item) => frame.IsNameWord(item) || HasParticle(item);

    private bool HasParticle(int item)
    {
        ref readonly Token token = ref frame.Token(item);
        if (!token.HasInnerMark || token.Capital || token.Length < 4)
            return false;
        ReadOnlySpan<char> chars = frame.Chars(item);
        int mark = chars[1] is '\'' or '’' ? 1 : chars[2] is '-' or '‑' ? 2 : -1;
        return mark > 0 && char.IsUpper(chars[mark + 1]);
    }

    // "…," said van der Linden.
    private bool StartsWithParticle(int item, int end)
        => frame.Is(item, WordClass.Particle) && !frame.Token(item).Capital && Surnames.Contains(frame.Chars(item)) && BehindParticles(item, end) >= 0
            && !(item > 0 && frame.IsWord(item - 1) && Determiners.Contains(frame.Chars(item - 1)));

    // "van der Linden", "de la Cruz": the name word behind one, two or three particles; -1 where there is none.
    private int BehindParticles(int first, int end)
    {
        for (int i = first; i < end && i < first + 4 && frame.IsWord(i) && frame.Token(i).SpaceBefore; i++)
        {
            if (IsNameWord(i))
                return i;
            if (!frame.Is(i, WordClass.Particle))
                return -1;
        }

        return -1;
    }

    // "Okoye Calls Coach '…'": a verb with the capital that every word of a headline has.
    private bool IsVerbOfHeadline(int item, Sentence sentence)
    {
        if (item >= sentence.End || !frame.Is(item, WordClass.Cue) || !frame.Is(item, WordClass.SForm) || frame.Is(item, WordClass.FirstName | WordClass.Organization))
            return false;
        if (_sentence != sentence)
            (_sentence, _isHeadline) = (sentence, frame.Kind(sentence.End - 1) != TokenKind.Stop && TitleCase.Has(frame, sentence));
        return _isHeadline;
    }

    // "'…,' Says Daniel Okoye": a verb of speech with a capital, between a quotation and a name.
    private bool IsHeadlineCue(int item)
        => frame.Is(item, WordClass.Reporting) && !frame.Is(item, WordClass.BaseForm | WordClass.FirstName) && item > 0 && !frame.IsWord(item - 1)
            && item + 1 < frame.Count && frame.IsNameWord(item + 1);

    private bool IsAmpersand(int item) => frame.Token(item).Length == 1 && frame.Chars(item)[0] == '&';

    private bool EndsInS(int item)
    {
        if (!frame.IsWord(item))
            return false;
        ReadOnlySpan<char> chars = frame.Chars(item);
        return chars.Length > 3 && chars[chars.Length - 1] == 's';
    }
}
