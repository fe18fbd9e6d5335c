using System.Collections.Generic;

namespace Corpus.Generator.Naming;

/// <summary>Reads the first words of a text, in one pass: what a name is made of.</summary>
/// <remarks>
/// "U.S." is one word, and so is "second-wave", whose two parts each get a capital. The words end at a clause's end (<c>, ; :</c> or a
/// dash between blanks) once there are enough of them, and at a sentence's end.
/// </remarks>
internal ref struct WordReader
{
    private const int EnoughWords = 3;
    private const int LongestPart = 40;

    private readonly string _text;
    private readonly int _most;
    private readonly bool _wholeSentence;
    private readonly List<string> _parts;
    private int _words;
    private int _dottedPart;
    private string _part;

    private WordReader(string text, int most, bool wholeSentence)
    {
        _text = text;
        _most = most;
        _wholeSentence = wholeSentence;
        _parts = [];
        _words = 0;
        _dottedPart = 0;
        _part = "";
    }

    /// <summary>The first clause of <paramref name="text"/>, at most <paramref name="most"/> words.</summary>
    public static List<string> FirstClause(string text, int most) => new WordReader(text, most, wholeSentence: false).Read();

    /// <summary>The first words of <paramref name="text"/>, at most <paramref name="most"/>, across clauses.</summary>
    public static List<string> FirstWords(string text, int most) => new WordReader(text, most, wholeSentence: true).Read();

    private List<string> Read()
    {
        bool inWord = false;
        for (int i = 0; i < _text.Length; i++)
        {
            char c = _text[i];
            if (Letters.IsWord(c))
            {
                if (!inWord && _words == _most)
                    break;
                if (!inWord)
                    _words++;
                inWord = true;
                _part += c;
                continue;
            }

            if (!inWord)
            {
                if (Ends(i))
                    break;
                continue;
            }

            if (Letters.IsSilent(c) && IsWordAt(i + 1))
                continue;
            if (c == '.' && TakeDot(i))
                continue;
            if (c is ',' && IsDigitAt(i - 1) && IsDigitAt(i + 1))
                continue;

            bool goesOn = Letters.IsDash(c) && IsWordAt(i + 1) && c is not ('—' or '―');
            EndPart();
            if (goesOn)
                continue;
            inWord = false;
            if (Ends(i))
                break;
        }

        EndPart();
        return _parts;
    }

    /// <summary>A full stop inside an abbreviation is dropped, and one inside a number becomes an underscore.</summary>
    private bool TakeDot(int i)
    {
        if (IsDigitAt(i - 1) && IsDigitAt(i + 1))
        {
            _part += '_';
            return true;
        }

        bool abbreviation = _part.Length - _dottedPart == 1 && !IsDigitAt(i - 1);
        if (!abbreviation)
            return false;
        _dottedPart = _part.Length;
        return true;
    }

    private bool Ends(int i)
    {
        if (_words < EnoughWords)
            return false;
        char c = _text[i];
        if (c is '.' or '!' or '?' or '…')
            return IsBlankOrEndAt(i + 1) && !Abbreviations.Contains(_parts[_parts.Count - 1]);
        if (_wholeSentence)
            return false;
        return c is ',' or ';' or ':' or '—' or '―' || (Letters.IsDash(c) && IsBlankOrEndAt(i - 1) && IsBlankOrEndAt(i + 1));
    }

    private void EndPart()
    {
        if (_part.Length > 0)
            _parts.Add(_part.Length > LongestPart ? _part.Substring(0, LongestPart) : _part);
        _part = "";
        _dottedPart = 0;
    }

    private readonly bool IsWordAt(int i) => i < _text.Length && Letters.IsWord(_text[i]);

    private readonly bool IsDigitAt(int i) => i >= 0 && i < _text.Length && _text[i] is >= '0' and <= '9';

    private readonly bool IsBlankOrEndAt(int i) => i < 0 || i >= _text.Length || char.IsWhiteSpace(_text[i]) || _text[i] is '"' or '”' or '’' or '»' or ')';
}
